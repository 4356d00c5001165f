// Something with a day or hours that people carry into their own calendars.
#pragma once

#include "foundation/time.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace siar::calendar {

struct WholeDays {
    Date first;
    Date last; // the last day is one of them
};

struct Hours {
    Moment begins;
    Moment ends;
};

using When = std::variant<WholeDays, Hours>;

struct Participant {
    std::string name;
    std::string address; // of e-mail
};

struct Event {
    std::string uid;       // stays as long as the thing is there
    std::int64_t sequence; // grows with every change
    std::string title;
    std::optional<When> when = {}; // a cancelled one may have none
    std::string description = {};
    std::string place = {};
    std::string page = {}; // where it opens in a browser
    std::optional<Participant> organizer = {};
    std::optional<Participant> attendee = {};
    bool is_cancelled = false; // in a calendar with others that are not
};

/// A calendar that programs ask for again and again.
struct Feed {
    std::string name;
    Zone zone; // whose clocks the hours go by
};

/// `published` shows, `requested` invites the attendee, `cancelled` takes back.
enum class Method { published, requested, cancelled };

} // namespace siar::calendar
