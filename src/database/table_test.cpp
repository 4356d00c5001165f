#include "engines.hpp"

#include "database/table.hpp"
#include "foundation/id.hpp"

#include <atomic>
#include <doctest/doctest.h>
#include <thread>

using namespace siar;
using namespace siar::database;
using siar::tests::for_each_engine;

namespace {

struct Page {
    Id<Page> id;
    Text<200> title;
    std::int64_t version;

    bool operator==(const Page&) const = default;
};
BOOST_DESCRIBE_STRUCT(Page, (), (id, title, version))

struct TitleWithSum {
    std::string title;
    std::int64_t version_sum;

    bool operator==(const TitleWithSum&) const = default;
};
BOOST_DESCRIBE_STRUCT(TitleWithSum, (), (title, version_sum))

constexpr Table<Page> pages{"pages"};

const char* const pages_table =
    "create table pages (id text primary key, title text not null, version bigint not null)";

const Moment noon{"2026-03-01T05:00:00.123456Z"};

Page draft()
{
    return {Id<Page>::make(noon), Text<200>{"Draf"}, 1};
}

std::unique_ptr<Store> store_with_pages(const std::string& address)
{
    auto store = open_store(address);
    store->write([](Database& database) { database.run_script(pages_table); });
    return store;
}

/// Runs the test in one write on each engine.
template <class Test>
void in_a_write(Test test)
{
    for_each_engine([&](const std::string& address) {
        store_with_pages(address)->write([&](Database& database) { test(database); });
    });
}

} // namespace

TEST_CASE("a condition picks, orders and counts rows")
{
    in_a_write([](Database& database) {
        for (const char* title : {"b", "a", "c"})
            pages.insert(database, {Id<Page>::make(noon), Text<200>{title}, 1});
        const auto found = pages.where(database, "title <> $1 order by title", Text<200>{"b"});
        REQUIRE(found.size() == 2);
        CHECK(found[0].title.text() == "a");
        CHECK(found[1].title.text() == "c");
        CHECK(pages.count(database, "title <> $1", Text<200>{"b"}) == 2);
        CHECK(pages.count(database, "1 = 1") == 3);
    });
}

TEST_CASE("a select of one's own is read in the order of the fields")
{
    in_a_write([](Database& database) {
        pages.insert(database, draft());
        pages.insert(database, draft());
        const auto sums = rows_of<TitleWithSum>(
            database, "select title, sum(version) from pages where version < $1 group by title", 9
        );
        CHECK(sums == std::vector<TitleWithSum>{{"Draf", 2}});
    });
}

TEST_CASE("an update writes the row that has the id, and no other")
{
    in_a_write([](Database& database) {
        Page page = draft();
        const Page other = draft();
        pages.insert(database, page);
        pages.insert(database, other);
        page.title = Text<200>{"Jadi"};
        pages.update(database, page);
        CHECK(pages.find(database, page.id) == page);
        CHECK(pages.find(database, other.id) == other);
        CHECK_THROWS_WITH_AS(pages.update(database, draft()), "database.gone", Refusal);
    });
}

TEST_CASE("F21: a write that names the version it read is kept, and the version counts on")
{
    in_a_write([](Database& database) {
        Page page = draft();
        pages.insert(database, page);
        page.title = Text<200>{"Jadi"};
        const Page written = pages.update_version(database, page);
        CHECK(written.version == 2);
        CHECK(pages.find(database, page.id) == written);
    });
}

TEST_CASE("F21: a write that names an older version is refused and shown the stored row")
{
    in_a_write([](Database& database) {
        const Page page = draft();
        pages.insert(database, page);
        Page first = page;
        first.title = Text<200>{"Yang pertama"};
        const Page stored = pages.update_version(database, first);
        try {
            pages.update_version(database, page);
            FAIL("the stale write was accepted");
        } catch (const Refusal& refusal) {
            CHECK(refusal.reason() == Reason::conflict);
            CHECK(refusal.code() == "database.stale");
            CHECK(boost::json::parse(refusal.current()) == contract::to_json(stored));
        }
        CHECK(pages.find(database, page.id) == stored);
    });
}

TEST_CASE("F21: of many writes at once that name the same version, one is kept")
{
    for_each_engine([](const std::string& address) {
        const auto store = store_with_pages(address);
        const Page page = draft();
        store->write([&](Database& database) { pages.insert(database, page); });
        std::atomic<int> refused = 0;
        {
            std::vector<std::jthread> editors;
            for (int i = 0; i < 8; ++i)
                editors.emplace_back([&] {
                    try {
                        store->write([&](Database& database) {
                            pages.update_version(database, page);
                        });
                    } catch (const Refusal&) {
                        ++refused;
                    }
                });
        }
        CHECK(refused == 7);
        store->read([&](Database& database) { CHECK(pages.find(database, page.id)->version == 2); }
        );
    });
}

TEST_CASE("F21: a write to a row that is gone says so")
{
    in_a_write([](Database& database) {
        CHECK_THROWS_WITH_AS(pages.update_version(database, draft()), "database.gone", Refusal);
    });
}

TEST_CASE("a second row with the same key is recognised as a duplicate")
{
    for_each_engine([](const std::string& address) {
        const auto store = store_with_pages(address);
        const Page page = draft();
        bool was_duplicate = false;
        try {
            store->write([&](Database& database) {
                pages.insert(database, page);
                pages.insert(database, page);
            });
        } catch (const DatabaseError& error) {
            was_duplicate = error.is_duplicate();
            CHECK(error.statement().starts_with("insert into pages"));
        }
        CHECK(was_duplicate);
    });
}

TEST_CASE("a column that does not hold what is described is our fault, named by the column")
{
    in_a_write([](Database& database) {
        database.run("insert into pages values ('7', 'Draf', 1)");
        CHECK_THROWS_AS(pages.where(database, "1 = 1"), DatabaseError);
        try {
            pages.where(database, "1 = 1");
        } catch (const DatabaseError& error) {
            CHECK(std::string{error.what()}.find("the column id ") != std::string::npos);
        }
    });
}

TEST_CASE("a statement takes exactly the values that it has places for")
{
    for_each_engine([](const std::string& address) {
        const auto store = store_with_pages(address);
        const auto run = [&](const Cells& values) {
            store->read([&](Database& database) {
                database.run("select title from pages where title = $1 or title = $2", values);
            });
        };
        CHECK_NOTHROW(run({"a", "b"}));
        CHECK_THROWS_AS(run({"a"}), DatabaseError);
        CHECK_THROWS_AS(run({"a", "b", "c"}), DatabaseError);
    });
}
