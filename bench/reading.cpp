#include "rows.hpp"

#include "app/data_folder.hpp"
#include "database/sqlite_connection.hpp"
#include "database/table.hpp"
#include "http/loopback.hpp"
#include "measure.hpp"
#include "office.hpp"
#include "planning/entry_search.hpp"

#include <fmt/format.h>

namespace siar::bench {

namespace {

constexpr database::Table<planning::ScheduleEntry> entries{"schedule_entries"};
constexpr int entry_count = 5000;
constexpr int rounds = 300;

/// What any program would need for the same bytes.
std::string bare_answer(database::SqliteConnection& connection, Moment start, Moment end)
{
    connection.control("begin");
    const auto rows = entries.where(connection, planning::planned_in_span, start, end);
    connection.control("commit");
    return serialize(contract::to_json(rows));
}

} // namespace

void measure_reading(const std::filesystem::path& folder)
{
    const auto application = opened(folder / "reading");
    const Filled office = fill(*application, entry_count);
    const http::RunningServer server{[&](const http::Request& request) {
        return application->respond(request);
    }};
    http::Browser browser{server.port()};
    database::SqliteConnection bare{
        app::database_in(folder / "reading").string(), database::SqliteRole::reader
    };
    planning::ScheduleEntry moved = month_of(*application, office).front();
    const Moment start = start_of(office.first, moved.zone);
    const Moment end = start_of(office.last + std::chrono::days{1}, moved.zone);
    std::string by_api;
    std::string by_hand;
    const auto [api, hand] = in_turns(
        rounds,
        [&] {
            move(*application, office.staff, moved);
            return seconds_of([&] {
                by_api = browser.ask("GET", office.month(), office.cookie()).body;
            });
        },
        [&] {
            move(*application, office.staff, moved);
            const double taken = seconds_of([&] { by_hand = bare_answer(bare, start, end); });
            by_api = browser.ask("GET", office.month(), office.cookie()).body;
            if (by_api != by_hand)
                throw std::runtime_error{"the bare query gives other bytes than the API"};
            return taken;
        }
    );
    print(
        {.what = "the same after a change, against the bare query and serialisation",
         .limit = "<= 2 x",
         .figure = in_milliseconds(api) + " / " + in_milliseconds(hand),
         .ratio = fmt::format("{:.2f} x", api / hand),
         .verdict = verdict(api <= 2 * hand)}
    );
}

} // namespace siar::bench
