#include "rows.hpp"

#include "http/loopback.hpp"
#include "measure.hpp"
#include "office.hpp"
#include "program.hpp"

#include <algorithm>
#include <boost/json.hpp>
#include <fmt/format.h>

namespace siar::bench {

namespace {

constexpr int entry_count = 5000;
constexpr int starts = 9;
constexpr int streams = 1000;
constexpr int changes = 100;

Filled leave_office(const std::filesystem::path& folder)
{
    const auto application = opened(folder);
    return fill(*application, entry_count);
}

http::Received month_from(http::Browser& browser, const Filled& office)
{
    http::Received answer = browser.ask("GET", office.month(), office.cookie());
    if (answer.status != 200)
        throw std::runtime_error{"the month was answered " + std::to_string(answer.status)};
    return answer;
}

/// One change by the API, told to every stream.
void move_first(http::Browser& browser, const Filled& office, const boost::json::value& month)
{
    const auto& entry = month.at(0);
    const std::string day{entry.at("planned_for").as_string().subview(0, 10)};
    const bool is_morning = entry.at("planned_for").as_string().ends_with("09:30");
    const std::string body = serialize(boost::json::object{
        {"version", entry.at("version")},
        {"planned_for", day + (is_morning ? "T08:30" : "T09:30")}
    });
    browser.send(
        fmt::format(
            "POST /api/entries/{}/move HTTP/1.1\r\nhost: siar\r\nx-siar-request: 1\r\n{}content-length: {}\r\n\r\n{}",
            entry.at("id").as_string().c_str(), office.cookie(), body.size(), body
        )
    );
    if (const auto answer = browser.receive("POST"); answer.status != 200)
        throw std::runtime_error{"the move was answered " + answer.body};
}

std::vector<std::unique_ptr<http::Browser>>
opened_streams(std::uint16_t port, const Filled& office)
{
    std::vector<std::unique_ptr<http::Browser>> open;
    for (int i = 0; i < streams; ++i) {
        open.push_back(std::make_unique<http::Browser>(port));
        open.back()->send(
            "GET /api/events HTTP/1.1\r\nhost: siar\r\n" + office.cookie() + "\r\n"
        );
        if (!open.back()->receive_until("\r\n\r\n").starts_with("HTTP/1.1 200"))
            throw std::runtime_error{"an event stream was refused"};
    }
    return open;
}

void print_memory(const char* what, double megabytes, double limit)
{
    print(
        {.what = what,
         .limit = fmt::format("<= {:.0f} MB", limit),
         .figure = fmt::format("{:.1f} MB", megabytes),
         .verdict = verdict(megabytes <= limit)}
    );
}

} // namespace

void measure_starting(const std::filesystem::path& program, const std::filesystem::path& folder)
{
    const Filled office = leave_office(folder / "starting");
    std::vector<double> taken;
    for (int i = 0; i < starts; ++i) {
        const auto start = std::chrono::steady_clock::now();
        const Program running{program, folder / "starting"};
        http::Browser browser{running.port()};
        month_from(browser, office);
        taken.push_back(Seconds{std::chrono::steady_clock::now() - start}.count());
    }
    const double middle = median(std::move(taken));
    print(
        {.what = "start to first answer, 5,000 entries",
         .limit = "<= 150 ms",
         .figure = in_milliseconds(middle),
         .verdict = verdict(middle <= 0.15)}
    );
}

void measure_memory(const std::filesystem::path& program, const std::filesystem::path& folder)
{
    const Filled office = leave_office(folder / "memory");
    const Program running{program, folder / "memory"};
    http::Browser browser{running.port()};
    month_from(browser, office);
    std::this_thread::sleep_for(std::chrono::seconds{2});
    print_memory("memory at rest", running.memory(), 40);
    const auto open = opened_streams(running.port(), office);
    double most = running.memory();
    for (int i = 0; i < changes; ++i) {
        const auto month = boost::json::parse(month_from(browser, office).body);
        move_first(browser, office, month);
        most = std::max(most, running.memory());
    }
    for (const auto& stream : open)
        if (stream->receive_until("event: changed").empty())
            throw std::runtime_error{"a stream was told nothing"};
    print_memory("memory under load, 1,000 event streams", most, 150);
}

} // namespace siar::bench
