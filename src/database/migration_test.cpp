#include "engines.hpp"

#include "database/migration.hpp"
#include "database/store.hpp"
#include "database/texts.hpp"

#include <boost/json.hpp>

#include <doctest/doctest.h>
#include <stdexcept>
#include <thread>

using namespace siar;
using namespace siar::database;
using siar::tests::for_each_engine;

namespace {

using Migrations = std::vector<Migration>;

const Migration pages{
    "pages/001_pages",
    "create table pages (id text primary key);\ncreate index pages_by_id on pages (id);"
};
const Migration titles{"pages/002_titles", "alter table pages add column title text;"};

void migrate(Store& store, const Migrations& migrations)
{
    store.write([&](Database& database) { migrate(database, migrations); });
}

std::string refusal_of(Store& store, const Migrations& migrations)
{
    try {
        migrate(store, migrations);
    } catch (const std::runtime_error& error) {
        return error.what();
    }
    return "";
}

bool can_read(Store& store, const std::string& sql)
{
    try {
        store.read([&](Database& database) { database.run(sql); });
        return true;
    } catch (const DatabaseError&) {
        return false;
    }
}

} // namespace

TEST_CASE("migrations are run once, in their order, and later ones are added")
{
    for_each_engine([](const std::string& address) {
        const auto store = open_store(address);
        migrate(*store, {pages});
        CHECK(can_read(*store, "select id from pages"));
        migrate(*store, {pages, titles});
        migrate(*store, {pages, titles});
        CHECK(can_read(*store, "select title from pages"));
    });
}

TEST_CASE("a migration that is named after an engine is run on that engine alone")
{
    for_each_engine([](const std::string& address) {
        const auto store = open_store(address);
        const Migration file{"pages/002_file_sqlite", "create table on_sqlite (n bigint);"};
        const Migration server{
            "pages/002_server_postgresql", "create table on_postgresql (n bigint);"
        };
        migrate(*store, {pages, file, server});
        migrate(*store, {pages, file, server});
        const bool is_sqlite = store->engine() == "sqlite";
        CHECK(can_read(*store, "select n from on_sqlite") == is_sqlite);
        CHECK(can_read(*store, "select n from on_postgresql") != is_sqlite);
    });
}

TEST_CASE("a database that a newer program has used is refused in one sentence")
{
    for_each_engine([](const std::string& address) {
        const auto store = open_store(address);
        migrate(*store, {pages, titles});
        const std::string refusal = refusal_of(*store, {pages});
        CHECK(refusal.find("newer than this program") != std::string::npos);
        CHECK(refusal.find("pages/002_titles") != std::string::npos);
    });
}

TEST_CASE("a migration whose text changed after it was run is refused, and nothing is run")
{
    for_each_engine([](const std::string& address) {
        const auto store = open_store(address);
        migrate(*store, {pages});
        const std::string refusal = refusal_of(*store, {{pages.name, pages.sql + " "}, titles});
        CHECK(refusal.find("pages/001_pages has another text") != std::string::npos);
        CHECK(!can_read(*store, "select title from pages"));
    });
}

TEST_CASE("a migration that fails leaves the tables as they were")
{
    for_each_engine([](const std::string& address) {
        const auto store = open_store(address);
        CHECK_THROWS_AS(
            migrate(*store, {pages, {"pages/002_wrong", "alter tabel x"}}), DatabaseError
        );
        CHECK(!can_read(*store, "select id from pages"));
        CHECK_NOTHROW(migrate(*store, {pages, titles}));
    });
}

TEST_CASE("two servers that start at once run each migration once")
{
    for_each_engine([](const std::string& address) {
        std::vector<std::jthread> servers;
        for (int i = 0; i < 4; ++i)
            servers.emplace_back([&] {
                const auto store = open_store(address);
                CHECK_NOTHROW(migrate(*store, {pages, titles}));
            });
    });
}

TEST_CASE("each refusal of the database has an Indonesian and an English sentence with a remedy")
{
    const auto texts = boost::json::parse(texts_json()).as_object();
    for (const char* code : {"database.stale", "database.gone"})
        for (const char* language : {"id", "en"})
            CHECK(texts.at(code).at(language).as_string().size() > 20);
}
