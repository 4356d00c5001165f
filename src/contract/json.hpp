// JSON to and from described types. Reading is strict and reports every problem, not the first.
// Mind that json::value{x} would be a list holding x; json::value(x) is x.
#pragma once

#include "contract/shape.hpp"
#include "foundation/refusal.hpp"

#include <boost/json.hpp>

#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace siar::contract {

namespace json = boost::json;

template <class T>
json::value to_json(const T& value)
{
    if constexpr (std::same_as<T, json::value>) {
        return value;
    } else if constexpr (Optional<T>) {
        return value ? to_json(*value) : json::value(nullptr);
    } else if constexpr (List<T>) {
        json::array array;
        for (const auto& element : value)
            array.push_back(to_json(element));
        return array;
    } else if constexpr (Record<T>) {
        json::object object;
        for_each_field(value, [&](std::string_view name, const auto& field) {
            object.emplace(name, to_json(field));
        });
        return object;
    } else if constexpr (Choice<T>) {
        return json::value(to_name(value));
    } else if constexpr (Written<T>) {
        return json::value(value.text());
    } else {
        return json::value(value);
    }
}

/// The names as a person reads them in a sentence: "a, b, c".
std::string joined(const std::vector<std::string>& names);

/// Reads one JSON document, collecting what is wrong with it.
class JsonReader {
public:
    template <class T>
    std::optional<T> read(const json::value& value, const std::string& path);

    const std::vector<Problem>& problems() const { return problems_; }

private:
    std::nullopt_t reject(const std::string& path, const std::string& code, Values values = {});
    void reject_unknown_fields(
        const json::object& object, const std::vector<std::string>& known, const std::string& path
    );

    template <List T>
    std::optional<T> read_list(const json::value& value, const std::string& path);
    template <Record T, class... Field>
    std::optional<T> read_record(
        const json::value& value, const std::string& path, boost::mp11::mp_list<Field...> fields
    );
    template <class T>
    std::optional<T>
    read_field(const json::object& object, const std::string& name, const std::string& path);
    template <Written T>
    std::optional<T> read_text(const json::value& value, const std::string& path);
    template <std::integral T>
    std::optional<T> read_integer(const json::value& value, const std::string& path);

    std::vector<Problem> problems_;
};

/// The T that the JSON stands for; throws a Refusal that names every field at fault.
template <class T>
T from_json(const json::value& value)
{
    JsonReader reader;
    std::optional<T> result = reader.read<T>(value, "");
    if (!result || !reader.problems().empty())
        throw Refusal{Reason::invalid, "contract.invalid", {}, reader.problems()};
    return std::move(*result);
}

template <class T>
std::optional<T> JsonReader::read(const json::value& value, const std::string& path)
{
    if constexpr (std::same_as<T, json::value>) {
        return value;
    } else if constexpr (std::same_as<T, std::string>) {
        if (const auto* text = value.if_string())
            return std::string{text->data(), text->size()};
        return reject(path, "contract.not_a_text");
    } else if constexpr (Optional<T>) {
        if (value.is_null())
            return T{};
        return read<typename T::value_type>(value, path);
    } else if constexpr (List<T>) {
        return read_list<T>(value, path);
    } else if constexpr (Record<T>) {
        return read_record<T>(value, path, fields_of<T>());
    } else if constexpr (Choice<T>) {
        if (const auto* name = value.if_string())
            if (auto choice = from_name<T>({name->data(), name->size()}))
                return choice;
        return reject(path, "contract.not_a_choice", {{"choices", joined(names_of<T>())}});
    } else if constexpr (Written<T>) {
        return read_text<T>(value, path);
    } else if constexpr (std::same_as<T, bool>) {
        if (const auto* truth = value.if_bool())
            return *truth;
        return reject(path, "contract.not_a_truth");
    } else if constexpr (std::integral<T>) {
        return read_integer<T>(value, path);
    } else {
        static_assert(std::floating_point<T>);
        boost::system::error_code error;
        const auto number = value.to_number<T>(error);
        if (error)
            return reject(path, "contract.not_a_number");
        return number;
    }
}

template <List T>
std::optional<T> JsonReader::read_list(const json::value& value, const std::string& path)
{
    const auto* array = value.if_array();
    if (array == nullptr)
        return reject(path, "contract.not_a_list");
    T list;
    for (std::size_t i = 0; i < array->size(); ++i)
        if (auto element =
                read<typename T::value_type>((*array)[i], path + '[' + std::to_string(i) + ']'))
            list.push_back(std::move(*element));
    return list;
}

template <Record T, class... Field>
std::optional<T> JsonReader::read_record(
    const json::value& value, const std::string& path, boost::mp11::mp_list<Field...> /*fields*/
)
{
    const auto* object = value.if_object();
    if (object == nullptr)
        return reject(path, "contract.not_an_object");
    reject_unknown_fields(*object, {Field::name...}, path);
    std::tuple<std::optional<described::TypeOf<T, Field>>...> parts{
        read_field<described::TypeOf<T, Field>>(*object, Field::name, path)...
    };
    return std::apply(
        [](auto&... part) -> std::optional<T> {
            if ((part.has_value() && ...))
                return T{std::move(*part)...};
            return std::nullopt;
        },
        parts
    );
}

template <class T>
std::optional<T>
JsonReader::read_field(const json::object& object, const std::string& name, const std::string& path)
{
    const std::string field_path = path.empty() ? name : path + '.' + name;
    if (const auto* value = object.if_contains(name))
        return read<T>(*value, field_path);
    if constexpr (Optional<T>)
        return T{};
    else
        return reject(field_path, "contract.missing");
}

template <Written T>
std::optional<T> JsonReader::read_text(const json::value& value, const std::string& path)
{
    const auto* text = value.if_string();
    if (text == nullptr)
        return reject(path, "contract.not_a_text");
    try {
        return T{std::string_view{text->data(), text->size()}};
    } catch (const BadValue& bad) {
        return reject(path, bad.code(), bad.values());
    }
}

template <std::integral T>
std::optional<T> JsonReader::read_integer(const json::value& value, const std::string& path)
{
    boost::system::error_code error;
    const auto number = value.to_number<T>(error);
    if (error)
        return reject(path, "contract.not_a_whole_number");
    return number;
}

} // namespace siar::contract
