#include "production/render.hpp"

#include "foundation/written.hpp"
#include "production/content_body.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <array>
#include <functional>

namespace siar::production {

namespace {

namespace json = boost::json;

constexpr json::string_view no_text{};

json::string_view text_of(const json::object& object, std::string_view name)
{
    const json::value* value = object.if_contains(name);
    const json::string* text = value == nullptr ? nullptr : value->if_string();
    return text == nullptr ? no_text : json::string_view{*text};
}

std::int64_t number_of(const json::object& node, std::string_view name, std::int64_t otherwise)
{
    const json::value* attributes = node.if_contains("attrs");
    const json::object* object = attributes == nullptr ? nullptr : attributes->if_object();
    const json::value* value = object == nullptr ? nullptr : object->if_contains(name);
    return value != nullptr && value->is_int64() ? value->get_int64() : otherwise;
}

template <class Visit>
void for_each_child(const json::object& node, std::string_view list, Visit visit)
{
    const json::value* value = node.if_contains(list);
    if (value == nullptr || !value->is_array())
        return;
    for (const json::value& child : value->get_array())
        if (const json::object* object = child.if_object())
            visit(*object);
}

struct Element {
    std::string_view type;
    std::string_view name;
};

constexpr std::array block_elements{
    Element{"paragraph", "p"},
    Element{"blockquote", "blockquote"},
    Element{"bulletList", "ul"},
    Element{"listItem", "li"},
};

constexpr std::array mark_elements{
    Element{"bold", "strong"},
    Element{"italic", "em"},
    Element{"underline", "u"},
    Element{"strike", "s"},
    Element{"code", "code"},
    Element{"highlight", "mark"},
    Element{"subscript", "sub"},
    Element{"superscript", "sup"},
};

template <std::size_t Count>
std::string_view element_for(const std::array<Element, Count>& elements, std::string_view type)
{
    const auto found = std::ranges::find(elements, type, &Element::type);
    return found == elements.end() ? std::string_view{} : found->name;
}

std::string
wrapped(const std::string& inside, std::string_view element, const std::string& more = "")
{
    std::string text{"<"};
    text.append(element).append(more).append(">").append(inside);
    return text.append("</").append(element).append(">");
}

std::string linked(const std::string& inside, const json::object& mark)
{
    const json::value* attributes = mark.if_contains("attrs");
    const json::object* object = attributes == nullptr ? nullptr : attributes->if_object();
    const auto address = object == nullptr ? no_text : text_of(*object, "href");
    if (!is_safe_link(address))
        return inside;
    return wrapped(inside, "a", " href=\"" + escaped(address) + "\" rel=\"noopener nofollow\"");
}

std::string text_html(const json::object& node)
{
    std::string text = escaped(text_of(node, "text"));
    for_each_child(node, "marks", [&](const json::object& mark) {
        const auto type = text_of(mark, "type");
        const auto element = element_for(mark_elements, type);
        if (type == "link")
            text = linked(text, mark);
        else if (!element.empty())
            text = wrapped(text, element);
    });
    return text;
}

/// The page has its own first heading, so those of the text begin with the second.
std::string heading_element(const json::object& node)
{
    return 'h' + std::to_string(std::clamp<std::int64_t>(number_of(node, "level", 2), 2, 4));
}

std::string node_html(const json::object& node)
{
    const auto type = text_of(node, "type");
    if (type == "text")
        return text_html(node);
    if (type == "hardBreak")
        return "<br>";
    if (type == "horizontalRule")
        return "<hr>";
    std::string inside;
    for_each_child(node, "content", [&](const json::object& child) { inside += node_html(child); });
    if (type == "heading")
        return wrapped(inside, heading_element(node));
    if (type == "codeBlock")
        return wrapped(wrapped(inside, "code"), "pre");
    if (type == "orderedList") {
        const auto start = number_of(node, "start", 1);
        return wrapped(inside, "ol", start == 1 ? "" : " start=\"" + std::to_string(start) + '"');
    }
    const auto element = element_for(block_elements, type);
    return element.empty() ? inside : wrapped(inside, element);
}

std::string node_text(const json::object& node);

std::string list_text(const json::object& list, const std::function<std::string()>& bullet)
{
    std::string text;
    for_each_child(list, "content", [&](const json::object& item) {
        text += bullet() + trimmed(node_text(item)) + '\n';
    });
    return text + '\n';
}

std::string node_text(const json::object& node)
{
    const auto type = text_of(node, "type");
    if (type == "text")
        return std::string{text_of(node, "text")};
    if (type == "hardBreak")
        return "\n";
    if (type == "bulletList")
        return list_text(node, [] { return std::string{"- "}; });
    if (type == "orderedList") {
        std::int64_t number = number_of(node, "start", 1);
        return list_text(node, [&] { return std::to_string(number++) + ". "; });
    }
    std::string inside;
    for_each_child(node, "content", [&](const json::object& child) { inside += node_text(child); });
    const bool is_paragraph = type == "paragraph" || type == "heading" || type == "codeBlock";
    return is_paragraph && !inside.empty() ? inside + "\n\n" : inside;
}

/// U+FFFE and U+FFFF, which XML does not know.
bool begins_with_no_character(std::string_view text)
{
    return text.starts_with("\xef\xbf\xbe") || text.starts_with("\xef\xbf\xbf");
}

bool is_control(char c)
{
    const auto octet = static_cast<unsigned char>(c);
    return octet < 0x20 && c != '\n' && c != '\t';
}

} // namespace

std::string plain_text(const json::value& body)
{
    return body.is_object() ? trimmed(node_text(body.get_object())) : "";
}

std::string html(const json::value& body)
{
    return body.is_object() ? node_html(body.get_object()) : "";
}

std::string escaped(std::string_view text)
{
    std::string safe;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (begins_with_no_character(text.substr(i)))
            i += 2;
        else if (text[i] == '&')
            safe += "&amp;";
        else if (text[i] == '<')
            safe += "&lt;";
        else if (text[i] == '>')
            safe += "&gt;";
        else if (text[i] == '"')
            safe += "&quot;";
        else if (text[i] == '\'')
            safe += "&#39;";
        else if (!is_control(text[i]))
            safe += text[i];
    }
    return safe;
}

} // namespace siar::production
