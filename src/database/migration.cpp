#include "database/migration.hpp"

#include "foundation/digest.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>

namespace siar::database {

namespace {

using Applied = std::map<std::string, std::string>; // digest by name

/// Several servers may start at once; SQLite's single writer keeps them apart already.
void wait_for_other_servers(Database& database)
{
    if (database.engine() == "postgresql")
        database.run("select pg_advisory_xact_lock(hashtext('migrations of ' || current_schema()))"
        );
}

Applied applied_to(Database& database)
{
    Applied applied;
    for (const Cells& row : database.run("select name, digest from migrations"))
        applied.emplace(std::get<std::string>(row.at(0)), std::get<std::string>(row.at(1)));
    return applied;
}

void refuse_newer_database(const Applied& applied, const std::vector<Migration>& migrations)
{
    for (const auto& [name, digest] : applied)
        if (std::ranges::find(migrations, name, &Migration::name) == migrations.end())
            throw std::runtime_error{
                "The database is newer than this program: it has the migration " + name +
                ", which this program does not know; start the newer program, or restore a backup "
                "made before it."
            };
}

void refuse_changed_texts(const Applied& applied, const std::vector<Migration>& migrations)
{
    for (const Migration& migration : migrations) {
        const auto known = applied.find(migration.name);
        if (known != applied.end() && known->second != digest_of(migration.sql).text())
            throw std::runtime_error{
                "The migration " + migration.name +
                " has another text than when it was run on this database; start the program that "
                "made the database, or put the text back and add a migration."
            };
    }
}

bool is_for(const Database& database, const Migration& migration)
{
    const std::string_view other = database.engine() == "sqlite" ? "_postgresql" : "_sqlite";
    return !std::string_view{migration.name}.ends_with(other);
}

} // namespace

void migrate(Database& database, const std::vector<Migration>& migrations)
{
    wait_for_other_servers(database);
    database.run_script(
        "create table if not exists migrations (name text primary key, digest text not null)"
    );
    const Applied applied = applied_to(database);
    refuse_newer_database(applied, migrations);
    refuse_changed_texts(applied, migrations);
    for (const Migration& migration : migrations) {
        if (applied.contains(migration.name) || !is_for(database, migration))
            continue;
        database.run_script(migration.sql);
        database.run(
            "insert into migrations (name, digest) values ($1, $2)",
            {migration.name, digest_of(migration.sql).text()}
        );
    }
}

} // namespace siar::database
