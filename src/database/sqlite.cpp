#include "database/sqlite.hpp"

#include <sqlite3.h>
#include <stdexcept>

namespace siar::database {

namespace {

struct CloseDatabase {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
};
struct FinalizeStatement {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

int bind(sqlite3_stmt* statement, int index, const Cell& cell)
{
    if (const auto* integer = std::get_if<std::int64_t>(&cell))
        return sqlite3_bind_int64(statement, index, *integer);
    if (const auto* number = std::get_if<double>(&cell))
        return sqlite3_bind_double(statement, index, *number);
    if (const auto* text = std::get_if<std::string>(&cell))
        return sqlite3_bind_text(
            statement, index, text->data(), static_cast<int>(text->size()), SQLITE_TRANSIENT
        );
    return sqlite3_bind_null(statement, index);
}

Cell column(sqlite3_stmt* statement, int index)
{
    switch (sqlite3_column_type(statement, index)) {
    case SQLITE_NULL:
        return Null{};
    case SQLITE_INTEGER:
        return sqlite3_column_int64(statement, index);
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, index);
    default:
        return std::string{
            reinterpret_cast<const char*>(sqlite3_column_text(statement, index)),
            static_cast<std::size_t>(sqlite3_column_bytes(statement, index))
        };
    }
}

class Sqlite final : public Database {
public:
    explicit Sqlite(const std::string& file)
    {
        sqlite3* opened = nullptr;
        const int result = sqlite3_open(file.c_str(), &opened);
        database_.reset(opened);
        check(result, "open " + file);
        run_script("pragma foreign_keys = on; pragma journal_mode = wal; pragma busy_timeout = 5000"
        );
    }

    std::vector<Cells> run(std::string_view sql, const Cells& values) override
    {
        sqlite3_stmt* prepared = nullptr;
        const int result = sqlite3_prepare_v2(
            database_.get(), sql.data(), static_cast<int>(sql.size()), &prepared, nullptr
        );
        const Statement statement{prepared};
        check(result, sql);
        bind_all(prepared, values, sql);
        return rows_of(prepared, sql);
    }

    void run_script(const std::string& sql) override
    {
        check(sqlite3_exec(database_.get(), sql.c_str(), nullptr, nullptr, nullptr), sql);
    }

private:
    void check(int result, std::string_view doing) const
    {
        if (result != SQLITE_OK)
            throw std::runtime_error{
                std::string{sqlite3_errmsg(database_.get())} +
                ", while doing: " + std::string{doing}
            };
    }

    void bind_all(sqlite3_stmt* statement, const Cells& values, std::string_view sql) const
    {
        for (std::size_t i = 0; i < values.size(); ++i) {
            const std::string name = '$' + std::to_string(i + 1);
            check(
                bind(statement, sqlite3_bind_parameter_index(statement, name.c_str()), values[i]),
                sql
            );
        }
    }

    std::vector<Cells> rows_of(sqlite3_stmt* statement, std::string_view sql) const
    {
        std::vector<Cells> rows;
        int result = sqlite3_step(statement);
        for (; result == SQLITE_ROW; result = sqlite3_step(statement)) {
            Cells& row = rows.emplace_back();
            for (int i = 0; i < sqlite3_column_count(statement); ++i)
                row.push_back(column(statement, i));
        }
        check(result == SQLITE_DONE ? SQLITE_OK : result, sql);
        return rows;
    }

    std::unique_ptr<sqlite3, CloseDatabase> database_;
};

} // namespace

std::unique_ptr<Database> open_sqlite(const std::string& file)
{
    return std::make_unique<Sqlite>(file);
}

} // namespace siar::database
