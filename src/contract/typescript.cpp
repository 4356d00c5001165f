#include "contract/typescript.hpp"

#include "contract/named_shapes.hpp"

namespace siar::contract {

namespace {

std::string required_type(const Shape& shape);

std::string type_of(const Shape& shape)
{
    return shape.optional ? required_type(shape) + " | null" : required_type(shape);
}

std::string text_type(const Shape& shape)
{
    if (!shape.identified.empty())
        return "Id<\"" + shape.identified + "\">";
    if (shape.format == "date")
        return "DateText";
    if (shape.format == "date-time")
        return "MomentText";
    if (shape.format == "local-date-time")
        return "WallTimeText";
    return "string";
}

std::string required_type(const Shape& shape)
{
    switch (shape.kind) {
    case Kind::text:
        return text_type(shape);
    case Kind::integer:
    case Kind::number:
        return "number";
    case Kind::boolean:
        return "boolean";
    case Kind::anything:
        return "unknown";
    case Kind::list:
        return "ReadonlyArray<" + type_of(shape.parts.front()) + ">";
    case Kind::choice:
    case Kind::record:
        return shape.name;
    }
    return "never";
}

std::string choice_declaration(const Shape& shape)
{
    std::string names;
    for (const std::string& choice : shape.choices)
        names += (names.empty() ? "\"" : ", \"") + choice + "\"";
    return "export const " + shape.name + "Choices = [" + names + "] as const;\n" + //
           "export type " + shape.name + " = (typeof " + shape.name + "Choices)[number];\n";
}

/// The longest text that each field takes, for the forms.
std::string limits_declaration(const Shape& shape)
{
    std::string limits;
    for (const Shape& part : shape.parts)
        if (part.longest != 0)
            limits +=
                (limits.empty() ? "" : ", ") + part.field + ": " + std::to_string(part.longest);
    if (limits.empty())
        return "";
    return "export const " + shape.name + "Limits = { " + limits + " } as const;\n";
}

std::string record_declaration(const Shape& shape)
{
    std::string text = "export interface " + shape.name + " {\n";
    for (const Shape& part : shape.parts)
        text += "  readonly " + part.field + ": " + type_of(part) + ";\n";
    return text + "}\n" + limits_declaration(shape);
}

/// The names that the operation takes after "?", as a union of texts.
std::string query_type(const Operation& operation)
{
    std::string names;
    for (const std::string& name : operation.queries)
        names += (names.empty() ? "\"" : " | \"") + name + "\"";
    return names.empty() ? "never" : names;
}

std::string operation_member(const Operation& operation)
{
    return "  /** " + operation.summary + " */\n" + //
           "  \"" + operation.method + " " + operation.path +
           "\": { query: " + query_type(operation) +
           "; body: " + (operation.body ? type_of(*operation.body) : "null") +
           "; answer: " + (operation.answer ? type_of(*operation.answer) : "null") + " };\n";
}

} // namespace

std::string typescript(const std::vector<Operation>& operations)
{
    std::string text = R"(// Written by write_contract from the C++ types. Do not edit.

declare const identified: unique symbol;
export type Id<Of extends string> = string & { readonly [identified]: Of };
export type DateText = `${number}-${number}-${number}`;
export type MomentText = `${string}Z`;
export type WallTimeText = `${number}-${number}-${number}T${number}:${number}`;

)";
    for (const auto& [name, shape] : named_shapes(operations))
        text +=
            (shape.kind == Kind::choice ? choice_declaration(shape) : record_declaration(shape)) +
            "\n";
    text += "export interface Operations {\n";
    for (const Operation& operation : operations)
        text += operation_member(operation);
    return text + "}\n";
}

} // namespace siar::contract
