#include "calendar/written.hpp"

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

void add_when(Lines& lines, const When& when)
{
    if (const auto* days = std::get_if<WholeDays>(&when)) {
        lines.add("DTSTART;VALUE=DATE:" + day_in_digits(days->first));
        lines.add("DTEND;VALUE=DATE:" + day_in_digits(days->last + std::chrono::days{1}));
        lines.add("TRANSP:TRANSPARENT"); // whoever has something due that day is not busy all day
    } else {
        const auto& hours = std::get<Hours>(when);
        lines.add("DTSTART:" + moment_in_digits(hours.begins));
        lines.add("DTEND:" + moment_in_digits(hours.ends));
    }
}

void add_event(Lines& lines, const Event& event, Method method, Moment stamped_at)
{
    lines.add("BEGIN:VEVENT");
    lines.add_text("UID", event.uid);
    lines.add(fmt::format("SEQUENCE:{}", event.sequence));
    lines.add("DTSTAMP:" + moment_in_digits(stamped_at));
    if (event.when)
        add_when(lines, *event.when);
    lines.add_text("SUMMARY", event.title);
    lines.add_text("DESCRIPTION", event.description);
    lines.add_text("LOCATION", event.place);
    if (!event.page.empty())
        lines.add("URL:" + event.page);
    lines.add(method == Method::cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
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

} // namespace

std::string written(const std::vector<Event>& events, Method method, Moment stamped_at)
{
    Lines lines;
    lines.add("BEGIN:VCALENDAR");
    lines.add("VERSION:2.0");
    lines.add("PRODID:-//Siar//Siar//ID");
    lines.add("CALSCALE:GREGORIAN");
    lines.add("METHOD:" + std::string{name_of(method)});
    for (const Event& event : events)
        add_event(lines, event, method, stamped_at);
    lines.add("END:VCALENDAR");
    return lines.text();
}

} // namespace siar::calendar
