#include "database/postgresql_connection.hpp"

#include <array>
#include <charconv>
#include <optional>
#include <postgresql/libpq-fe.h>

namespace siar::database {

namespace {

constexpr std::size_t most_prepared = 400;

// Object identifiers of PostgreSQL's built-in types; they never change.
constexpr Oid boolean_type = 16;
constexpr Oid bigint_type = 20;
constexpr Oid smallint_type = 21;
constexpr Oid integer_type = 23;
constexpr Oid real_type = 700;
constexpr Oid double_type = 701;
constexpr Oid numeric_type = 1700;

std::string shortest(double number)
{
    std::array<char, 32> text;
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number).ptr;
    return {text.data(), end};
}

/// The value as libpq wants it: text, or nothing for null.
std::optional<std::string> written(const Cell& cell)
{
    if (const auto* integer = std::get_if<std::int64_t>(&cell))
        return std::to_string(*integer);
    if (const auto* number = std::get_if<double>(&cell))
        return shortest(*number);
    if (const auto* text = std::get_if<std::string>(&cell))
        return *text;
    return std::nullopt;
}

/// A sum of whole numbers arrives as a numeric; it is whole all the same.
Cell number_from(std::string_view text)
{
    std::int64_t integer = 0;
    const char* const end = text.data() + text.size();
    if (const auto [stop, error] = std::from_chars(text.data(), end, integer);
        error == std::errc{} && stop == end)
        return integer;
    double number = 0;
    std::from_chars(text.data(), end, number);
    return number;
}

Cell double_from(std::string_view text)
{
    double number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

Cell cell_from(const PGresult* result, int row, int column)
{
    if (PQgetisnull(result, row, column) != 0)
        return Null{};
    const std::string_view text{
        PQgetvalue(result, row, column), static_cast<std::size_t>(PQgetlength(result, row, column))
    };
    switch (PQftype(result, column)) {
    case boolean_type:
        return std::int64_t{text == "t"};
    case smallint_type:
    case integer_type:
    case bigint_type:
    case numeric_type:
        return number_from(text);
    case real_type:
    case double_type:
        return double_from(text);
    default:
        return std::string{text};
    }
}

std::vector<Cells> rows_from(const PGresult* result)
{
    std::vector<Cells> rows;
    const int width = PQnfields(result);
    for (int row = 0; row < PQntuples(result); ++row) {
        Cells& cells = rows.emplace_back();
        cells.reserve(static_cast<std::size_t>(width));
        for (int column = 0; column < width; ++column)
            cells.push_back(cell_from(result, row, column));
    }
    return rows;
}

DatabaseError::Cause cause_of(const PGresult* result)
{
    const char* state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    if (state != nullptr && std::string_view{state} == "53100")
        return DatabaseError::Cause::full;
    if (state != nullptr && std::string_view{state} == "23505")
        return DatabaseError::Cause::duplicate;
    return DatabaseError::Cause::other;
}

std::string last_error(const PGconn* connection)
{
    std::string message = PQerrorMessage(connection);
    while (!message.empty() && message.back() == '\n')
        message.pop_back();
    return message;
}

} // namespace

PostgresqlConnection::PostgresqlConnection(const std::string& connection)
    : connection_{PQconnectdb(connection.c_str())}
{
    PQsetNoticeProcessor(connection_.get(), [](void*, const char*) {}, nullptr);
    if (!is_alive() || PQsetClientEncoding(connection_.get(), "UTF8") != 0)
        throw DatabaseError{"cannot connect to PostgreSQL: " + last_error(connection_.get()), ""};
}

std::vector<Cells> PostgresqlConnection::run(std::string_view sql, const Cells& values)
{
    std::vector<std::optional<std::string>> texts;
    texts.reserve(values.size());
    for (const Cell& value : values)
        texts.push_back(written(value));
    std::vector<const char*> pointers;
    pointers.reserve(values.size());
    for (const auto& text : texts)
        pointers.push_back(text ? text->c_str() : nullptr);
    const std::string& name = prepared(sql);
    const Result result{PQexecPrepared(
        connection_.get(),
        name.c_str(),
        static_cast<int>(pointers.size()),
        pointers.data(),
        nullptr,
        nullptr,
        0
    )};
    check(result, sql);
    return rows_from(result.get());
}

void PostgresqlConnection::run_script(const std::string& sql)
{
    check(Result{PQexec(connection_.get(), sql.c_str())}, sql);
    forget_statements(); // the tables may have changed beneath them
}

void PostgresqlConnection::control(const std::string& sql)
{
    const Result result{PQexec(connection_.get(), sql.c_str())};
    check(result, sql);
    if (sql == "commit" && std::string_view{PQcmdStatus(result.get())} != "COMMIT")
        throw DatabaseError{"an earlier statement failed, so everything was undone", sql};
}

bool PostgresqlConnection::is_alive() const
{
    return PQstatus(connection_.get()) == CONNECTION_OK;
}

bool PostgresqlConnection::is_idle() const
{
    return is_alive() && PQtransactionStatus(connection_.get()) == PQTRANS_IDLE;
}

/// The name under which the server keeps the statement, parsed once for this connection.
const std::string& PostgresqlConnection::prepared(std::string_view sql)
{
    if (const auto known = names_.find(sql); known != names_.end())
        return known->second;
    if (names_.size() >= most_prepared)
        forget_statements();
    const std::string text{sql};
    const std::string name = "s" + std::to_string(names_.size());
    check(Result{PQprepare(connection_.get(), name.c_str(), text.c_str(), 0, nullptr)}, sql);
    return names_.emplace(text, name).first->second;
}

void PostgresqlConnection::forget_statements()
{
    if (names_.empty())
        return;
    control("deallocate all");
    names_.clear();
}

void PostgresqlConnection::check(const Result& result, std::string_view doing) const
{
    const auto status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        throw DatabaseError{last_error(connection_.get()), doing, cause_of(result.get())};
}

void PostgresqlConnection::Finish::operator()(pg_conn* connection) const
{
    PQfinish(connection);
}

void PostgresqlConnection::Clear::operator()(pg_result* result) const
{
    PQclear(result);
}

} // namespace siar::database
