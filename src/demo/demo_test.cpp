#include "engines.hpp"

#include "app/check.hpp"
#include "app/data_folder.hpp"
#include "database/column.hpp"
#include "demo/demo.hpp"
#include "golden_year.hpp"

namespace siar::demo {

namespace {

const Moment late_in_the_year{"2026-11-24T04:00:00Z"};

std::string database_of(const std::string& address)
{
    return address.starts_with("sqlite:") ? "" : address;
}

std::int64_t count(const std::string& address, const std::string& what)
{
    std::int64_t counted = -1;
    database::open_store(address)->read([&](database::Database& database) {
        const auto rows = database.run("select count(*) from " + what);
        counted = database::from_cell<std::int64_t>(rows.at(0).at(0));
    });
    return counted;
}

/// A demo on SQLite in a folder of its own.
struct Loaded {
    explicit Loaded(Moment now)
        : folder{place.path()},
          address{"sqlite:" + app::database_in(folder.path()).string()},
          summary{load({folder.path(), address}, now)}
    {
    }

    std::vector<std::vector<database::Cell>> rows(const std::string& sql) const
    {
        std::vector<std::vector<database::Cell>> found;
        database::open_store(address)->read([&](database::Database& database) {
            found = database.run(sql);
        });
        return found;
    }

    tests::TemporaryFolder place;
    app::DataFolder folder;
    std::string address;
    DemoSummary summary;
};

std::string groups_of_two(const std::string& table, const std::string& key)
{
    return "(select " + key + " from " + table + " group by " + key +
           " having count(*) > 1) as groups_of_two";
}

void check_nothing_went_out_twice(const std::string& address)
{
    CHECK(count(address, groups_of_two("publication_attempts", "placement")) == 0);
    CHECK(count(address, groups_of_two("public_posts", "placement")) == 0);
    CHECK(count(address, groups_of_two("placements", "content, channel")) == 0);
}

void check_there_is_something_of_everything(const std::string& address)
{
    for (const std::string what :
         {"placements where state = 'taken_down'",
          "placements where state = 'cancelled'",
          "placements where state = 'approved'",
          "contents where state = 'in_review'",
          "contents where state = 'drafting'",
          "contents where state = 'idea'",
          "content_approvals where verdict = 'returned'",
          "amendments where kind = 'added'",
          "amendments where kind = 'moved'",
          "review_sessions where mode = 'email'",
          "review_sessions where mode = 'chat'",
          "review_items where verdict = 'drop'",
          "review_items where verdict = 'change'",
          "initiatives where state = 'dropped'",
          "initiatives where state = 'completed'",
          "initiatives where state = 'under_way'",
          "initiatives where state = 'agreed'",
          "initiatives where state = 'proposed'",
          "report_reviews where verdict = 'returned'",
          "measurements where is_corrected",
          "self_evaluations where state = 'approved'",
          "self_evaluations where state = 'drafting'",
          "role_holding where deputy_for is not null",
          "baselines where number = 2",
          "revision where state = 'in_review'",
          "notice where read_at is null",
          "document where replaced_by is not null",
          "filed_record",
          "ledger_entry where kind = 'publishing.placement_missed'",
          "ledger_entry where kind = 'publishing.found_published'"}) {
        CAPTURE(what);
        CHECK(count(address, what) > 0);
    }
}

} // namespace

TEST_CASE("F2, F24: the demo is a year in which nothing goes out twice, its ledger is sound, and its figures are those of its rows")
{
    tests::for_each_engine([](const std::string& engine) {
        const tests::TemporaryFolder place;
        const app::DataFolder folder{place.path()};
        const std::string address = engine.starts_with("sqlite:")
                                        ? "sqlite:" + app::database_in(folder.path()).string()
                                        : engine;
        const DemoSummary summary = load({folder.path(), address}, late_in_the_year);

        CHECK(summary.people.size() == 7);
        CHECK(summary.channel_count == 8);
        CHECK(summary.cycle_count == 12);
        CHECK(summary.entry_count >= 350);
        CHECK(summary.content_count >= 330);
        CHECK(summary.published_count >= 500);
        CHECK(summary.accepted_report_count >= 10);

        check_nothing_went_out_twice(address);
        check_there_is_something_of_everything(address);
        const auto checked = app::check(folder.path(), database_of(address));
        CHECK(checked.status == ledger::Soundness::sound);
        CHECK(checked.size == summary.ledger_size);
        database::open_store(address)->read([](database::Database& database) {
            tests::check_golden_year(database, 2026, late_in_the_year);
        });
    });
}

TEST_CASE("the demo does not touch a folder that holds an office")
{
    const tests::TemporaryFolder place;
    const app::DataFolder folder{place.path()};
    const auto file = app::database_in(folder.path());
    database::open_store("sqlite:" + file.string())->write([](database::Database& database) {
        database.run_script("create table somebodys_work (id text)");
    });
    CHECK_THROWS_WITH_AS(
        load({folder.path(), "sqlite:" + file.string()}, late_in_the_year),
        doctest::Contains("holds an office already"),
        std::runtime_error
    );
    CHECK(count("sqlite:" + file.string(), "sqlite_master") == 1);
}

TEST_CASE("the demo can be loaded on any day, also on the first of a month")
{
    for (const char* now : {"2026-12-31T16:30:00Z", "2027-02-28T17:00:05Z"}) {
        CAPTURE(now);
        const Loaded loaded{Moment{now}};
        CHECK(loaded.summary.cycle_count == 12);
        CHECK(loaded.summary.accepted_report_count >= 10);
    }
}

TEST_CASE("the demo of one moment is always the same year")
{
    const Loaded first{late_in_the_year};
    const Loaded second{late_in_the_year};
    for (const char* told :
         {"select title, planned_for, state, published_at from placements order by 1, 2, 3, 4",
          "select title, planned_for, is_dropped from schedule_entries order by 1, 2, 3",
          "select metric, value, taken_at from measurements order by 1, 2, 3",
          "select kind, count(*) from ledger_entry group by kind order by kind"}) {
        CAPTURE(std::string{told});
        CHECK((first.rows(told) == second.rows(told)));
    }
}

} // namespace siar::demo
