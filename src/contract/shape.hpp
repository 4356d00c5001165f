// What a type looks like from outside C++. The OpenAPI document and the TypeScript types are
// written from shapes, so neither needs templates.
#pragma once

#include "foundation/described.hpp"
#include "foundation/written.hpp"

#include <boost/json/value.hpp>

#include <concepts>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace siar::contract {

enum class Kind { text, integer, number, boolean, choice, list, record, anything };

struct Shape {
    Kind kind;
    std::string field = {};      // its name in the record that it is a part of
    std::string name = {};       // of a choice or a record, such as "Plan"
    std::string format = {};     // of a text: "date", "date-time" or "uuid"
    std::string identified = {}; // of an identifier: the name of what it identifies
    std::size_t longest = 0;     // of a text; 0 means that its format is limit enough
    bool optional = false;       // may be null
    std::vector<std::string> choices = {};
    std::vector<Shape> parts = {}; // of a record: its fields; of a list: its element

    bool operator==(const Shape&) const = default;
};

template <class T>
Shape shape_of();

namespace detail {

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};

template <class T>
struct IsList : std::false_type {};
template <class T>
struct IsList<std::vector<T>> : std::true_type {};

template <Record T, class... Field>
Shape record_shape(boost::mp11::mp_list<Field...> /*fields*/)
{
    Shape shape{.kind = Kind::record, .name = name_of<T>()};
    auto add = [&](const char* name, Shape part) {
        part.field = name;
        shape.parts.push_back(std::move(part));
    };
    (add(Field::name, shape_of<described::TypeOf<T, Field>>()), ...);
    return shape;
}

template <Written T>
Shape text_shape()
{
    Shape shape{.kind = Kind::text, .format = std::string{T::format}};
    if constexpr (requires { T::longest; })
        shape.longest = T::longest;
    if constexpr (requires { typename T::Identified; })
        shape.identified = name_of<typename T::Identified>();
    return shape;
}

} // namespace detail

template <class T>
concept Optional = detail::IsOptional<T>::value;

template <class T>
concept List = detail::IsList<T>::value;

template <class T>
Shape shape_of()
{
    if constexpr (std::same_as<T, boost::json::value>) {
        return {.kind = Kind::anything};
    } else if constexpr (std::same_as<T, std::string>) {
        return {.kind = Kind::text};
    } else if constexpr (Optional<T>) {
        Shape shape = shape_of<typename T::value_type>();
        shape.optional = true;
        return shape;
    } else if constexpr (List<T>) {
        return {.kind = Kind::list, .parts = {shape_of<typename T::value_type>()}};
    } else if constexpr (Record<T>) {
        return detail::record_shape<T>(fields_of<T>());
    } else if constexpr (Choice<T>) {
        return {.kind = Kind::choice, .name = name_of<T>(), .choices = names_of<T>()};
    } else if constexpr (Written<T>) {
        return detail::text_shape<T>();
    } else if constexpr (std::same_as<T, bool>) {
        return {.kind = Kind::boolean};
    } else if constexpr (std::integral<T>) {
        return {.kind = Kind::integer};
    } else {
        static_assert(std::floating_point<T>, "this type has no written form");
        return {.kind = Kind::number};
    }
}

} // namespace siar::contract
