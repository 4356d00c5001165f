// Walks the fields of structs, and the names of enums, described with Boost.Describe.
#pragma once

#include <boost/describe.hpp>
#include <boost/mp11.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace siar {

template <class T>
concept Record = boost::describe::has_describe_members<T>::value && std::is_aggregate_v<T>;

template <class T>
concept Choice = boost::describe::has_describe_enumerators<T>::value;

namespace described {

template <class T>
using Fields = boost::mp11::mp_rename<
    boost::describe::describe_members<T, boost::describe::mod_public>,
    boost::mp11::mp_list>;

template <class T, class Field>
using TypeOf = std::remove_cvref_t<decltype(std::declval<T>().*Field::pointer)>;

/// Never defined: only the addresses of its fields are compared, while compiling.
template <class T>
extern const T layout_probe;

template <class T, class... Field>
consteval bool is_in_declared_order(boost::mp11::mp_list<Field...> /*fields*/)
{
#ifdef __clang__
    return true; // Clang, which only checks and fuzzes, cannot compare addresses this early.
#else
    const void* address[] = {static_cast<const void*>(&(layout_probe<T>.*Field::pointer))...};
    for (std::size_t i = 1; i < sizeof...(Field); ++i)
        if (!(address[i - 1] < address[i]))
            return false;
    return true;
#endif
}

/// Passes for a value of any type, while counting how many values a record takes.
struct Anything {
    template <class T>
    operator T&() const& noexcept;
    template <class T>
    operator T&() const&& noexcept;
};

template <class T, std::size_t... Index>
consteval bool takes_values(std::index_sequence<Index...> /*as_many*/)
{
    return requires { T{(static_cast<void>(Index), Anything{})...}; };
}

template <class T>
consteval bool has_every_field()
{
    constexpr std::size_t count = boost::mp11::mp_size<Fields<T>>::value;
    return takes_values<T>(std::make_index_sequence<count>{}) &&
           !takes_values<T>(std::make_index_sequence<count + 1>{});
}

} // namespace described

/// The described fields of T, checked against its declaration.
template <Record T>
constexpr auto fields_of()
{
    static_assert(described::has_every_field<T>(), "BOOST_DESCRIBE_STRUCT leaves out a field");
    static_assert(
        described::is_in_declared_order<T>(described::Fields<T>{}),
        "BOOST_DESCRIBE_STRUCT lists the fields out of order"
    );
    return described::Fields<T>{};
}

/// Calls visit(name, value) for each field of the record.
template <Record T, class Visit>
void for_each_field(const T& record, Visit visit)
{
    boost::mp11::mp_for_each<decltype(fields_of<T>())>([&](auto field) {
        visit(std::string_view{field.name}, record.*field.pointer);
    });
}

/// The name of a type, without its namespace; the type may be declared only.
template <class T>
std::string name_of()
{
    // "... [with T = siar::people::Account; ...]" or, from Clang, "... [T = siar::people::Account]"
    constexpr std::string_view function = __PRETTY_FUNCTION__;
    const auto begin = function.find("T = ") + 4;
    const auto qualified = function.substr(begin, function.find_first_of(";]", begin) - begin);
    return std::string{qualified.substr(qualified.rfind(':') + 1)};
}

template <Choice E>
std::string_view to_name(E value)
{
    return boost::describe::enum_to_string(value, "");
}

template <Choice E>
std::vector<std::string> names_of()
{
    std::vector<std::string> names;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto enumerator) {
        names.emplace_back(enumerator.name);
    });
    return names;
}

template <Choice E>
std::optional<E> from_name(std::string_view name)
{
    std::optional<E> found;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto enumerator) {
        if (name == enumerator.name)
            found = enumerator.value;
    });
    return found;
}

} // namespace siar
