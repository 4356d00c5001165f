#include "evidence/chat_dates.hpp"

#include "foundation/plain_text.hpp"

#include <fmt/format.h>
#include <tuple>

namespace siar::evidence {

namespace {

/// Reads a line from its beginning, piece by piece; any piece may be missing.
class Line {
public:
    explicit Line(std::string_view line)
        : line_{line}
    {
    }

    std::size_t place() const { return at_; }
    std::string_view since(std::size_t start) const { return line_.substr(start, at_ - start); }

    bool take(std::string_view text)
    {
        if (!line_.substr(at_).starts_with(text))
            return false;
        at_ += text.size();
        return true;
    }

    bool take_one_of(std::string_view letters)
    {
        if (at_ == line_.size() || letters.find(line_[at_]) == std::string_view::npos)
            return false;
        ++at_;
        return true;
    }

    std::optional<int> number(std::size_t longest)
    {
        int value = 0;
        const std::size_t start = at_;
        while (at_ < line_.size() && at_ - start < longest && is_digit(line_[at_]))
            value = value * 10 + (line_[at_++] - '0');
        return at_ == start ? std::nullopt : std::optional{value};
    }

    /// 'a' of "AM" or "a.m.", 'p' of "PM"; 0 when there is none.
    char half_of_day()
    {
        const std::size_t start = at_;
        take(" ");
        const std::string rest = in_lower_case(line_.substr(at_, 5));
        for (const std::string_view form : {"a.m.", "p.m.", "a. m.", "p. m.", "am", "pm"})
            if (rest.starts_with(form)) {
                at_ += form.size();
                return form.front();
            }
        at_ = start;
        return 0;
    }

private:
    std::string_view line_;
    std::size_t at_ = 0;
};

bool read_date(Line& line, WrittenTime& time)
{
    for (std::size_t i = 0; i < time.date.size(); ++i) {
        if (i > 0 && !line.take_one_of("/.-"))
            return false;
        line.take(i > 0 ? " " : ""); // "31. 12. 23"
        const auto number = line.number(4);
        if (!number)
            return false;
        time.date[i] = *number;
    }
    return true;
}

bool read_clock(Line& line, WrittenTime& time)
{
    const auto hour = line.number(2);
    if (!hour || !line.take_one_of(":."))
        return false;
    const auto minute = line.number(2);
    if (!minute)
        return false;
    time.hour = *hour;
    time.minute = *minute;
    if (line.take_one_of(":."))
        line.number(2);
    if (const char half = line.half_of_day(); half != 0) {
        if (time.hour > 12)
            return false;
        time.hour = time.hour % 12 + (half == 'p' ? 12 : 0);
    }
    return time.hour < 24 && time.minute < 60;
}

int in_four_digits(int year)
{
    return year < 100 ? year + 2000 : year;
}

/// Year, month, day.
std::tuple<int, int, int> in_order(const std::array<int, 3>& date, DateOrder order)
{
    switch (order) {
    case DateOrder::year_first: return {in_four_digits(date[0]), date[1], date[2]};
    case DateOrder::month_first: return {in_four_digits(date[2]), date[0], date[1]};
    case DateOrder::day_first: break;
    }
    return {in_four_digits(date[2]), date[1], date[0]};
}

} // namespace

std::optional<WrittenTime> time_at_start(std::string_view whole)
{
    Line line{whole};
    const bool has_bracket = line.take("[");
    const std::size_t start = line.place();
    WrittenTime time{};
    if (!read_date(line, time))
        return std::nullopt;
    line.take(",");
    if (!line.take(" "))
        return std::nullopt;
    line.take("pukul ");
    line.take("at ");
    if (!read_clock(line, time))
        return std::nullopt;
    time.written = line.since(start);
    if (has_bracket ? !line.take("]") : !line.take(" - ") && !line.take(" – "))
        return std::nullopt;
    line.take(has_bracket ? " " : "");
    time.length = line.place();
    return time;
}

void DateEvidence::add(const WrittenTime& time, bool has_twelve_hours)
{
    is_year_first_ = is_year_first_ || time.date[0] > 31;
    has_day_first_ = has_day_first_ || (time.date[0] > 12 && time.date[1] <= 12);
    has_month_first_ = has_month_first_ || (time.date[1] > 12 && time.date[0] <= 12);
    has_twelve_hours_ = has_twelve_hours_ || has_twelve_hours;
    if (before_) {
        const auto goes_back = [&](DateOrder order) {
            return in_order(time.date, order) < in_order(*before_, order) ? 1 : 0;
        };
        steps_back_day_first_ += goes_back(DateOrder::day_first);
        steps_back_month_first_ += goes_back(DateOrder::month_first);
    }
    before_ = time.date;
}

DateReading DateEvidence::reading() const
{
    if (is_year_first_)
        return {DateOrder::year_first, true};
    if (has_day_first_ != has_month_first_)
        return {has_day_first_ ? DateOrder::day_first : DateOrder::month_first, true};
    if (steps_back_day_first_ != steps_back_month_first_) {
        const bool is_day_first = steps_back_day_first_ < steps_back_month_first_;
        const bool is_certain = std::min(steps_back_day_first_, steps_back_month_first_) == 0;
        return {is_day_first ? DateOrder::day_first : DateOrder::month_first, is_certain};
    }
    return {has_twelve_hours_ ? DateOrder::month_first : DateOrder::day_first, false};
}

std::optional<WallTime> wall_time_of(const WrittenTime& time, DateOrder order)
{
    const auto [year, month, day] = in_order(time.date, order);
    const std::chrono::year_month_day date{
        std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
        std::chrono::day{static_cast<unsigned>(day)}
    };
    if (!date.ok() || year < 1970 || year > 2200)
        return std::nullopt;
    return WallTime{
        fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}", year, month, day, time.hour, time.minute)
    };
}

} // namespace siar::evidence
