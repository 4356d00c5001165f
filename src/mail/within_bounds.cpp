#include "mail/within_bounds.hpp"

#include "foundation/plain_text.hpp"

#include <algorithm>

namespace siar::mail {

namespace {

constexpr std::size_t most_bytes = 25'000'000;
constexpr std::size_t most_containers = 200; // each may lie in the one before, and costs stack
constexpr std::size_t most_parts = 20'000;
constexpr std::size_t most_heads = 20'000;
constexpr std::size_t longest_head = 80; // bytes of a line that are looked at

bool is_container(std::string_view beginning)
{
    const std::string line = in_lower_case(beginning);
    return line.find("multipart/") != std::string::npos ||
           line.find("message/") != std::string::npos;
}

/// "Subject: ..." : letters and hyphens, then a colon.
bool is_head(std::string_view beginning)
{
    const auto colon = beginning.find(':');
    return colon != std::string_view::npos && colon > 0 &&
           std::ranges::all_of(beginning.substr(0, colon), [](char c) {
               return c > ' ' && c < 0x7f;
           });
}

} // namespace

std::string_view within_bounds(std::string_view bytes)
{
    bytes = bytes.substr(0, most_bytes);
    std::size_t containers = 0;
    std::size_t parts = 0;
    std::size_t heads = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::string_view beginning = bytes.substr(at, longest_head);
        const std::string_view line = beginning.substr(0, beginning.find('\n'));
        containers += is_container(line) ? 1 : 0;
        parts += line.starts_with("--") ? 1 : 0;
        heads += is_head(line) ? 1 : 0;
        if (containers > most_containers || parts > most_parts || heads > most_heads)
            return bytes.substr(0, at);
        const auto end = bytes.find('\n', at);
        at = end == std::string_view::npos ? bytes.size() : end + 1;
    }
    return bytes;
}

} // namespace siar::mail
