// The parts inside a Word file, which is a ZIP archive.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace siar::word {

struct ZipPart {
    std::string name;
    std::string bytes;
};

constexpr std::size_t most_unpacked_bytes = std::size_t{20} * 1024 * 1024;
constexpr std::size_t most_parts = 1000;

/// The parts in their order. Refuses what is no ZIP archive, what is damaged, and what unpacks to
/// more than `most_unpacked_bytes` or `most_parts`.
std::vector<ZipPart> unzipped(const std::string& archive);

/// The same parts always give the same bytes: no time of day enters the archive.
std::string zipped(const std::vector<ZipPart>& parts);

} // namespace siar::word
