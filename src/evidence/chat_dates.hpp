// The times in front of the messages of a chat, whatever clock and language the phone had.
#pragma once

#include "evidence/chat.hpp"

namespace siar::evidence {

/// "01/03/26 21.05 - " in numbers, before anybody knows which of them is the day.
struct WrittenTime {
    std::string_view written;
    std::array<int, 3> date; // in their order in the file
    int hour;                // from 0 to 23
    int minute;
    std::size_t length; // bytes until what follows it, its dash or bracket included
};

/// The time at the beginning of a line, in the forms of WhatsApp on Android and iOS: "31/12/23
/// 21.05 - ", "12/31/23, 9:05 PM - ", "[31/12/23 21.05.33] ". `line` has plain blanks.
std::optional<WrittenTime> time_at_start(std::string_view line);

struct DateReading {
    DateOrder order;
    bool is_certain;
};

/// How the dates of one file are to be read: by numbers above 12, else by which reading makes time
/// go forward, else, uncertain, by the clock: twelve hours are written where the month comes first.
class DateEvidence {
public:
    void add(const WrittenTime& time, bool has_twelve_hours);
    DateReading reading() const;

private:
    bool is_year_first_ = false;
    bool has_day_first_ = false;
    bool has_month_first_ = false;
    bool has_twelve_hours_ = false;
    std::int64_t steps_back_day_first_ = 0;
    std::int64_t steps_back_month_first_ = 0;
    std::optional<std::array<int, 3>> before_ = {};
};

/// Nothing when there is no such day.
std::optional<WallTime> wall_time_of(const WrittenTime& time, DateOrder order);

} // namespace siar::evidence
