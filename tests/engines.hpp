// Runs a test on every engine, each time on a fresh database of its own.
#pragma once

#include "database/store.hpp"
#include "foundation/digest.hpp"

#include <cstdlib>
#include <doctest/doctest.h>
#include <filesystem>
#include <string>
#include <utility>

namespace siar::tests {

/// A folder that disappears with its owner.
class TemporaryFolder {
public:
    TemporaryFolder()
        : path_{std::filesystem::temp_directory_path() / ("siar-" + random_token(8))}
    {
        std::filesystem::create_directories(path_);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }

    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

/// A schema of its own on the PostgreSQL that the tests were given; dropped with its owner.
class TemporarySchema {
public:
    explicit TemporarySchema(std::string server)
        : server_{std::move(server)},
          name_{"test_" + random_token(8)}
    {
        run("create schema " + name_);
    }
    TemporarySchema(const TemporarySchema&) = delete;
    TemporarySchema& operator=(const TemporarySchema&) = delete;
    ~TemporarySchema()
    {
        try {
            run("drop schema " + name_ + " cascade");
        } catch (const std::exception& error) {
            MESSAGE("the schema " << name_ << " is left behind: " << error.what());
        }
    }

    std::string address() const
    {
        return "postgresql:" + server_ + " options='-c search_path=" + name_ + "'";
    }

private:
    void run(const std::string& sql)
    {
        database::open_store("postgresql:" + server_)->write([&](database::Database& database) {
            database.run_script(sql);
        });
    }

    std::string server_;
    std::string name_;
};

/// Calls test(address) with the address of a fresh SQLite file, then of a fresh PostgreSQL schema
/// where tests/with_postgresql has set one up. The full test run insists on both.
template <class Test>
void for_each_engine(Test test)
{
    {
        INFO("on SQLite");
        const TemporaryFolder folder;
        test("sqlite:" + (folder.path() / "test.db").string());
    }
    const char* server = std::getenv("TEST_POSTGRESQL");
    if (server != nullptr) {
        INFO("on PostgreSQL");
        const TemporarySchema schema{server};
        test(schema.address());
    } else if (std::getenv("SIAR_TEST_NEEDS_POSTGRESQL") != nullptr) {
        FAIL("TEST_POSTGRESQL is not set: run the tests by tests/with_postgresql");
    }
}

} // namespace siar::tests
