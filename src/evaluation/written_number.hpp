// Numbers as platforms and people write them, in Indonesian and in English.
#pragma once

#include "foundation/texts.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace siar::evaluation {

/// Which sign parts the whole from its fraction: 1,234.5 or 1.234,5.
enum class DecimalSign { dot, comma };

enum class NumberReading { number, no_data, not_a_number };

struct WrittenNumber {
    NumberReading reading;
    double value = 0;
};

/// Reads 12840, 12.840, 12,840, 1,2 rb, 1.2K, 3,4 jt. An empty cell, "-", "--" and "n/a" are no
/// data, which is not 0 (F24). A single sign before three figures parts thousands where the number
/// counts something, for that is always whole; elsewhere it is what `decimal` says.
enum class Counts { whole, fractions };
WrittenNumber read_number(std::string_view text, Counts counts, DecimalSign decimal);

/// The decimal sign that a column of such texts shows; nothing when it shows none.
std::optional<DecimalSign> decimal_sign_in(const std::vector<std::string>& texts);

/// "12.840,5" or "12,840.5", with two figures after the sign at the most.
std::string written_number(double value, Language language);

} // namespace siar::evaluation
