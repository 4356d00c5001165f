#include "database/postgresql.hpp"

#include <charconv>
#include <optional>
#include <postgresql/libpq-fe.h>
#include <stdexcept>

namespace siar::database {

namespace {

struct Finish {
    void operator()(PGconn* connection) const { PQfinish(connection); }
};
struct Clear {
    void operator()(PGresult* result) const { PQclear(result); }
};
using Result = std::unique_ptr<PGresult, Clear>;

// Object identifiers of PostgreSQL's built-in types; they never change.
constexpr Oid boolean_type = 16;
constexpr Oid bigint_type = 20;
constexpr Oid smallint_type = 21;
constexpr Oid integer_type = 23;
constexpr Oid real_type = 700;
constexpr Oid double_type = 701;

std::string shortest(double number)
{
    std::string text(32, '\0');
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number).ptr;
    text.resize(static_cast<std::size_t>(end - text.data()));
    return text;
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

Cell cell_from(const PGresult* result, int row, int column)
{
    if (PQgetisnull(result, row, column) != 0)
        return Null{};
    std::string text = PQgetvalue(result, row, column);
    switch (PQftype(result, column)) {
    case boolean_type:
        return std::int64_t{text == "t"};
    case smallint_type:
    case integer_type:
    case bigint_type:
        return std::int64_t{std::stoll(text)};
    case real_type:
    case double_type:
        return std::stod(text);
    default:
        return text;
    }
}

class Postgresql final : public Database {
public:
    explicit Postgresql(const std::string& connection)
        : connection_{PQconnectdb(connection.c_str())}
    {
        if (PQstatus(connection_.get()) != CONNECTION_OK)
            throw std::runtime_error{PQerrorMessage(connection_.get())};
        PQsetNoticeProcessor(connection_.get(), [](void*, const char*) {}, nullptr);
    }

    std::vector<Cells> run(std::string_view sql, const Cells& values) override
    {
        std::vector<std::optional<std::string>> texts;
        for (const Cell& value : values)
            texts.push_back(written(value));
        std::vector<const char*> pointers;
        for (const auto& text : texts)
            pointers.push_back(text ? text->c_str() : nullptr);
        const Result result{PQexecParams(
            connection_.get(),
            std::string{sql}.c_str(),
            static_cast<int>(pointers.size()),
            nullptr,
            pointers.data(),
            nullptr,
            nullptr,
            0
        )};
        check(result, sql);
        return rows_of(result.get());
    }

    void run_script(const std::string& sql) override
    {
        check(Result{PQexec(connection_.get(), sql.c_str())}, sql);
    }

private:
    static void check(const Result& result, std::string_view doing)
    {
        const auto status = PQresultStatus(result.get());
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
            throw std::runtime_error{
                std::string{PQresultErrorMessage(result.get())} +
                "while doing: " + std::string{doing}
            };
    }

    static std::vector<Cells> rows_of(const PGresult* result)
    {
        std::vector<Cells> rows;
        for (int row = 0; row < PQntuples(result); ++row) {
            Cells& cells = rows.emplace_back();
            for (int column = 0; column < PQnfields(result); ++column)
                cells.push_back(cell_from(result, row, column));
        }
        return rows;
    }

    std::unique_ptr<PGconn, Finish> connection_;
};

} // namespace

std::unique_ptr<Database> open_postgresql(const std::string& connection)
{
    return std::make_unique<Postgresql>(connection);
}

} // namespace siar::database
