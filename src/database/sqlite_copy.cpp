#include "database/sqlite_copy.hpp"

#include "database/database.hpp"

#include <memory>
#include <sqlite3.h>

namespace siar::database {

namespace {

struct Close {
    void operator()(sqlite3* connection) const { sqlite3_close(connection); }
};
using Connection = std::unique_ptr<sqlite3, Close>;

Connection opened(const std::filesystem::path& file, int flags)
{
    sqlite3* connection = nullptr;
    const int result = sqlite3_open_v2(file.c_str(), &connection, flags, nullptr);
    Connection owned{connection};
    if (result != SQLITE_OK)
        throw DatabaseError{file.string() + ": " + sqlite3_errmsg(connection), ""};
    sqlite3_busy_timeout(connection, 10'000);
    return owned;
}

} // namespace

void copy_sqlite(const std::filesystem::path& source, const std::filesystem::path& copy)
{
    const Connection from = opened(source, SQLITE_OPEN_READWRITE);
    const Connection into = opened(copy, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    sqlite3_backup* backup = sqlite3_backup_init(into.get(), "main", from.get(), "main");
    if (backup == nullptr)
        throw DatabaseError{sqlite3_errmsg(into.get()), ""};
    sqlite3_backup_step(backup, -1);
    if (const int result = sqlite3_backup_finish(backup); result != SQLITE_OK)
        throw DatabaseError{
            std::string{"the copy failed: "} + sqlite3_errstr(result), ""
        };
}

} // namespace siar::database
