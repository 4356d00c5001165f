// Described records as rows. The SQL stays visible where it matters: in the conditions.
#pragma once

#include "database/database.hpp"
#include "foundation/described.hpp"
#include "foundation/written.hpp"

#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace siar::database {

template <class T>
Cell to_cell(const T& value)
{
    if constexpr (requires { value.has_value(); })
        return value ? to_cell(*value) : Cell{Null{}};
    else if constexpr (Choice<T>)
        return std::string{to_name(value)};
    else if constexpr (Written<T>)
        return std::string{value.text()};
    else if constexpr (std::integral<T>)
        return static_cast<std::int64_t>(value);
    else if constexpr (std::floating_point<T>)
        return static_cast<double>(value);
    else
        return Cell{value};
}

/// The T that the cell holds; throws when it holds none, for then the table is not as described.
template <class T>
T from_cell(const Cell& cell)
{
    if constexpr (requires { std::declval<T>().has_value(); }) {
        if (std::holds_alternative<Null>(cell))
            return T{};
        return from_cell<typename T::value_type>(cell);
    } else if constexpr (Choice<T>) {
        const auto& name = std::get<std::string>(cell);
        if (const auto choice = from_name<T>(name))
            return *choice;
        throw std::runtime_error{"there is no choice such as " + name};
    } else if constexpr (Written<T>) {
        return T{std::get<std::string>(cell)};
    } else if constexpr (std::same_as<T, bool>) {
        return std::get<std::int64_t>(cell) != 0;
    } else if constexpr (std::integral<T>) {
        return static_cast<T>(std::get<std::int64_t>(cell));
    } else {
        static_assert(std::floating_point<T>, "this type does not fit into one column");
        const auto* integer = std::get_if<std::int64_t>(&cell);
        return static_cast<T>(integer ? static_cast<double>(*integer) : std::get<double>(cell));
    }
}

/// A table whose columns are the fields of Row, and whose key is Row's id.
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
        const std::string sql =
            "select " + columns() + " from " + name_ + " where " + std::string{condition};
        std::vector<Row> rows;
        for (const Cells& cells : database.run(sql, {to_cell(value)...}))
            rows.push_back(row_from(cells, fields_of<Row>()));
        return rows;
    }

    template <class Key>
    std::optional<Row> find(Database& database, const Key& id) const
    {
        auto rows = where(database, "id = $1", id);
        return rows.empty() ? std::nullopt : std::optional<Row>{std::move(rows.front())};
    }

    void insert(Database& database, const Row& row) const
    {
        std::string markers;
        Cells cells;
        for_each_field(row, [&](std::string_view, const auto& value) {
            cells.push_back(to_cell(value));
            markers += (markers.empty() ? "$" : ", $") + std::to_string(cells.size());
        });
        database.run(
            std::string{"insert into "} + name_ + " (" + columns() + ") values (" + markers + ")",
            cells
        );
    }

private:
    static std::string columns()
    {
        std::string names;
        boost::mp11::mp_for_each<decltype(fields_of<Row>())>([&](auto field) {
            names += (names.empty() ? "" : ", ") + std::string{field.name};
        });
        return names;
    }

    template <class... Field>
    static Row row_from(const Cells& cells, boost::mp11::mp_list<Field...> /*fields*/)
    {
        std::size_t next = 0;
        return Row{from_cell<described::TypeOf<Row, Field>>(cells.at(next++))...};
    }

    const char* name_;
};

} // namespace siar::database
