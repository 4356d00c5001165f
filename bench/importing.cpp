#include "rows.hpp"

#include "http/loopback.hpp"
#include "measure.hpp"
#include "office.hpp"

#include <fmt/format.h>

namespace siar::bench {

namespace {

constexpr int entry_count = 5000;
constexpr int row_count = 200;
constexpr int rounds = 15;

/// A month's plan as it comes from a spreadsheet; each round has titles of its own.
std::string pasted_rows(const Filled& office, int round)
{
    std::string text = "Tanggal\tJam\tJudul\tPilar\tFormat\tKanal\tPIC\tCatatan\n";
    for (int i = 0; i < row_count; ++i) {
        const Date day = office.first + std::chrono::days{i % 28};
        text += fmt::format(
            "{}\t{:02}:30\tPeliputan {}-{}\tAkademik\tFoto\tSitus web, Instagram\tSari Dewi\tIzin foto\n",
            day.text(), 8 + i % 9, round, i
        );
    }
    return text;
}

class Importing {
public:
    Importing(std::uint16_t port, const Filled& office)
        : browser_{port},
          office_{office},
          path_{"/api/schedules/" + office.schedule.id.text() + "/paste"}
    {
    }

    double preview(int round)
    {
        const boost::json::object body{{"text", pasted_rows(office_, round)}};
        http::Received answer;
        const double taken = seconds_of([&] { answer = post(path_ + "/preview", serialize(body)); });
        const auto seen = boost::json::parse(answer.body);
        if (seen.at("good_count").as_int64() != row_count)
            throw std::runtime_error{"a row has a problem: " + answer.body.substr(0, 1000)};
        lines_.clear();
        for (const auto& row : seen.at("rows").as_array())
            lines_.push_back(row.at("line"));
        return taken;
    }

    double import(int round)
    {
        const boost::json::object body{{"text", pasted_rows(office_, round)}, {"lines", lines_}};
        http::Received answer;
        const double taken = seconds_of([&] { answer = post(path_, serialize(body)); });
        if (answer.status != 200)
            throw std::runtime_error{"not imported: " + answer.body};
        return taken;
    }

private:
    http::Received post(const std::string& path, const std::string& body)
    {
        browser_.send(
            "POST " + path + " HTTP/1.1\r\nhost: siar\r\nx-siar-request: 1\r\n" + office_.cookie() +
            "content-length: " + std::to_string(body.size()) + "\r\n\r\n" + body
        );
        return browser_.receive("POST");
    }

    http::Browser browser_;
    const Filled& office_;
    std::string path_;
    boost::json::array lines_;
};

} // namespace

void measure_importing(const std::filesystem::path& folder)
{
    const auto application = opened(folder / "importing");
    const Filled office = fill(*application, entry_count);
    const http::RunningServer server{[&](const http::Request& request) {
        return application->respond(request);
    }};
    Importing importing{server.port(), office};
    int round = 0;
    const auto [preview, import] = in_turns(
        rounds,
        [&] { return importing.preview(++round); },
        [&] { return importing.import(round); }
    );
    print(
        {.what = "200-row import, checked and previewed",
         .limit = "<= 200 ms",
         .figure = in_milliseconds(preview),
         .verdict = verdict(preview <= 0.2)}
    );
    print({.what = "- then imported, on disk", .figure = in_milliseconds(import)});
}

} // namespace siar::bench
