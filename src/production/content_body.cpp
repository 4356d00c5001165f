#include "production/content_body.hpp"

#include "foundation/plain_text.hpp"
#include "foundation/refusal.hpp"
#include "foundation/written.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <array>
#include <string>

namespace siar::production {

namespace {

namespace json = boost::json;

/// A node belongs to a group, and has nodes of one group inside it ("" for none).
struct NodeRule {
    std::string_view type;
    std::string_view group;
    std::string_view content;
};

// What the editor of the interface offers. Pictures are not in the text: they are assets, whose
// description is required.
constexpr std::array node_rules{
    NodeRule{"doc", "document", "block"},
    NodeRule{"paragraph", "block", "inline"},
    NodeRule{"heading", "block", "inline"},
    NodeRule{"blockquote", "block", "block"},
    NodeRule{"bulletList", "block", "item"},
    NodeRule{"orderedList", "block", "item"},
    NodeRule{"listItem", "item", "block"},
    NodeRule{"codeBlock", "block", "inline"},
    NodeRule{"horizontalRule", "block", ""},
    NodeRule{"hardBreak", "inline", ""},
    NodeRule{"text", "inline", ""},
};

constexpr std::array<std::string_view, 9> marks{
    "bold", "italic", "underline", "strike", "code", "link", "highlight", "subscript", "superscript"
};

constexpr std::array<std::string_view, 5> node_fields{"type", "attrs", "content", "marks", "text"};
constexpr std::array<std::string_view, 2> mark_fields{"type", "attrs"};

constexpr std::size_t longest_attribute = 2000; // bytes

std::string text_of(const json::object& object, std::string_view name)
{
    const json::value* value = object.if_contains(name);
    const json::string* text = value == nullptr ? nullptr : value->if_string();
    return text == nullptr ? std::string{} : std::string{*text};
}

std::string shortened(const std::string& text)
{
    return text.substr(0, 40);
}

const json::object& object_at(const json::value& value, const std::string& path)
{
    if (const json::object* object = value.if_object())
        return *object;
    throw invalid_field(path, "production.body_not_document");
}

const json::array& array_at(const json::value& value, const std::string& path)
{
    if (const json::array* array = value.if_array())
        return *array;
    throw invalid_field(path, "production.body_not_document");
}

template <std::size_t Count>
void require_known_fields(
    const json::object& object,
    const std::array<std::string_view, Count>& known,
    const std::string& path
)
{
    for (const auto& field : object)
        if (std::ranges::find(known, std::string_view{field.key()}) == known.end())
            throw invalid_field(path, "production.body_not_document");
}

/// Attributes are plain values. Broken numbers are none: they have no one written form to hash.
bool is_plain(const json::value& value)
{
    if (const json::string* text = value.if_string())
        return text->size() <= longest_attribute && is_utf8_text(*text);
    return value.is_null() || value.is_bool() || value.is_int64();
}

void check_attributes(const json::object& owner, const std::string& path)
{
    const json::value* attributes = owner.if_contains("attrs");
    if (attributes == nullptr)
        return;
    for (const auto& attribute : object_at(*attributes, path + ".attrs"))
        if (!is_plain(attribute.value()))
            throw invalid_field(
                path + ".attrs",
                "production.body_attribute",
                {{"name", std::string{attribute.key()}}}
            );
}

void check_mark(const json::value& value, const std::string& path)
{
    const json::object& mark = object_at(value, path);
    require_known_fields(mark, mark_fields, path);
    check_attributes(mark, path);
    const std::string type = text_of(mark, "type");
    if (std::ranges::find(marks, std::string_view{type}) == marks.end())
        throw invalid_field(path, "production.body_mark_unknown", {{"type", shortened(type)}});
    if (type != "link")
        return;
    const json::value* attributes = mark.if_contains("attrs");
    const std::string address =
        attributes == nullptr ? "" : text_of(attributes->as_object(), "href");
    if (!is_safe_link(address))
        throw invalid_field(path, "production.body_link", {{"address", shortened(address)}});
}

void check_node(
    const json::value& value, std::string_view group, int depth, const std::string& path
);

void check_inside(
    const json::object& node, const NodeRule& rule, int depth, const std::string& path
)
{
    if (const json::value* marked = node.if_contains("marks")) {
        const std::string marks_path = path + ".marks";
        for (const json::value& mark : array_at(*marked, marks_path))
            check_mark(mark, marks_path);
    }
    const json::value* content = node.if_contains("content");
    if (content == nullptr)
        return;
    std::size_t index = 0;
    for (const json::value& child : array_at(*content, path + ".content")) {
        const std::string child_path = path + ".content[" + std::to_string(index++) + ']';
        check_node(child, rule.content, depth + 1, child_path);
    }
}

void check_node(
    const json::value& value, std::string_view group, int depth, const std::string& path
)
{
    if (depth > deepest_body)
        throw invalid_field(
            path, "production.body_too_deep", {{"deepest", std::to_string(deepest_body)}}
        );
    const json::object& node = object_at(value, path);
    require_known_fields(node, node_fields, path);
    const std::string type = text_of(node, "type");
    const auto rule = std::ranges::find(node_rules, std::string_view{type}, &NodeRule::type);
    if (rule == node_rules.end() || rule->group != group)
        throw invalid_field(path, "production.body_node_unknown", {{"type", shortened(type)}});
    const bool is_text = rule->type == "text";
    if (is_text != node.contains("text"))
        throw invalid_field(path, "production.body_not_document");
    if (is_text && (text_of(node, "text").empty() || !is_utf8_text(text_of(node, "text"))))
        throw invalid_field(path, "production.body_not_document");
    check_attributes(node, path);
    check_inside(node, *rule, depth, path);
}

} // namespace

json::value empty_body()
{
    return {{"type", "doc"}, {"content", json::array{json::object{{"type", "paragraph"}}}}};
}

void require_sound_body(const json::value& body)
{
    check_node(body, "document", 1, "body");
    if (json::serialize(body).size() > largest_body) {
        const Values limit{{"largest", std::to_string(largest_body / 1024)}};
        throw Refusal{
            Reason::too_large,
            "production.body_too_large",
            limit,
            {{"body", "production.body_too_large", limit}}
        };
    }
}

bool is_safe_link(std::string_view address)
{
    const bool is_written_plainly = std::ranges::none_of(address, [](char c) {
        const auto octet = static_cast<unsigned char>(c);
        return octet <= 0x20 || octet == 0x7f || c == '"' || c == '<' || c == '>' || c == '\\';
    });
    const std::string lower = in_lower_case(address);
    return is_written_plainly && (lower.starts_with("http://") || lower.starts_with("https://") ||
                                  lower.starts_with("mailto:"));
}

} // namespace siar::production
