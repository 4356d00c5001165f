#include "calendar/written.hpp"

#include "calendar/zone_changes.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace siar::calendar {

namespace {

constexpr std::size_t longest_line = 75; // bytes (RFC 5545, 3.1)

/// RFC 5545, 3.3.11. Control characters other than line ends go.
std::string escaped(const std::string& text)
{
    std::string safe;
    for (const char c : text) {
        if (c == '\\' || c == ';' || c == ',')
            safe += std::string{'\\'} + c;
        else if (c == '\n')
            safe += "\\n";
        else if (static_cast<unsigned char>(c) >= ' ' && c != 0x7f)
            safe += c;
    }
    return safe;
}

/// A name within quotation marks, which it cannot hold itself (RFC 5545, 3.2).
std::string quoted(const std::string& text)
{
    std::string safe;
    for (const char c : text)
        if (static_cast<unsigned char>(c) >= ' ' && c != '"' && c != 0x7f)
            safe += c;
    return '"' + safe + '"';
}

bool is_within_character(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

class Lines {
public:
    void add(std::string_view line)
    {
        std::size_t room = longest_line;
        while (line.size() > room) {
            std::size_t end = room;
            while (end > 0 && is_within_character(line[end]))
                --end;
            text_.append(line.substr(0, end)).append("\r\n ");
            line.remove_prefix(end);
            room = longest_line - 1; // the blank counts
        }
        text_.append(line).append("\r\n");
    }

    void add_text(const std::string& name, const std::string& value)
    {
        if (!value.empty())
            add(name + ':' + escaped(value));
    }

    std::string text() { return std::move(text_); }

private:
    std::string text_;
};

std::string day_in_digits(const Date& day)
{
    std::string digits = day.text();
    std::erase(digits, '-');
    return digits;
}

/// Such as 20260317T020000Z.
std::string moment_in_digits(Moment moment)
{
    std::string digits = moment.text().substr(0, 19);
    std::erase(digits, '-');
    std::erase(digits, ':');
    return digits + 'Z';
}

/// Such as 20260317T090000, by the clocks of the zone.
std::string wall_time_in_digits(Moment moment, const Zone& zone)
{
    std::string digits = wall_time_at(moment, zone).text() + "00";
    std::erase(digits, '-');
    std::erase(digits, ':');
    return digits;
}

void add_moment(Lines& lines, const std::string& name, Moment moment, const Zone* zone)
{
    if (zone == nullptr)
        lines.add(name + ':' + moment_in_digits(moment));
    else
        lines.add(name + ";TZID=" + zone->text() + ':' + wall_time_in_digits(moment, *zone));
}

/// By the clocks of the zone; without one, in UTC.
void add_when(Lines& lines, const When& when, const Zone* zone)
{
    if (const auto* days = std::get_if<WholeDays>(&when)) {
        lines.add("DTSTART;VALUE=DATE:" + day_in_digits(days->first));
        lines.add("DTEND;VALUE=DATE:" + day_in_digits(days->last + std::chrono::days{1}));
        lines.add("TRANSP:TRANSPARENT"); // whoever has something due that day is not busy all day
    } else {
        const auto& hours = std::get<Hours>(when);
        add_moment(lines, "DTSTART", hours.begins, zone);
        add_moment(lines, "DTEND", hours.ends, zone);
    }
}

struct Stamp {
    Method method;
    Moment at;
    const Zone* zone;
};

void add_event(Lines& lines, const Event& event, const Stamp& stamp)
{
    const bool is_cancelled = event.is_cancelled || stamp.method == Method::cancelled;
    lines.add("BEGIN:VEVENT");
    lines.add_text("UID", event.uid);
    lines.add(fmt::format("SEQUENCE:{}", event.sequence));
    lines.add("DTSTAMP:" + moment_in_digits(stamp.at));
    if (event.when)
        add_when(lines, *event.when, stamp.zone);
    lines.add_text("SUMMARY", event.title);
    lines.add_text("DESCRIPTION", event.description);
    lines.add_text("LOCATION", event.place);
    if (!event.page.empty())
        lines.add("URL:" + event.page);
    lines.add(is_cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
    if (event.organizer)
        lines.add(
            "ORGANIZER;CN=" + quoted(event.organizer->name) + ":mailto:" + event.organizer->address
        );
    if (event.attendee)
        lines.add(
            "ATTENDEE;CN=" + quoted(event.attendee->name) +
            ";ROLE=REQ-PARTICIPANT:mailto:" + event.attendee->address
        );
    lines.add("END:VEVENT");
}

std::string_view name_of(Method method)
{
    switch (method) {
    case Method::published: return "PUBLISH";
    case Method::requested: return "REQUEST";
    case Method::cancelled: return "CANCEL";
    }
    return "PUBLISH";
}

/// The hours of the first and last event, or the moment alone where there are none.
std::pair<Moment, Moment> span_of(const std::vector<Event>& events, Moment otherwise)
{
    std::pair span{otherwise, otherwise};
    for (const Event& event : events)
        if (event.when)
            if (const auto* hours = std::get_if<Hours>(&*event.when))
                span = {
                    std::min(span.first, hours->begins), std::max(span.second, hours->ends)
                };
    return span;
}

/// "+0700"
std::string offset_in_digits(std::string offset)
{
    std::erase(offset, ':');
    return offset;
}

/// One stretch of the zone's clocks. Its beginning is written by the clocks before it.
void add_observance(Lines& lines, const ZoneChange& change, const Zone& zone)
{
    const auto minutes = std::chrono::minutes{1};
    lines.add("BEGIN:STANDARD");
    // A minute before the change the old clocks still go: a minute later by them is the beginning.
    const WallTime last = wall_time_at(change.at - minutes, zone);
    const Moment as_if_utc{last.text() + ":00Z"};
    std::string begins = moment_in_digits(as_if_utc + minutes);
    begins.pop_back();
    lines.add("DTSTART:" + begins);
    lines.add("TZOFFSETFROM:" + offset_in_digits(change.from));
    lines.add("TZOFFSETTO:" + offset_in_digits(change.to));
    lines.add("END:STANDARD");
}

void add_zone(Lines& lines, const Zone& zone, const std::pair<Moment, Moment>& span)
{
    constexpr std::chrono::days earlier{1};
    const Moment first = span.first - earlier;
    const std::string offset = offset_at(first, zone);
    lines.add("BEGIN:VTIMEZONE");
    lines.add("TZID:" + zone.text());
    add_observance(lines, {first, offset, offset}, zone);
    for (const ZoneChange& change : zone_changes(zone, first, span.second))
        add_observance(lines, change, zone);
    lines.add("END:VTIMEZONE");
}

void begin_calendar(Lines& lines, Method method)
{
    lines.add("BEGIN:VCALENDAR");
    lines.add("VERSION:2.0");
    lines.add("PRODID:-//Siar//Siar//ID");
    lines.add("CALSCALE:GREGORIAN");
    lines.add("METHOD:" + std::string{name_of(method)});
}

} // namespace

std::string written(const std::vector<Event>& events, Method method, Moment stamped_at)
{
    Lines lines;
    begin_calendar(lines, method);
    for (const Event& event : events)
        add_event(lines, event, {method, stamped_at, nullptr});
    lines.add("END:VCALENDAR");
    return lines.text();
}

std::string written(const std::vector<Event>& events, const Feed& feed, Moment stamped_at)
{
    Lines lines;
    begin_calendar(lines, Method::published);
    lines.add_text("X-WR-CALNAME", feed.name);
    lines.add("X-WR-TIMEZONE:" + feed.zone.text());
    lines.add("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
    add_zone(lines, feed.zone, span_of(events, stamped_at));
    for (const Event& event : events)
        add_event(lines, event, {Method::published, stamped_at, &feed.zone});
    lines.add("END:VCALENDAR");
    return lines.text();
}

} // namespace siar::calendar
