#include "contract/openapi.hpp"

#include "contract/named_shapes.hpp"

#include <algorithm>
#include <regex>

namespace siar::contract {

namespace {

namespace json = boost::json;

json::object schema_of(const Shape& shape);

/// The schema in full, where schema_of would refer to it by name.
json::object definition_of(const Shape& shape)
{
    if (shape.kind == Kind::choice)
        return {
            {"type", "string"}, {"enum", json::array(shape.choices.begin(), shape.choices.end())}
        };
    json::object properties;
    json::array required;
    for (const Shape& part : shape.parts) {
        properties.emplace(part.field, schema_of(part));
        if (!part.optional)
            required.emplace_back(part.field);
    }
    return {
        {"type", "object"},
        {"properties", std::move(properties)},
        {"required", std::move(required)},
        {"additionalProperties", false}
    };
}

json::object text_schema(const Shape& shape)
{
    json::object schema{{"type", "string"}};
    if (!shape.format.empty())
        schema.emplace("format", shape.format);
    if (shape.longest != 0) {
        schema.emplace("minLength", 1);
        schema.emplace("maxLength", shape.longest);
    }
    return schema;
}

json::object required_schema(const Shape& shape)
{
    switch (shape.kind) {
    case Kind::text:
        return text_schema(shape);
    case Kind::integer:
        return {{"type", "integer"}};
    case Kind::number:
        return {{"type", "number"}};
    case Kind::boolean:
        return {{"type", "boolean"}};
    case Kind::anything:
        return {};
    case Kind::list:
        return {{"type", "array"}, {"items", schema_of(shape.parts.front())}};
    case Kind::choice:
    case Kind::record:
        return {{"$ref", "#/components/schemas/" + shape.name}};
    }
    return {};
}

json::object schema_of(const Shape& shape)
{
    json::object schema = required_schema(shape);
    if (!shape.optional)
        return schema;
    return {{"anyOf", json::array{std::move(schema), json::object{{"type", "null"}}}}};
}

json::object content(const Shape& shape)
{
    return {{"application/json", json::object{{"schema", schema_of(shape)}}}};
}

json::array parameters_of(const Operation& operation)
{
    static const std::regex placeholder{R"(\{(\w+)\})"};
    const std::string& path = operation.path;
    json::array parameters;
    for (const std::string& name : operation.queries)
        parameters.push_back(json::object{
            {"name", name}, {"in", "query"}, {"schema", json::object{{"type", "string"}}}
        });
    for (std::sregex_iterator match{path.begin(), path.end(), placeholder}, end; match != end;
         ++match)
        parameters.push_back(json::object{
            {"name", (*match)[1].str()},
            {"in", "path"},
            {"required", true},
            {"schema", json::object{{"type", "string"}}}
        });
    return parameters;
}

std::string lower_case(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return std::tolower(c); });
    return text;
}

json::object success_of(const Operation& operation)
{
    json::object success{{"description", "Done"}};
    if (operation.answer)
        success.emplace("content", content(*operation.answer));
    return success;
}

json::object item_of(const Operation& operation)
{
    json::object responses;
    responses.emplace("200", success_of(operation));
    responses.emplace("default", json::object{{"description", "Refused; see Refusal"}});
    json::object item{
        {"summary", operation.summary},
        {"x-permission", operation.permission},
        {"parameters", parameters_of(operation)},
        {"responses", std::move(responses)}
    };
    if (operation.body)
        item.emplace(
            "requestBody", json::object{{"required", true}, {"content", content(*operation.body)}}
        );
    return item;
}

void write_indented(const json::value& value, const std::string& line, std::string& text)
{
    const char* separator = "";
    if (const auto* object = value.if_object(); object != nullptr && !object->empty()) {
        text += '{';
        for (const auto& [key, member] : *object) {
            text += separator + line + "  " + serialize(json::value(key)) + ": ";
            write_indented(member, line + "  ", text);
            separator = ",";
        }
        text += line + '}';
    } else if (const auto* array = value.if_array(); array != nullptr && !array->empty()) {
        text += '[';
        for (const auto& element : *array) {
            text += separator + line + "  ";
            write_indented(element, line + "  ", text);
            separator = ",";
        }
        text += line + ']';
    } else {
        text += serialize(value);
    }
}

} // namespace

json::object openapi(const std::vector<Operation>& operations)
{
    json::object paths;
    for (const Operation& operation : operations) {
        auto& path = *paths.emplace(operation.path, json::object{}).first;
        path.value().as_object().emplace(lower_case(operation.method), item_of(operation));
    }
    json::object schemas;
    for (const auto& [name, shape] : named_shapes(operations))
        schemas.emplace(name, definition_of(shape));
    return {
        {"openapi", "3.1.0"},
        {"info", json::object{{"title", "Siar"}, {"version", "1"}}},
        {"paths", std::move(paths)},
        {"components", json::object{{"schemas", std::move(schemas)}}}
    };
}

std::string indented(const json::value& document)
{
    std::string text;
    write_indented(document, "\n", text);
    return text + '\n';
}

} // namespace siar::contract
