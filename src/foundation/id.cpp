#include "foundation/id.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <random>

namespace siar {

std::string make_uuid(Moment now)
{
    thread_local std::mt19937_64 random{std::random_device{}()};
    const auto milliseconds =
        static_cast<std::uint64_t>(now.microseconds() / 1000);
    const std::uint64_t high = milliseconds << 16 | 0x7000 | (random() & 0x0FFF);
    const std::uint64_t low = (random() & 0x3FFF'FFFF'FFFF'FFFF) | 0x8000'0000'0000'0000;
    return fmt::format(
        "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
        high >> 32,
        high >> 16 & 0xFFFF,
        high & 0xFFFF,
        low >> 48,
        low & 0xFFFF'FFFF'FFFF
    );
}

bool is_uuid(std::string_view text)
{
    constexpr std::string_view pattern = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    auto fits = [](char expected, char actual) {
        const bool is_hex = (actual >= '0' && actual <= '9') || (actual >= 'a' && actual <= 'f');
        return expected == '-' ? actual == '-' : is_hex;
    };
    return std::ranges::equal(pattern, text, fits);
}

} // namespace siar
