// A bag of BagIt 1.0 (RFC 8493): files under data/, beside them manifests by which anybody can see
// that all are there and none was changed, in one ZIP file.
#pragma once

#include "handover/collection.hpp"

#include <functional>
#include <stdexcept>
#include <utility>

namespace siar::handover {

struct BagDescription {
    std::string top; // the folder that the ZIP file unpacks to
    std::vector<std::pair<std::string, std::string>> info; // for bag-info.txt, in this order
};

/// Bytes done of bytes to do; gives false to stop.
using Told = std::function<bool(std::int64_t done, std::int64_t total)>;

/// A file of the store whose bytes are no longer what they were.
class DamagedFile : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Thrown when `Told` said so.
class Stopped : public std::runtime_error {
public:
    Stopped()
        : std::runtime_error{"stopped"}
    {
    }
};

/// Writes what was collected as a bag; what does not lie under data/ become tag files. Memory does
/// not grow with the files. Throws DamagedFile and Stopped, and leaves no file then.
void write_bag(
    Collection& collection,
    const BagDescription& description,
    const std::filesystem::path& target,
    const Told& told
);

} // namespace siar::handover
