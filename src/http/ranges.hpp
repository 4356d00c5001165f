// Which part of a file was asked for: a film is watched from its middle, a download goes on where
// it broke off.
#pragma once

#include <cstdint>
#include <string_view>
#include <variant>

namespace siar::http {

struct WholeFile {};

struct Range {
    std::uint64_t first;
    std::uint64_t length;
    bool operator==(const Range&) const = default;
};

struct NoSuchRange {};

/// Reads "bytes=0-499", "bytes=500-" or "bytes=-500" against a file of `size` bytes. What is
/// malformed or asks for several ranges is as if not asked (RFC 9110, 14.2).
std::variant<WholeFile, Range, NoSuchRange> read_range(std::string_view header, std::uint64_t size);

} // namespace siar::http
