#include "rows.hpp"

#include "app/data_folder.hpp"
#include "database/sqlite_connection.hpp"
#include "measure.hpp"
#include "office.hpp"

#include <fmt/format.h>
#include <thread>

namespace siar::bench {

namespace {

constexpr int entry_count = 5000;
constexpr int commands_alone = 400;
constexpr int people = 16;
constexpr int moves_of_each = 40;
constexpr int bare_commits = 160;
constexpr int rounds = 7;

/// The rows that a moved entry writes (the entry, its line in the ledger, the ledger's head), put
/// down by SQL alone.
class BareCommits {
public:
    BareCommits(const std::string& file, const planning::ScheduleEntry& entry)
        : connection_{file, database::SqliteRole::writer},
          id_{entry.id.text()}
    {
        line_ = connection_.run("select * from ledger_entry order by seq desc limit 1").at(0);
        content_ = connection_.run("select * from ledger_content order by seq desc limit 1").at(0);
        head_ = connection_.run("select size, compact_range, last_at_us, id from ledger_head").at(0);
    }

    void commit()
    {
        const std::int64_t next = std::get<std::int64_t>(line_[0]) + 1;
        line_[0] = content_[0] = head_[0] = next;
        const bool is_morning = next % 2 == 0;
        connection_.control("begin immediate");
        connection_.run(
            "update schedule_entries set planned_for = $1, planned_at = $2, version = $3 "
            "where id = $4 returning id",
            {is_morning ? "2030-01-01T09:30" : "2030-01-01T15:30",
             std::int64_t{1'893'465'000'000'000} + (is_morning ? 0 : 21'600'000'000),
             next,
             id_}
        );
        connection_.run("insert into ledger_entry values ($1, $2, $3, $4, $5, $6, $7)", line_);
        connection_.run("insert into ledger_content values ($1, $2, $3)", content_);
        connection_.run(
            "update ledger_head set size = $1, compact_range = $2, last_at_us = $3 where id = $4",
            head_
        );
        connection_.control("commit");
    }

    void checkpoint() { connection_.checkpoint_when_due(); }

private:
    database::SqliteConnection connection_;
    std::string id_;
    database::Cells line_;
    database::Cells content_;
    database::Cells head_;
};

/// A second office like the first, left by its application: its last command moved an entry.
planning::ScheduleEntry leave_office(const std::filesystem::path& folder)
{
    const auto application = opened(folder);
    const Filled office = fill(*application, entry_count);
    planning::ScheduleEntry entry = month_of(*application, office).front();
    move(*application, office.staff, entry);
    return entry;
}

/// Moves per second when everybody moves entries at the same time.
double rate_of_all(
    app::Application& application,
    const Caller& staff,
    std::vector<planning::ScheduleEntry>& entries
)
{
    const double taken = seconds_of([&] {
        std::vector<std::jthread> threads;
        for (std::size_t person = 0; person < people; ++person)
            threads.emplace_back([&, person] {
                for (int i = 0; i < moves_of_each; ++i)
                    move(application, staff, entries[person]);
            });
    });
    return people * moves_of_each / taken;
}

double rate_of(BareCommits& bare)
{
    const double taken = seconds_of([&] {
        for (int i = 0; i < bare_commits; ++i) {
            bare.commit();
            bare.checkpoint();
        }
    });
    return bare_commits / taken;
}

void print_alone(const Pair& seconds)
{
    print(
        {.what = "one durable command alone, against a bare commit of the same rows",
         .limit = "<= 1.5 x",
         .figure = in_milliseconds(seconds.one) + " / " + in_milliseconds(seconds.other),
         .ratio = fmt::format("{:.2f} x", seconds.one / seconds.other),
         .verdict = verdict(seconds.one <= 1.5 * seconds.other)}
    );
}

void print_at_once(const Pair& rates)
{
    print(
        {.what = "16 people writing at once, against bare single commits",
         .limit = ">= 4 x",
         .figure = fmt::format("{:.0f} / {:.0f} per s", rates.one, rates.other),
         .ratio = fmt::format("{:.1f} x", rates.one / rates.other),
         .verdict = verdict(rates.one >= 4 * rates.other)}
    );
}

} // namespace

void measure_writing(const std::filesystem::path& folder)
{
    const planning::ScheduleEntry left = leave_office(folder / "bare");
    BareCommits bare{app::database_in(folder / "bare").string(), left};
    const auto application = opened(folder / "writing");
    const Filled office = fill(*application, entry_count);
    auto entries = month_of(*application, office);
    print_alone(in_turns(
        commands_alone,
        [&] {
            return seconds_of([&] { move(*application, office.staff, entries.front()); });
        },
        [&] {
            const double taken = seconds_of([&] { bare.commit(); });
            bare.checkpoint();
            return taken;
        }
    ));
    print_at_once(in_turns(
        rounds,
        [&] { return rate_of_all(*application, office.staff, entries); },
        [&] { return rate_of(bare); }
    ));
}

} // namespace siar::bench
