#include "evaluation/written_number.hpp"

#include "foundation/plain_text.hpp"
#include "foundation/written.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace siar::evaluation {

namespace {

constexpr std::size_t longest_number = 40;

struct Magnitude {
    std::string_view mark;
    double times;
};

/// Longer marks first.
constexpr Magnitude magnitudes[] = {
    {"ribu", 1e3},
    {"juta", 1e6},
    {"miliar", 1e9},
    {"rb", 1e3},
    {"jt", 1e6},
    {"k", 1e3},
    {"m", 1e6},
    {"b", 1e9},
};

bool means_no_data(const std::string& text)
{
    static const std::vector<std::string> marks{
        "",
        "-",
        "--",
        "\xe2\x80\x93",
        "\xe2\x80\x94",
        "n/a",
        "na",
        "null",
        "tidak ada data",
        "no data",
        "(not set)"};
    return std::ranges::find(marks, text) != marks.end();
}

double take_magnitude(std::string& text)
{
    for (const Magnitude& magnitude : magnitudes)
        if (text.size() > magnitude.mark.size() && text.ends_with(magnitude.mark)) {
            text = trimmed(std::string_view{text}.substr(0, text.size() - magnitude.mark.size()));
            return magnitude.times;
        }
    return 1;
}

/// Whether the sign stands before groups of three figures, as 1.234.567.
bool parts_thousands(std::string_view text, char sign)
{
    const std::size_t first = text.find(sign);
    if (first == 0 || first > 3 || text.front() == '0')
        return false;
    for (std::size_t at = first; at < text.size(); at += 4) {
        if (text[at] != sign || text.size() - at < 4)
            return false;
        if (!std::ranges::all_of(text.substr(at + 1, 3), is_digit))
            return false;
    }
    return true;
}

std::string without(std::string_view text, char sign)
{
    std::string kept{text};
    std::erase(kept, sign);
    return kept;
}

/// The number with a dot as its decimal sign and nothing between thousands; nothing when its signs
/// make no sense.
std::optional<std::string>
plain_form(const std::string& text, Counts counts, DecimalSign decimal, bool has_magnitude)
{
    const std::size_t dot = text.rfind('.');
    const std::size_t comma = text.rfind(',');
    if (dot == std::string::npos && comma == std::string::npos)
        return text;
    if (dot != std::string::npos && comma != std::string::npos) {
        const char last = dot > comma ? '.' : ',';
        const char grouping = last == '.' ? ',' : '.';
        const std::size_t at = text.rfind(last);
        if (text.find(last) != at || !parts_thousands(text.substr(0, at), grouping))
            return std::nullopt;
        return without(text.substr(0, at), grouping) + '.' + text.substr(at + 1);
    }
    const char sign = dot != std::string::npos ? '.' : ',';
    const bool is_decimal_sign = sign == (decimal == DecimalSign::dot ? '.' : ',');
    const bool fits_thousands = parts_thousands(text, sign);
    const bool is_alone = text.find(sign) == text.rfind(sign);
    const bool is_grouping = fits_thousands && (!is_alone || !is_decimal_sign ||
                                                (counts == Counts::whole && !has_magnitude));
    if (is_grouping)
        return without(text, sign);
    if (!is_alone)
        return std::nullopt;
    std::string plain = text;
    plain[plain.find(sign)] = '.';
    return plain;
}

} // namespace

WrittenNumber read_number(std::string_view text, Counts counts, DecimalSign decimal)
{
    std::string written = in_lower_case(with_single_spaces(with_plain_blanks(text)));
    if (means_no_data(written))
        return {NumberReading::no_data};
    if (written.size() > longest_number)
        return {NumberReading::not_a_number};
    const double times = take_magnitude(written);
    std::erase(written, ' ');
    const bool is_negative = written.starts_with('-');
    if (is_negative)
        written.erase(0, 1);
    const bool has_only_figures = std::ranges::all_of(written, [](char letter) {
        return is_digit(letter) || letter == '.' || letter == ',';
    });
    if (!has_only_figures || written.empty() || !is_digit(written.front()) ||
        !is_digit(written.back()))
        return {NumberReading::not_a_number};
    const auto plain = plain_form(written, counts, decimal, times != 1);
    double value = 0;
    if (!plain)
        return {NumberReading::not_a_number};
    const auto [end, fault] = std::from_chars(plain->data(), plain->data() + plain->size(), value);
    if (fault != std::errc{} || end != plain->data() + plain->size())
        return {NumberReading::not_a_number};
    value *= times;
    if (times != 1)
        value = std::round(value * 1000) / 1000; // 1.1 * 1000 is not 1100 in binary
    return {NumberReading::number, is_negative ? -value : value};
}

std::optional<DecimalSign> decimal_sign_in(const std::vector<std::string>& texts)
{
    for (const std::string& text : texts) {
        const std::size_t dot = text.rfind('.');
        const std::size_t comma = text.rfind(',');
        if (dot != std::string::npos && comma != std::string::npos)
            return dot > comma ? DecimalSign::dot : DecimalSign::comma;
        if (dot != std::string::npos && !parts_thousands(trimmed(text), '.'))
            return DecimalSign::dot;
        if (comma != std::string::npos && !parts_thousands(trimmed(text), ','))
            return DecimalSign::comma;
    }
    return std::nullopt;
}

std::string written_number(double value, Language language)
{
    const bool is_indonesian = language == Language::id;
    std::string figures = fmt::format("{:.2f}", std::fabs(value));
    std::string fraction = figures.substr(figures.size() - 2);
    figures.resize(figures.size() - 3);
    for (std::size_t at = figures.size(); at > 3; at -= 3)
        figures.insert(at - 3, is_indonesian ? "." : ",");
    while (!fraction.empty() && fraction.back() == '0')
        fraction.pop_back();
    if (!fraction.empty())
        figures += (is_indonesian ? ',' : '.') + fraction;
    return (value < 0 ? "-" : "") + figures;
}

} // namespace siar::evaluation
