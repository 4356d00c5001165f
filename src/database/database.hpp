// SQLite and PostgreSQL behind one face. The SQL is written once, in what both understand.
#pragma once

#include "database/cell.hpp"
#include "database/migration.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace siar::database {

class Database {
public:
    Database() = default;
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    virtual ~Database() = default;

    /// Runs one statement, with values for its $1, $2, ...; gives the rows it returns.
    virtual std::vector<Cells> run(std::string_view sql, const Cells& values = {}) = 0;

    /// Runs any number of statements that take no values.
    virtual void run_script(const std::string& sql) = 0;
};

/// Opens "sqlite:<file>" (or "sqlite::memory:") or "postgresql:<connection string>".
std::unique_ptr<Database> open_database(std::string_view address);

/// Brings the tables up to date: runs the migrations that have not been run yet.
void migrate(Database& database, const std::vector<Migration>& migrations);

/// Everything written while it lives is kept when it is committed, else undone.
class Transaction {
public:
    explicit Transaction(Database& database);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    void commit();

private:
    Database& database_;
    bool open_ = true;
};

} // namespace siar::database
