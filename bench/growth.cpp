#include "rows.hpp"

#include "measure.hpp"
#include "office.hpp"

#include <cstdlib>
#include <fmt/format.h>

namespace siar::bench {

namespace {

constexpr int small = 5000;
constexpr int rounds = 31;

struct Sized {
    std::unique_ptr<app::Application> application;
    Filled office;
};

Sized sized(const std::filesystem::path& folder, const std::string& database, int count)
{
    auto application = opened(folder, database);
    Filled office = fill(*application, count);
    return {std::move(application), std::move(office)};
}

/// Seconds of one request that no earlier answer serves: each names another number.
double asked(const Sized& sized, const std::string& target)
{
    static int number = 0;
    http::Request request{.path = target.substr(0, target.find('?'))};
    request.query = http::decoded_query(target.substr(target.find('?') + 1)).value();
    request.query["number"] = std::to_string(++number);
    request.headers["cookie"] = "siar_session=" + sized.office.session;
    int status = 0;
    const double taken =
        seconds_of([&] { status = sized.application->respond(request).status; });
    if (status != 200)
        throw std::runtime_error{target + " was answered " + std::to_string(status)};
    return taken;
}

struct Question {
    std::string what;
    std::string target;
    double limit;
};

void compare(const Sized& large, const Sized& few, const Question& question)
{
    const auto [much, little] = in_turns(
        rounds,
        [&] { return asked(large, question.target); },
        [&] { return asked(few, question.target); }
    );
    print(
        {.what = question.what,
         .limit = fmt::format("<= {} x", question.limit),
         .figure = in_milliseconds(much) + " / " + in_milliseconds(little),
         .ratio = fmt::format("{:.2f} x", much / little),
         .verdict = verdict(much <= question.limit * little)}
    );
}

void compare_all(const Sized& large, const Sized& few, const std::string& engine)
{
    const std::string rare = std::string{"?text="} + rare_word;
    const std::string common = std::string{"?text="} + common_word;
    compare(large, few, {engine + ": a month, 1,000,000 entries against 5,000", few.office.month(), 1.3});
    compare(large, few, {engine + ": search, 40 titles have the word", "/api/search" + rare, 3});
    compare(large, few, {engine + ": search, every eighth title has it", "/api/search" + common, 3});
    compare(large, few, {engine + ": entries called so, 40 of them", "/api/entries" + rare, 3});
    compare(large, few, {engine + ": entries called so, every eighth", "/api/entries" + common, 3});
}

/// A schema of its own on the server; left behind, for the server is one for tests.
std::string new_schema(const std::string& server, const std::string& name)
{
    database::open_store("postgresql:" + server)->write([&](database::Database& database) {
        database.run_script("drop schema if exists " + name + " cascade; create schema " + name);
    });
    return "postgresql:" + server + " options='-c search_path=" + name + "'";
}

/// What PostgreSQL's own housekeeping does within a minute.
void take_statistics(const std::string& address)
{
    database::open_store(address)->write([](database::Database& database) {
        database.run_script("analyze");
    });
}

} // namespace

void measure_growth(const std::filesystem::path& folder, int large)
{
    {
        const Sized few = sized(folder / "few", "sqlite", small);
        const Sized many = sized(folder / "many", "sqlite", large);
        compare_all(many, few, "SQLite");
    }
    const char* server = std::getenv("TEST_POSTGRESQL");
    if (server == nullptr)
        return;
    const std::string few_at = new_schema(server, "bench_few");
    const std::string many_at = new_schema(server, "bench_many");
    const Sized few = sized(folder / "few-files", few_at, small);
    const Sized many = sized(folder / "many-files", many_at, large);
    take_statistics(few_at);
    take_statistics(many_at);
    compare_all(many, few, "PostgreSQL");
}

} // namespace siar::bench
