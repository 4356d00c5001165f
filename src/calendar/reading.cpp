#include "calendar/reading.hpp"

#include "foundation/refusal.hpp"

#include <algorithm>

namespace siar::calendar {

namespace {

constexpr std::chrono::days longest_event{31};
constexpr std::size_t longest_value = 4000; // bytes of a line with its continuations

struct Line {
    int number;
    std::string name; // in upper case, without its parameters
    std::string value;
};

std::string upper(std::string_view text)
{
    std::string letters{text};
    std::ranges::transform(letters, letters.begin(), [](unsigned char c) {
        return static_cast<char>(c >= 'a' && c <= 'z' ? c - ('a' - 'A') : c);
    });
    return letters;
}

/// The colon before the value, which stands outside of quotation marks.
std::size_t end_of_name(std::string_view text)
{
    bool is_quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"')
            is_quoted = !is_quoted;
        else if (text[i] == ':' && !is_quoted)
            return i;
    }
    return std::string_view::npos;
}

std::optional<Line> line_in(std::string_view text, int number)
{
    const auto colon = end_of_name(text);
    if (colon == std::string_view::npos)
        return std::nullopt;
    const std::string_view head = text.substr(0, colon);
    return Line{
        .number = number,
        .name = upper(head.substr(0, head.find(';'))),
        .value = std::string{text.substr(colon + 1)}
    };
}

/// Gives each line with what is folded under it, without keeping the others.
template <class Take>
void for_each_line(std::string_view bytes, Take take)
{
    std::string gathered;
    int begun = 1;
    int number = 0;
    while (!bytes.empty()) {
        const auto end = bytes.find('\n');
        std::string_view line = bytes.substr(0, end);
        bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
        ++number;
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        const bool is_folded = line.starts_with(' ') || line.starts_with('\t');
        if (!is_folded) {
            if (const auto whole = line_in(gathered, begun))
                take(*whole);
            gathered.clear();
            begun = number;
        }
        const auto more = is_folded ? line.substr(1) : line;
        gathered.append(more.substr(0, longest_value - std::min(gathered.size(), longest_value)));
    }
    if (const auto whole = line_in(gathered, begun))
        take(*whole);
}

std::string unescaped(std::string_view value)
{
    std::string text;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] != '\\' || i + 1 == value.size())
            text += value[i];
        else if (const char c = value[++i]; c == 'n' || c == 'N')
            text += ' ';
        else
            text += c;
    }
    return text;
}

/// The day in 20260317 and 20260317T090000Z; no office plans before 1900 or after 2999.
std::optional<Date> day_in(const std::string& value)
{
    const bool is_day = value.size() >= 8 && value.find_first_not_of("0123456789") >= 8;
    if (!is_day || value < "19000101" || value >= "30000101")
        return std::nullopt;
    try {
        return Date{value.substr(0, 4) + '-' + value.substr(4, 2) + '-' + value.substr(6, 2)};
    } catch (const BadValue&) {
        return std::nullopt;
    }
}

class Reader {
public:
    void take(const Line& line)
    {
        if (line.name == "BEGIN")
            begin(line);
        else if (line.name == "END")
            end();
        else if (is_in_event_ && depth_ == 1)
            take_fact(line);
    }

    std::vector<ReadEvent> events() { return std::move(events_); }

private:
    /// What stands inside an event, such as an alarm, is passed over.
    void begin(const Line& line)
    {
        if (is_in_event_) {
            ++depth_;
        } else if (upper(line.value) == "VEVENT" && events_.size() < most_events) {
            is_in_event_ = true;
            depth_ = 1;
            ends_before_ = std::nullopt;
            event_ = {line.number, "", Fault::none, std::nullopt, std::nullopt};
        }
    }

    void end()
    {
        if (!is_in_event_ || --depth_ > 0)
            return;
        is_in_event_ = false;
        finish();
        events_.push_back(event_);
    }

    void take_fact(const Line& line)
    {
        const bool is_day = line.value.size() == 8;
        if (line.name == "SUMMARY")
            event_.title = unescaped(line.value);
        else if (line.name == "DTSTART")
            event_.first = day_in(line.value);
        else if (line.name == "DTEND" && is_day)
            ends_before_ = day_in(line.value);
        else if (line.name == "RRULE" || line.name == "RDATE")
            event_.fault = Fault::repeats;
        else if (line.name == "STATUS" && upper(line.value) == "CANCELLED")
            event_.fault = Fault::cancelled;
    }

    void finish()
    {
        if (!event_.first) {
            event_.fault = Fault::no_day;
            return;
        }
        event_.last = event_.first;
        if (ends_before_ && *ends_before_ > *event_.first)
            event_.last = *ends_before_ + std::chrono::days{-1};
        if (*event_.last > *event_.first + longest_event)
            event_.fault = Fault::too_long;
    }

    bool is_in_event_ = false;
    long depth_ = 0;
    ReadEvent event_{0, "", Fault::none, std::nullopt, std::nullopt};
    std::optional<Date> ends_before_; // the end of whole days is the day after the last
    std::vector<ReadEvent> events_;
};

} // namespace

std::vector<ReadEvent> read(std::string_view bytes)
{
    Reader reader;
    for_each_line(bytes, [&](const Line& line) { reader.take(line); });
    return reader.events();
}

} // namespace siar::calendar
