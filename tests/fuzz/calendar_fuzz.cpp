// A calendar file from anywhere: events with days in order, which stay what they are when written again.
#include "calendar/reading.hpp"
#include "calendar/written.hpp"
#include "fuzz/strangers.hpp"

namespace siar::fuzz {

namespace {

void write_again(const calendar::ReadEvent& event)
{
    const Moment stamped{"2026-11-24T00:00:00Z"};
    const calendar::Event same{
        .uid = "x@siar",
        .sequence = 0,
        .title = event.title,
        .when = calendar::WholeDays{*event.first, *event.last}
    };
    const auto read = calendar::read(calendar::written({same}, calendar::Method::published, stamped));
    require(read.size() == 1, "one event is written as one");
    require(read[0].first == event.first && read[0].last == event.last, "its days stay");
}

} // namespace

void read_strangers_bytes(std::string_view bytes)
{
    const auto events = calendar::read(bytes);
    require(events.size() <= calendar::most_events, "no file has more events than are taken");
    for (const auto& event : events) {
        require(event.line >= 1, "every event stands on a line");
        if (event.fault != calendar::Fault::none)
            continue;
        require(event.first && event.last && *event.first <= *event.last, "days are in order");
        write_again(event);
    }
}

} // namespace siar::fuzz
