// Whether a bag in a ZIP file is complete and valid (RFC 8493, 3).
#pragma once

#include "handover/checking.hpp"
#include "handover/zip_file.hpp"

#include <map>

namespace siar::handover {

struct OpenedBag {
    std::string top; // with its "/"
    std::map<std::string, std::int64_t> files; // places in the ZIP file, by path below the top
};

/// Throws std::runtime_error when the archive holds no bag in one folder.
OpenedBag opened_bag(const ZipReader& zip);

/// The bytes of a small file. Throws std::runtime_error when it is missing or larger than 16 MB.
std::string text_in_bag(const ZipReader& zip, const OpenedBag& bag, const std::string& path);

/// Names every file that is missing, added or changed, every line that is none, and a wrong sum.
void check_bag(const ZipReader& zip, const OpenedBag& bag, std::vector<PackFault>& faults);

} // namespace siar::handover
