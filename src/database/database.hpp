// SQLite and PostgreSQL behind one face. The SQL is written once, in what both understand.
#pragma once

#include "database/cell.hpp"

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace siar::database {

/// What an engine could not do, with the statement that asked for it.
class DatabaseError : public std::runtime_error {
public:
    enum class Cause { other, full, duplicate };

    DatabaseError(const std::string& why, std::string_view statement, Cause cause = Cause::other)
        : std::
              runtime_error{statement.empty() ? why : why + " while doing: " + std::string{statement}},
          statement_{statement},
          cause_{cause}
    {
    }

    const std::string& statement() const { return statement_; }
    /// No room is left on the disk.
    bool is_full() const { return cause_ == Cause::full; }
    /// A row with the same key is already there.
    bool is_duplicate() const { return cause_ == Cause::duplicate; }

private:
    std::string statement_;
    Cause cause_;
};

/// One transaction's view of the tables, lent by a Store. Not for use after its work has returned.
/// A work that catches a DatabaseError must not go on: PostgreSQL has already given the
/// transaction up.
class Database {
public:
    Database() = default;
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    virtual ~Database() = default;

    /// Runs one statement, with values for its $1, $2, ...; gives the rows it returns. To learn
    /// which rows a change met, let it end with "returning id".
    virtual std::vector<Cells> run(std::string_view sql, const Cells& values = {}) = 0;

    /// Runs any number of statements that take no values.
    virtual void run_script(const std::string& sql) = 0;

    /// "sqlite" or "postgresql".
    virtual std::string engine() const = 0;
};

} // namespace siar::database
