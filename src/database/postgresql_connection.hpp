// One connection to a PostgreSQL server. Used by one thread at a time.
#pragma once

#include "database/database.hpp"

#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

struct pg_conn;
struct pg_result;

namespace siar::database {

class PostgresqlConnection final : public Database {
public:
    explicit PostgresqlConnection(const std::string& connection);

    std::vector<Cells> run(std::string_view sql, const Cells& values = {}) override;
    void run_script(const std::string& sql) override;
    std::string engine() const override { return "postgresql"; }

    /// Runs begin, commit, rollback and the like. Throws when a commit turns out to undo.
    void control(const std::string& sql);

    /// The server still answers, as far as is known.
    bool is_alive() const;

    /// The server still answers, and no transaction is open.
    bool is_idle() const;

private:
    struct Finish {
        void operator()(pg_conn* connection) const;
    };
    struct Clear {
        void operator()(pg_result* result) const;
    };
    using Result = std::unique_ptr<pg_result, Clear>;
    struct TextHash : std::hash<std::string_view> {
        using is_transparent = void;
    };

    const std::string& prepared(std::string_view sql);
    void forget_statements();
    void check(const Result& result, std::string_view doing) const;

    std::unique_ptr<pg_conn, Finish> connection_;
    std::unordered_map<std::string, std::string, TextHash, std::equal_to<>> names_; // by their SQL
};

} // namespace siar::database
