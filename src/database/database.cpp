#include "database/database.hpp"

#include "database/postgresql.hpp"
#include "database/sqlite.hpp"

#include <iostream>
#include <stdexcept>

namespace siar::database {

std::unique_ptr<Database> open_database(std::string_view address)
{
    const auto colon = address.find(':');
    const std::string_view engine = address.substr(0, colon);
    const std::string place{address.substr(colon + 1)};
    if (engine == "sqlite")
        return open_sqlite(place);
    if (engine == "postgresql")
        return open_postgresql(place);
    throw std::invalid_argument{"no such database engine: " + std::string{engine}};
}

void migrate(Database& database, const std::vector<Migration>& migrations)
{
    database.run_script("create table if not exists migrations (name text primary key)");
    for (const Migration& migration : migrations) {
        if (!database.run("select name from migrations where name = $1", {migration.name}).empty())
            continue;
        Transaction transaction{database};
        database.run_script(migration.sql);
        database.run("insert into migrations (name) values ($1)", {migration.name});
        transaction.commit();
    }
}

Transaction::Transaction(Database& database)
    : database_{database}
{
    database_.run("begin");
}

Transaction::~Transaction()
{
    if (!open_)
        return;
    try {
        database_.run("rollback");
    } catch (const std::exception& error) {
        std::cerr << "The connection is lost, and the transaction with it: " << error.what()
                  << '\n';
    }
}

void Transaction::commit()
{
    database_.run("commit");
    open_ = false;
}

} // namespace siar::database
