// How a field of a record is kept in one column: moments as microseconds, truths as booleans,
// written values and choices as text, records and lists as JSON text.
#pragma once

#include "contract/json.hpp"
#include "database/cell.hpp"
#include "foundation/time.hpp"
#include "foundation/written.hpp"

#include <concepts>
#include <stdexcept>
#include <string>
#include <utility>

namespace siar::database {

/// Kept as one JSON text, because it is no single value.
template <class T>
concept KeptAsJson =
    std::same_as<T, boost::json::value> || contract::List<T> || (Record<T> && !Written<T>);

/// Throws std::invalid_argument for what no engine can keep: a text with the character 0, a
/// number that is not finite, an integer beyond 64 bits with sign.
Cell text_cell(std::string text);
Cell number_cell(double number);

template <class T>
Cell to_cell(const T& value)
{
    if constexpr (contract::Optional<T>) {
        return value ? to_cell(*value) : Cell{Null{}};
    } else if constexpr (KeptAsJson<T>) {
        return boost::json::serialize(contract::to_json(value));
    } else if constexpr (std::same_as<T, Moment>) {
        return value.microseconds();
    } else if constexpr (Choice<T>) {
        return std::string{to_name(value)};
    } else if constexpr (Written<T>) {
        return text_cell(std::string{value.text()});
    } else if constexpr (std::same_as<T, bool>) {
        return std::int64_t{value};
    } else if constexpr (std::integral<T>) {
        if (!std::in_range<std::int64_t>(value))
            throw std::invalid_argument{"an integer is too large for a column"};
        return static_cast<std::int64_t>(value);
    } else if constexpr (std::floating_point<T>) {
        return number_cell(static_cast<double>(value));
    } else {
        return text_cell(std::string{value});
    }
}

/// The T that the cell holds; throws when it holds none, for then the table is not as described.
template <class T>
T from_cell(const Cell& cell)
{
    if constexpr (contract::Optional<T>) {
        if (std::holds_alternative<Null>(cell))
            return T{};
        return from_cell<typename T::value_type>(cell);
    } else if constexpr (KeptAsJson<T>) {
        return contract::from_json<T>(boost::json::parse(std::get<std::string>(cell)));
    } else if constexpr (std::same_as<T, Moment>) {
        return Moment::of_microseconds(std::get<std::int64_t>(cell));
    } else if constexpr (Choice<T>) {
        const auto& name = std::get<std::string>(cell);
        if (const auto choice = from_name<T>(name))
            return *choice;
        throw std::runtime_error{"there is no choice such as " + name};
    } else if constexpr (Written<T>) {
        return T{std::string_view{std::get<std::string>(cell)}};
    } else if constexpr (std::same_as<T, bool>) {
        return std::get<std::int64_t>(cell) != 0;
    } else if constexpr (std::integral<T>) {
        const std::int64_t integer = std::get<std::int64_t>(cell);
        if (!std::in_range<T>(integer))
            throw std::runtime_error{std::to_string(integer) + " is too large for its field"};
        return static_cast<T>(integer);
    } else if constexpr (std::floating_point<T>) {
        const auto* integer = std::get_if<std::int64_t>(&cell);
        return static_cast<T>(integer ? static_cast<double>(*integer) : std::get<double>(cell));
    } else {
        static_assert(std::same_as<T, std::string>, "this type does not fit into one column");
        return std::get<std::string>(cell);
    }
}

} // namespace siar::database
