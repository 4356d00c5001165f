#include "engines.hpp"

#include "database/store.hpp"

#include <atomic>
#include <doctest/doctest.h>
#include <fstream>
#include <future>
#include <latch>
#include <stdexcept>
#include <thread>
#include <vector>

using namespace siar;
using namespace siar::database;
using siar::tests::for_each_engine;
using siar::tests::TemporaryFolder;

namespace {

constexpr int writers = 16;
constexpr int works_of_each = 40;

std::unique_ptr<Store> store_with_numbers(const std::string& address)
{
    auto store = open_store(address);
    store->write([](Database& database) {
        database.run_script("create table numbers (number bigint primary key)");
    });
    return store;
}

void insert(Database& database, std::int64_t number)
{
    database.run("insert into numbers (number) values ($1)", {number});
}

std::int64_t count(Database& database)
{
    return std::get<std::int64_t>(database.run("select count(*) from numbers").at(0).at(0));
}

std::int64_t count(Store& store)
{
    std::int64_t counted = -1;
    store.read([&](Database& database) { counted = count(database); });
    return counted;
}

/// Every third work fails after it has written.
bool is_to_fail(int number)
{
    return number % 3 == 0;
}

/// The works that were answered as written.
int write_from_one_thread(Store& store, int writer)
{
    int kept = 0;
    for (int i = 0; i < works_of_each; ++i) {
        const int number = writer * works_of_each + i;
        try {
            store.write([&](Database& database) {
                insert(database, number);
                if (is_to_fail(number))
                    throw std::invalid_argument{"no"};
            });
            CHECK(!is_to_fail(number));
            ++kept;
        } catch (const std::invalid_argument&) {
            CHECK(is_to_fail(number));
        }
    }
    return kept;
}

} // namespace

TEST_CASE("an engine that does not exist is named")
{
    CHECK_THROWS_AS(open_store("oracle:x"), std::invalid_argument);
    CHECK_THROWS_AS(open_store("sqlite"), DatabaseError);
    CHECK_THROWS_AS(open_store("sqlite:/no/such/folder/siar.db"), DatabaseError);
    CHECK_THROWS_AS(open_store("postgresql:host=/no/such/folder"), DatabaseError);
}

TEST_CASE("a file that is no database is refused")
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "letter.db";
    std::ofstream{file} << std::string(4096, 'x');
    CHECK_THROWS_AS(open_store("sqlite:" + file.string()), DatabaseError);
}

TEST_CASE("what is written is there for a store opened later")
{
    for_each_engine([](const std::string& address) {
        store_with_numbers(address)->write([](Database& database) { insert(database, 7); });
        CHECK(count(*open_store(address)) == 1);
    });
}

TEST_CASE("a work that throws is undone, and the exception reaches the caller")
{
    for_each_engine([](const std::string& address) {
        const auto store = store_with_numbers(address);
        const auto write = [&] {
            store->write([](Database& database) {
                insert(database, 7);
                throw std::out_of_range{"too far"};
            });
        };
        CHECK_THROWS_WITH_AS(write(), "too far", std::out_of_range);
        CHECK(count(*store) == 0);
        CHECK_NOTHROW(store->write([](Database& database) { insert(database, 7); }));
    });
}

TEST_CASE("works that wait together are all kept, but for those that fail")
{
    for_each_engine([](const std::string& address) {
        const auto store = store_with_numbers(address);
        std::atomic<int> kept = 0;
        {
            std::vector<std::jthread> threads;
            for (int writer = 0; writer < writers; ++writer)
                threads.emplace_back([&, writer] { kept += write_from_one_thread(*store, writer); }
                );
        }
        CHECK(kept > writers);
        CHECK(count(*store) == kept);
        store->read([](Database& database) {
            CHECK(database.run("select number from numbers where number % 3 = 0").empty());
        });
    });
}

TEST_CASE("a failing work does not take down one that shares its commit")
{
    const TemporaryFolder folder;
    const auto store = store_with_numbers("sqlite:" + (folder.path() / "a.db").string());
    std::latch others_wait{2};
    std::latch begun{1};
    auto slow = std::async(std::launch::async, [&] {
        store->write([&](Database& database) {
            begun.count_down();
            others_wait.wait();
            std::this_thread::sleep_for(std::chrono::milliseconds{50});
            insert(database, 1);
        });
    });
    begun.wait();
    auto failing = std::async(std::launch::async, [&] {
        others_wait.count_down();
        store->write([&](Database& database) {
            CHECK(count(database) >= 1); // the slow one has written, and is not yet committed:
            CHECK(std::async(std::launch::async, [&] { return count(*store); }).get() == 0);
            insert(database, 2);
            insert(database, 2);
        });
    });
    auto fine = std::async(std::launch::async, [&] {
        others_wait.count_down();
        store->write([](Database& database) { insert(database, 3); });
    });
    CHECK_NOTHROW(slow.get());
    CHECK_NOTHROW(fine.get());
    CHECK_THROWS_AS(failing.get(), DatabaseError);
    CHECK(count(*store) == 2);
}

TEST_CASE("a reader sees one moment, whatever is written meanwhile")
{
    for_each_engine([](const std::string& address) {
        const auto store = store_with_numbers(address);
        store->read([&](Database& before) {
            CHECK(count(before) == 0);
            std::jthread{[&] { store->write([](Database& database) { insert(database, 1); }); }
            }.join();
            CHECK(count(before) == 0);
        });
        CHECK(count(*store) == 1);
    });
}

TEST_CASE("a reader never sees half of a work")
{
    for_each_engine([](const std::string& address) {
        const auto store = store_with_numbers(address);
        std::jthread writer{[&] {
            for (int i = 0; i < 200; i += 2)
                store->write([&](Database& database) {
                    insert(database, i);
                    insert(database, i + 1);
                });
        }};
        bool is_always_even = true;
        for (std::int64_t seen = 0; seen < 200; seen = count(*store))
            is_always_even = is_always_even && seen % 2 == 0;
        CHECK(is_always_even);
    });
}

TEST_CASE("more readers than connections wait for their turn")
{
    for_each_engine([](const std::string& address) {
        const auto store = store_with_numbers(address);
        std::atomic<int> read = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 24; ++i)
                threads.emplace_back([&] {
                    store->read([&](Database& database) {
                        std::this_thread::sleep_for(std::chrono::milliseconds{5});
                        read += count(database) == 0 ? 1 : 0;
                    });
                });
        }
        CHECK(read == 24);
    });
}

TEST_CASE("a reader cannot write, and its connection is fit for use afterwards")
{
    for_each_engine([](const std::string& address) {
        const auto store = store_with_numbers(address);
        const auto write = [&] { store->read([](Database& database) { insert(database, 1); }); };
        for (int i = 0; i < 10; ++i)
            CHECK_THROWS_AS(write(), DatabaseError);
        CHECK(count(*store) == 0);
    });
}

TEST_CASE("a work that goes back to its own store is refused instead of waiting for ever")
{
    for_each_engine([](const std::string& address) {
        const auto store = store_with_numbers(address);
        const Work nothing = [](Database&) {};
        const auto all = [&] {
            CHECK_THROWS_AS(store->read(nothing), std::logic_error);
            CHECK_THROWS_AS(store->write(nothing), std::logic_error);
        };
        store->write([&](Database&) { all(); });
        store->read([&](Database&) { all(); });
        CHECK_NOTHROW(store->write(nothing));
    });
}

TEST_CASE("the log of SQLite starts anew instead of growing for ever")
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "a.db";
    const auto store = open_store("sqlite:" + file.string());
    store->write([](Database& database) { database.run_script("create table t (filler text)"); });
    for (int i = 0; i < 60; ++i)
        store->write([](Database& database) {
            database.run("insert into t values ($1)", {std::string(400'000, 'x')});
        });
    CHECK(std::filesystem::file_size(file.string() + "-wal") < 10'000'000);
    CHECK(std::filesystem::file_size(file) > 15'000'000);
}

TEST_CASE("a full disk is recognised, and the store goes on when there is room again")
{
    const TemporaryFolder folder;
    const auto store = store_with_numbers("sqlite:" + (folder.path() / "a.db").string());
    const auto fill = [&] {
        store->write([](Database& database) {
            database.run("pragma max_page_count = 10");
            for (int i = 0; i < 100'000; ++i)
                insert(database, i);
        });
    };
    bool was_full = false;
    try {
        fill();
    } catch (const DatabaseError& error) {
        was_full = error.is_full();
    }
    CHECK(was_full);
    CHECK(count(*store) == 0);
    store->write([](Database& database) {
        database.run("pragma max_page_count = 100000");
        insert(database, 1);
    });
    CHECK(count(*store) == 1);
}

TEST_CASE("a connection that PostgreSQL dropped is opened anew")
{
    for_each_engine([](const std::string& address) {
        const auto store = store_with_numbers(address);
        if (store->engine() != "postgresql")
            return;
        std::int64_t process = 0;
        store->read([&](Database& database) {
            process = std::get<std::int64_t>(database.run("select pg_backend_pid()").at(0).at(0));
        });
        open_store(address)->read([&](Database& database) {
            database.run("select pg_terminate_backend($1::int)", {process});
        });
        CHECK(count(*store) == 0);
        CHECK_NOTHROW(store->write([](Database& database) { insert(database, 1); }));
    });
}

TEST_CASE("a commit after a swallowed error never passes for one that kept something")
{
    for_each_engine([](const std::string& address) {
        const auto store = store_with_numbers(address);
        if (store->engine() != "postgresql")
            return;
        const auto write = [&] {
            store->write([](Database& database) {
                insert(database, 1);
                CHECK_THROWS_AS(insert(database, 1), DatabaseError);
            });
        };
        CHECK_THROWS_AS(write(), DatabaseError);
        CHECK(count(*store) == 0);
    });
}
