// One connection to an SQLite file. Used by one thread at a time.
#pragma once

#include "database/database.hpp"

#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace siar::database {

/// Only one connection writes and moves the log into the file; the others only look.
enum class SqliteRole { writer, reader };

class SqliteConnection final : public Database {
public:
    SqliteConnection(const std::string& file, SqliteRole role);

    std::vector<Cells> run(std::string_view sql, const Cells& values = {}) override;
    void run_script(const std::string& sql) override;
    std::string engine() const override { return "sqlite"; }

    /// Runs begin, commit, rollback and the like.
    void control(const char* sql) { run(sql); }

    /// No transaction is open.
    bool is_idle() const;

    /// Moves the log into the file whenever it has grown enough to be worth it. Waits for readers
    /// only when they have kept the log from starting anew for long. What cannot be moved now is
    /// moved the next time.
    void checkpoint_when_due();

private:
    struct Close {
        void operator()(sqlite3* connection) const;
    };
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    struct Prepared {
        std::unique_ptr<sqlite3_stmt, Finalize> statement;
        std::vector<int> places; // of $1, $2, ... among the statement's parameters
    };
    struct TextHash : std::hash<std::string_view> {
        using is_transparent = void;
    };

    void set_up(SqliteRole role);
    const Prepared& prepared(std::string_view sql);
    Prepared prepare(std::string_view sql) const;
    void bind(const Prepared& prepared, const Cells& values, std::string_view sql) const;
    std::vector<Cells> step_through(sqlite3_stmt* statement, std::string_view sql) const;
    void check(int result, std::string_view doing) const;

    int log_pages_ = 0;   // of the write-ahead log, after the last commit
    int moved_pages_ = 0; // of the log, at the last checkpoint
    std::unique_ptr<sqlite3, Close> connection_;
    std::unordered_map<std::string, Prepared, TextHash, std::equal_to<>> statements_;
};

} // namespace siar::database
