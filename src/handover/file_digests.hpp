// Both digests of a file for the manifests of a bag, in one reading.
#pragma once

#include "foundation/digest.hpp"

#include <functional>
#include <memory>
#include <string>

namespace siar::handover {

struct FileDigests {
    Digest sha256;
    std::string sha512; // hexadecimal digits
    std::int64_t size;
};

class Digesting {
public:
    Digesting();
    ~Digesting();
    Digesting(const Digesting&) = delete;
    Digesting& operator=(const Digesting&) = delete;

    void add(std::string_view bytes);
    FileDigests finish();

private:
    struct States;
    std::unique_ptr<States> states_;
    std::int64_t size_ = 0;
};

/// Reads piece by piece and tells how many bytes each piece had. Throws std::runtime_error when the
/// file cannot be read.
FileDigests
digests_of_file(const std::filesystem::path& file, const std::function<void(std::int64_t)>& told);

FileDigests digests_of(std::string_view bytes);

} // namespace siar::handover
