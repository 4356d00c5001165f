// Reads the rows of a month's plan that someone copied from a spreadsheet or a CSV file.
#pragma once

#include "foundation/refusal.hpp"
#include "foundation/time.hpp"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace siar::planning {

constexpr std::size_t most_pasted_rows = 2000;
constexpr std::size_t longest_paste = std::size_t{1024} * 1024; // in bytes

struct PastedRow {
    int line; // of the pasted text on which the row begins, from 1
    std::string title;
    std::string pillar;
    std::string format;
    std::string channel;
    std::string person;
    std::string note;      // with what stood in columns that Siar does not know
    std::string date_text; // as written
    std::string time_text;
    std::optional<WallTime> planned_for; // nothing for an idea without a date
    std::vector<Problem> problems;       // `field` names the field of this row
};

/// What a row means that does not say it.
struct PasteDefaults {
    std::chrono::minutes time_of_day = std::chrono::hours{8};
    std::string zone_mark = "WIB"; // the office's zone, as people write it behind a time
};

/// Reads cells apart by tabs, semicolons or commas, quoted ones with line breaks included. The
/// first row may name the columns, in any order, in Indonesian or English; without names the order
/// is date, time, title, pillar, format, channel, person, note, as far as the cells agree. A date
/// without a year is the one nearest to `around`. Rows at fault are answered with their problems;
/// only what is no text, empty, longer than `longest_paste` or has more than `most_pasted_rows`
/// rows is refused as a whole.
std::vector<PastedRow>
read_pasted_rows(std::string_view text, const Date& around, const PasteDefaults& defaults = {});

} // namespace siar::planning
