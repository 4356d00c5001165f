#include "http/ranges.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

namespace siar::http {

namespace {

std::optional<std::uint64_t> number_in(std::string_view digits)
{
    std::uint64_t number = 0;
    const char* const end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, number);
    return error == std::errc{} && stop == end ? std::optional{number} : std::nullopt;
}

using Found = std::variant<WholeFile, Range, NoSuchRange>;

Found last_bytes(std::string_view digits, std::uint64_t size)
{
    const auto wanted = number_in(digits);
    if (!wanted)
        return WholeFile{};
    if (*wanted == 0 || size == 0)
        return NoSuchRange{};
    const std::uint64_t length = std::min(*wanted, size);
    return Range{size - length, length};
}

Found from_first(std::string_view first_digits, std::string_view last_digits, std::uint64_t size)
{
    const auto first = number_in(first_digits);
    const auto last = last_digits.empty() ? std::optional{UINT64_MAX} : number_in(last_digits);
    if (!first || !last || *last < *first)
        return WholeFile{};
    if (*first >= size)
        return NoSuchRange{};
    return Range{*first, std::min(*last, size - 1) - *first + 1};
}

} // namespace

Found read_range(std::string_view header, std::uint64_t size)
{
    constexpr std::string_view unit = "bytes=";
    if (!header.starts_with(unit) || header.find(',') != std::string_view::npos)
        return WholeFile{};
    header.remove_prefix(unit.size());
    const auto dash = header.find('-');
    if (dash == std::string_view::npos)
        return WholeFile{};
    const auto before = header.substr(0, dash);
    const auto after = header.substr(dash + 1);
    return before.empty() ? last_bytes(after, size) : from_first(before, after, size);
}

} // namespace siar::http
