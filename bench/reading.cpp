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

http::Request request_for(const Filled& office)
{
    return {
        .path = "/api/entries",
        .query = {{"from", office.first.text()}, {"to", office.last.text()}},
        .headers = {{"cookie", "siar_session=" + office.session}}
    };
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
    std::string by_hand;
    const auto by_hand_after_change = [&] {
        move(*application, office.staff, moved);
        return seconds_of([&] { by_hand = bare_answer(bare, start, end); });
    };
    const auto by_api_after_change = [&] {
        move(*application, office.staff, moved);
        std::string answer;
        const double taken = seconds_of([&] {
            answer = browser.ask("GET", office.month(), office.cookie()).body;
        });
        if (answer != bare_answer(bare, start, end))
            throw std::runtime_error{"the bare query gives other bytes than the API"};
        return taken;
    };
    const auto by_router_after_change = [&] {
        move(*application, office.staff, moved);
        return seconds_of([&] { application->respond(request_for(office)); });
    };
    const Pair by_api = in_turns(rounds, by_api_after_change, by_hand_after_change);
    print(
        {.what = "the same after a change, against the bare query and serialisation",
         .limit = "<= 2 x",
         .figure = in_milliseconds(by_api.one) + " / " + in_milliseconds(by_api.other),
         .ratio = fmt::format("{:.2f} x", by_api.one / by_api.other),
         .verdict = verdict(by_api.one <= 2 * by_api.other)}
    );
    const Pair by_router = in_turns(rounds, by_router_after_change, by_hand_after_change);
    print(
        {.what = "- without the socket and the threads between",
         .figure = in_milliseconds(by_router.one) + " / " + in_milliseconds(by_router.other),
         .ratio = fmt::format("{:.2f} x", by_router.one / by_router.other)}
    );
}

} // namespace siar::bench
