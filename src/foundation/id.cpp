#include "foundation/id.hpp"

#include <algorithm>
#include <atomic>
#include <fmt/format.h>
#include <random>

namespace siar {

namespace {

/// Milliseconds and a count of twelve bits, higher at each call (RFC 9562, 6.2 method 1), so that ids
/// made within a millisecond keep their order too. Only a clock that was set back begins again.
std::uint64_t next_place(std::uint64_t milliseconds)
{
    static std::atomic<std::uint64_t> last{0};
    constexpr std::uint64_t second = std::uint64_t{1000} << 12;
    const std::uint64_t wanted = milliseconds << 12;
    std::uint64_t known = last.load();
    std::uint64_t next = 0;
    do {
        const bool was_set_back = wanted + second < known;
        next = wanted > known || was_set_back ? wanted : known + 1;
    } while (!last.compare_exchange_weak(known, next));
    return next;
}

} // namespace

std::string make_uuid(Moment now)
{
    thread_local std::mt19937_64 random{std::random_device{}()};
    const std::uint64_t place = next_place(static_cast<std::uint64_t>(now.microseconds() / 1000));
    const std::uint64_t milliseconds = place >> 12;
    const std::uint64_t low = (random() & 0x3FFF'FFFF'FFFF'FFFF) | 0x8000'0000'0000'0000;
    return fmt::format(
        "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
        milliseconds >> 16,
        milliseconds & 0xFFFF,
        0x7000 | (place & 0xFFF),
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
