#include "measure.hpp"
#include "office.hpp"
#include "rows.hpp"

#include "http/loopback.hpp"
#include "planning/channels.hpp"
#include "publishing/tables.hpp"

#include <boost/json/parse.hpp>

#include <fmt/format.h>

namespace siar::bench {

namespace {

constexpr int entry_count = 5000;
constexpr int placement_count = 1000;
constexpr int row_count = 200;
constexpr int rounds = 15;

std::string code_of(int index)
{
    return fmt::format("Kode{:05}", index);
}

/// A year of posts that are out, one every eight hours.
Id<planning::Channel> publish_posts(app::Application& application)
{
    auto& door = application.door();
    return door.change(siar_itself(), "publishing.write", [&](Command& command) {
        const auto channel = planning::open_channels(command.database).front();
        for (int i = 0; i < placement_count; ++i) {
            const Moment at = command.now - std::chrono::hours{8 * (i + 2)};
            publishing::placement_table.insert(
                command.database,
                {.id = Id<publishing::Placement>::make(at),
                 .content = Id<production::ContentItem>::make(at),
                 .channel = channel.id,
                 .entry = std::nullopt,
                 .title = Text<200>{fmt::format("Liputan wisuda angkatan ke-{}", i)},
                 .planned_for = std::nullopt,
                 .zone = Zone{"Asia/Jakarta"},
                 .planned_at = std::nullopt,
                 .state = publishing::PlacementState::published,
                 .approved_sha256 = std::nullopt,
                 .trouble = std::nullopt,
                 .published_at = at,
                 .recorded_at = at,
                 .url = "https://www.instagram.com/p/" + code_of(i) + "/",
                 .version = 1,
                 .created_at = at}
            );
        }
        command.record("bench.published", channel.id.text(), {{"count", placement_count}});
        return channel.id;
    });
}

std::string exported_rows()
{
    std::string text =
        "Post ID,Description,Publish time,Permalink,Views,Reach,Likes,Comments,Shares,Saves\n";
    for (int i = 0; i < row_count; ++i)
        text += fmt::format(
            "{0},\"Liputan wisuda, angkatan ke-{0}\",11/04/2026 "
            "09:10,https://www.instagram.com/p/{1}/,{2},{3},{4},5,6,-\n",
            i,
            code_of(i),
            900 + i,
            700 + i,
            50 + i
        );
    return text;
}

} // namespace

void measure_importing_numbers(const std::filesystem::path& folder)
{
    const auto application = opened(folder / "numbers");
    const Filled office = fill(*application, entry_count);
    const auto channel = publish_posts(*application);
    const http::RunningServer server{
        [&](const http::Request& request) { return application->respond(request); }};
    http::Browser browser{server.port()};
    const boost::json::object form{
        {"upload", nullptr},
        {"text", exported_rows()},
        {"format", nullptr},
        {"channel", channel.text()},
        {"taken_for", wall_time_at(application->door().now(), Zone{"Asia/Jakarta"}).text()},
        {"mapping", boost::json::array{}},
        {"decisions", boost::json::array{}}};
    const std::string body = serialize(form);
    const auto once = [&] {
        http::Received answer;
        const double taken = seconds_of([&] {
            browser.send(
                "POST /api/imports/preview HTTP/1.1\r\nhost: siar\r\nx-siar-request: 1\r\n" +
                office.cookie() + "content-length: " + std::to_string(body.size()) + "\r\n\r\n" +
                body
            );
            answer = browser.receive("POST");
        });
        const auto seen = boost::json::parse(answer.body);
        if (answer.status != 200 || seen.at("fresh_count").as_int64() != row_count * 5)
            throw std::runtime_error{"not all rows are matched: " + answer.body.substr(0, 1000)};
        return taken;
    };
    const auto [first, second] = in_turns(rounds, once, once);
    print(
        {.what = "200 exported rows of numbers, matched to 1,000 posts",
         .limit = "<= 200 ms",
         .figure = in_milliseconds(second),
         .verdict = verdict(first <= 0.2 && second <= 0.2)}
    );
}

} // namespace siar::bench
