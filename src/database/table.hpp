// Described records as rows. The SQL stays visible where it matters: in the conditions.
#pragma once

#include "database/column.hpp"
#include "database/database.hpp"
#include "foundation/described.hpp"
#include "foundation/refusal.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace siar::database {

namespace detail {

/// "a, b, c": the fields of Row as columns.
template <Record Row>
const std::string& columns_of()
{
    static const std::string columns = [] {
        std::string names;
        boost::mp11::mp_for_each<decltype(fields_of<Row>())>([&](auto field) {
            names += (names.empty() ? "" : ", ") + std::string{field.name};
        });
        return names;
    }();
    return columns;
}

template <class T>
T read_column(const Cell& cell, const char* name)
try {
    return from_cell<T>(cell);
} catch (const std::exception& error) {
    throw DatabaseError{
        std::string{"the column "} + name + " is not as described: " + error.what(), ""
    };
}

template <Record Row, class... Field>
Row row_from(const Cells& cells, boost::mp11::mp_list<Field...> /*fields*/)
{
    std::size_t next = 0;
    return Row{read_column<described::TypeOf<Row, Field>>(cells.at(next++), Field::name)...};
}

} // namespace detail

/// The rows of a select whose columns are the fields of Row in their order: for joins and views.
template <Record Row, class... Value>
std::vector<Row> rows_of(Database& database, std::string_view sql, const Value&... value)
{
    std::vector<Row> rows;
    for (const Cells& cells : database.run(sql, {to_cell(value)...}))
        rows.push_back(detail::row_from<Row>(cells, fields_of<Row>()));
    return rows;
}

/// A record that is edited: each write names the version that it read.
template <class Row>
concept Versioned = Record<Row> && requires(Row row) {
    { row.version } -> std::convertible_to<std::int64_t>;
};

/// A table whose columns are the fields of Row, and whose key is Row's id:
/// inline constexpr Table<Plan> plans{"plans"};
template <Record Row>
class Table {
public:
    explicit constexpr Table(const char* name)
        : name_{name}
    {
    }

    /// The rows for which the SQL condition holds; it may go on to order and limit them.
    template <class... Value>
    std::vector<Row>
    where(Database& database, std::string_view condition, const Value&... value) const
    {
        return rows_of<Row>(database, selecting(detail::columns_of<Row>(), condition), value...);
    }

    template <class... Value>
    std::int64_t count(Database& database, std::string_view condition, const Value&... value) const
    {
        const auto rows = database.run(selecting("count(*)", condition), {to_cell(value)...});
        return from_cell<std::int64_t>(rows.at(0).at(0));
    }

    template <class Key>
    std::optional<Row> find(Database& database, const Key& id) const
    {
        auto rows = where(database, "id = $1", id);
        return rows.empty() ? std::nullopt : std::optional<Row>{std::move(rows.front())};
    }

    /// Throws a DatabaseError that is_duplicate() when a row with such a key is there.
    void insert(Database& database, const Row& row) const;

    /// Writes every field of the row that has this id, whatever its version. Refuses with
    /// database.gone when there is none.
    void update(Database& database, const Row& row) const;

    /// Writes the row where it still has the version that row names, and gives it back with the
    /// next version. Refuses with database.stale (carrying the stored row as JSON) when another
    /// write came first, and with database.gone when the row is no longer there.
    Row update_version(Database& database, Row row) const
        requires Versioned<Row>;

private:
    std::string selecting(std::string_view what, std::string_view condition) const
    {
        std::string sql{"select "};
        return sql.append(what).append(" from ").append(name_).append(" where ").append(condition);
    }

    /// "update <name> set a = $1, b = $2": every field but the id, whose values go into cells.
    std::string setting(const Row& row, Cells& cells) const;

    const char* name_;
};

template <Record Row>
void Table<Row>::insert(Database& database, const Row& row) const
{
    std::string markers;
    Cells cells;
    for_each_field(row, [&](std::string_view, const auto& value) {
        cells.push_back(to_cell(value));
        markers += (markers.empty() ? "$" : ", $") + std::to_string(cells.size());
    });
    database.run(
        std::string{"insert into "} + name_ + " (" + detail::columns_of<Row>() + ") values (" +
            markers + ")",
        cells
    );
}

template <Record Row>
void Table<Row>::update(Database& database, const Row& row) const
{
    Cells cells;
    std::string sql = setting(row, cells);
    cells.push_back(to_cell(row.id));
    sql += " where id = $" + std::to_string(cells.size()) + " returning id";
    if (database.run(sql, cells).empty())
        throw Refusal{Reason::not_found, "database.gone"};
}

template <Record Row>
Row Table<Row>::update_version(Database& database, Row row) const
    requires Versioned<Row>
{
    const auto read_version = row.version++;
    Cells cells;
    std::string sql = setting(row, cells);
    cells.push_back(to_cell(row.id));
    sql += " where id = $" + std::to_string(cells.size());
    cells.push_back(to_cell(read_version));
    sql += " and version = $" + std::to_string(cells.size()) + " returning id";
    if (!database.run(sql, cells).empty())
        return row;
    const std::optional<Row> stored = find(database, row.id);
    if (!stored)
        throw Refusal{Reason::not_found, "database.gone"};
    throw Refusal{Reason::conflict, "database.stale"}.with_current(
        boost::json::serialize(contract::to_json(*stored))
    );
}

template <Record Row>
std::string Table<Row>::setting(const Row& row, Cells& cells) const
{
    std::string sql = std::string{"update "} + name_ + " set ";
    for_each_field(row, [&](std::string_view field, const auto& value) {
        if (field == "id")
            return;
        sql += cells.empty() ? "" : ", ";
        cells.push_back(to_cell(value));
        sql.append(field).append(" = $").append(std::to_string(cells.size()));
    });
    return sql;
}

} // namespace siar::database
