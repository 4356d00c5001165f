#include "database/sqlite_connection.hpp"

#include <cerrno>
#include <sqlite3.h>

namespace siar::database {

namespace {

constexpr int patience_in_milliseconds = 5000;
constexpr std::size_t most_statements = 400;
constexpr int pages_worth_a_checkpoint = 1000;
constexpr int pages_worth_waiting_for_readers = 20'000;

/// Leaves the statement ready for its next use, without the values of this one.
class Reset {
public:
    explicit Reset(sqlite3_stmt* statement)
        : statement_{statement}
    {
    }
    Reset(const Reset&) = delete;
    Reset& operator=(const Reset&) = delete;
    ~Reset()
    {
        sqlite3_reset(statement_);
        sqlite3_clear_bindings(statement_);
    }

private:
    sqlite3_stmt* statement_;
};

/// The cell must outlive the statement's run: its text is not copied.
int bind_cell(sqlite3_stmt* statement, int index, const Cell& cell)
{
    if (const auto* integer = std::get_if<std::int64_t>(&cell))
        return sqlite3_bind_int64(statement, index, *integer);
    if (const auto* number = std::get_if<double>(&cell))
        return sqlite3_bind_double(statement, index, *number);
    if (const auto* text = std::get_if<std::string>(&cell))
        return sqlite3_bind_text64(
            statement, index, text->data(), text->size(), SQLITE_STATIC, SQLITE_UTF8
        );
    return sqlite3_bind_null(statement, index);
}

Cell column(sqlite3_stmt* statement, int index)
{
    switch (sqlite3_column_type(statement, index)) {
    case SQLITE_NULL:
        return Null{};
    case SQLITE_INTEGER:
        return std::int64_t{sqlite3_column_int64(statement, index)};
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, index);
    default:
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, index));
        return std::string{text, static_cast<std::size_t>(sqlite3_column_bytes(statement, index))};
    }
}

DatabaseError::Cause cause_of(int result, sqlite3* connection)
{
    const int primary = result & 0xff;
    if (primary == SQLITE_FULL)
        return DatabaseError::Cause::full;
    if (primary == SQLITE_IOERR && sqlite3_system_errno(connection) == ENOSPC)
        return DatabaseError::Cause::full;
    if (result == SQLITE_CONSTRAINT_UNIQUE || result == SQLITE_CONSTRAINT_PRIMARYKEY)
        return DatabaseError::Cause::duplicate;
    return DatabaseError::Cause::other;
}

int note_log_pages(void* noted, sqlite3* /*connection*/, const char* /*schema*/, int pages)
{
    *static_cast<int*>(noted) = pages;
    return SQLITE_OK;
}

} // namespace

SqliteConnection::SqliteConnection(const std::string& file, SqliteRole role)
{
    const int creating = role == SqliteRole::writer ? SQLITE_OPEN_CREATE : 0;
    sqlite3* opened = nullptr;
    const int result = sqlite3_open_v2(
        file.c_str(), &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | creating, nullptr
    );
    connection_.reset(opened);
    if (result != SQLITE_OK)
        throw DatabaseError{"cannot open " + file + ": " + sqlite3_errmsg(opened), ""};
    sqlite3_extended_result_codes(opened, 1);
    sqlite3_busy_timeout(opened, patience_in_milliseconds);
    set_up(role);
}

void SqliteConnection::set_up(SqliteRole role)
{
    run_script("pragma wal_autocheckpoint = 0; pragma foreign_keys = on; pragma synchronous = full"
    );
    if (role == SqliteRole::reader) {
        run_script("pragma query_only = on");
        return;
    }
    const auto mode = run("pragma journal_mode = wal");
    if (mode.at(0).at(0) != Cell{"wal"})
        throw DatabaseError{"this disk allows no write-ahead log beside the database", ""};
    sqlite3_wal_hook(connection_.get(), note_log_pages, &log_pages_);
}

std::vector<Cells> SqliteConnection::run(std::string_view sql, const Cells& values)
{
    const Prepared& found = prepared(sql);
    const Reset reset{found.statement.get()};
    bind(found, values, sql);
    return step_through(found.statement.get(), sql);
}

void SqliteConnection::run_script(const std::string& sql)
{
    check(sqlite3_exec(connection_.get(), sql.c_str(), nullptr, nullptr, nullptr), sql);
}

bool SqliteConnection::is_idle() const
{
    return sqlite3_get_autocommit(connection_.get()) != 0;
}

void SqliteConnection::checkpoint_when_due()
{
    if (log_pages_ < moved_pages_)
        moved_pages_ = 0; // the log has started anew
    if (log_pages_ - moved_pages_ < pages_worth_a_checkpoint)
        return;
    const bool is_long = log_pages_ >= pages_worth_waiting_for_readers;
    sqlite3_wal_checkpoint_v2(
        connection_.get(),
        nullptr,
        is_long ? SQLITE_CHECKPOINT_RESTART : SQLITE_CHECKPOINT_PASSIVE,
        nullptr,
        nullptr
    );
    moved_pages_ = log_pages_;
}

const SqliteConnection::Prepared& SqliteConnection::prepared(std::string_view sql)
{
    if (const auto known = statements_.find(sql); known != statements_.end())
        return known->second;
    if (statements_.size() >= most_statements)
        statements_.clear();
    return statements_.emplace(std::string{sql}, prepare(sql)).first->second;
}

SqliteConnection::Prepared SqliteConnection::prepare(std::string_view sql) const
{
    sqlite3_stmt* statement = nullptr;
    const char* rest = nullptr;
    const int result = sqlite3_prepare_v3(
        connection_.get(),
        sql.data(),
        static_cast<int>(sql.size()),
        SQLITE_PREPARE_PERSISTENT,
        &statement,
        &rest
    );
    Prepared prepared{std::unique_ptr<sqlite3_stmt, Finalize>{statement}, {}};
    check(result, sql);
    const std::string_view after{rest, sql.data() + sql.size()};
    if (statement == nullptr || after.find_first_not_of("; \t\r\n") != std::string_view::npos)
        throw DatabaseError{"one statement is run at a time", sql};
    for (int i = 1; i <= sqlite3_bind_parameter_count(statement); ++i)
        prepared.places.push_back(
            sqlite3_bind_parameter_index(statement, ('$' + std::to_string(i)).c_str())
        );
    return prepared;
}

void SqliteConnection::bind(const Prepared& prepared, const Cells& values, std::string_view sql)
    const
{
    if (values.size() != prepared.places.size())
        throw DatabaseError{
            std::to_string(values.size()) + " values are given for " +
                std::to_string(prepared.places.size()) + " places",
            sql
        };
    for (std::size_t i = 0; i < values.size(); ++i)
        check(bind_cell(prepared.statement.get(), prepared.places[i], values[i]), sql);
}

std::vector<Cells>
SqliteConnection::step_through(sqlite3_stmt* statement, std::string_view sql) const
{
    std::vector<Cells> rows;
    const auto width = static_cast<std::size_t>(sqlite3_column_count(statement));
    int result = sqlite3_step(statement);
    for (; result == SQLITE_ROW; result = sqlite3_step(statement)) {
        Cells& row = rows.emplace_back();
        row.reserve(width);
        for (std::size_t i = 0; i < width; ++i)
            row.push_back(column(statement, static_cast<int>(i)));
    }
    check(result == SQLITE_DONE ? SQLITE_OK : result, sql);
    return rows;
}

void SqliteConnection::check(int result, std::string_view doing) const
{
    if (result == SQLITE_OK)
        return;
    throw DatabaseError{
        sqlite3_errmsg(connection_.get()), doing, cause_of(result, connection_.get())
    };
}

void SqliteConnection::Close::operator()(sqlite3* connection) const
{
    sqlite3_close_v2(connection);
}

void SqliteConnection::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

} // namespace siar::database
