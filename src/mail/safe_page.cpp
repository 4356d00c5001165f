#include "mail/safe_page.hpp"

#include "foundation/html.hpp"
#include "foundation/plain_text.hpp"
#include "foundation/readable_text.hpp"
#include "foundation/written.hpp"

#include <algorithm>
#include <array>
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <memory>
#include <mutex>

namespace siar::mail {

namespace {

constexpr std::size_t longest_page = 4'000'000; // bytes read, and about as many written
constexpr int deepest = 200;                    // elements within elements

constexpr std::array shown_elements{
    "a",    "abbr", "b",  "blockquote", "br",  "caption", "center", "cite", "code",   "col",
    "colgroup", "dd", "del", "div",     "dl",  "dt",      "em",     "font", "h1",     "h2",
    "h3",   "h4",   "h5", "h6",         "hr",  "i",       "img",    "ins",  "li",     "ol",
    "p",    "pre",  "q",  "s",          "small", "span",  "strike", "strong", "sub",  "sup",
    "table", "tbody", "td", "tfoot",    "th",  "thead",   "tr",     "tt",   "u",      "ul"
};
/// Whose contents are no words for a reader.
constexpr std::array dropped_elements{
    "applet", "audio",  "base",  "button", "canvas", "embed",    "form",     "frame",  "frameset",
    "head",   "iframe", "input", "link",   "math",   "meta",     "noembed",  "noframes", "noscript",
    "object", "option", "param", "script", "select", "style",    "svg",      "template", "textarea",
    "title",  "video",  "xml",   "xmp",    "plaintext"
};
constexpr std::array empty_elements{"br", "hr", "img", "col"};
constexpr std::array plain_attributes{"align", "colspan", "dir", "lang", "rowspan", "valign"};
constexpr std::array followed_schemes{"http://", "https://", "mailto:", "tel:"};
constexpr std::array picture_starts{
    "data:image/png;base64,", "data:image/jpeg;base64,", "data:image/gif;base64,",
    "data:image/webp;base64,"
};

template <class Names>
bool is_one_of(const Names& names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

template <class Starts>
bool starts_with_one(const Starts& starts, std::string_view text)
{
    const std::string beginning = in_lower_case(text.substr(0, 40));
    return std::ranges::any_of(starts, [&](std::string_view start) {
        return beginning.starts_with(start);
    });
}

std::string_view text_of(const xmlChar* text)
{
    return text == nullptr ? std::string_view{} : reinterpret_cast<const char*>(text);
}

std::string attribute(xmlNode* element, const char* name)
{
    const std::unique_ptr<xmlChar, decltype(xmlFree)> value{
        xmlGetProp(element, reinterpret_cast<const xmlChar*>(name)), xmlFree
    };
    return trimmed(text_of(value.get()));
}

bool is_base64(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) {
        return is_digit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '+' ||
               c == '/' || c == '=';
    });
}

class Writing {
public:
    explicit Writing(const PictureOf& picture_of)
        : picture_of_{picture_of}
    {
    }

    std::string page_of(xmlNode* root)
    {
        write_all(root, 0);
        return std::move(page_);
    }

private:
    void write_all(xmlNode* first, int depth)
    {
        for (xmlNode* node = first; node != nullptr && page_.size() < longest_page;
             node = node->next)
            write(node, depth);
    }

    void write(xmlNode* node, int depth)
    {
        if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) {
            page_ += siar::html(text_of(node->content));
        } else if (node->type == XML_ELEMENT_NODE && depth < deepest) {
            const std::string name = in_lower_case(text_of(node->name));
            if (name == "img")
                write_picture(node);
            else if (is_one_of(shown_elements, name))
                write_element(node, name, depth);
            else if (!is_one_of(dropped_elements, name))
                write_all(node->children, depth + 1);
        }
    }

    void write_element(xmlNode* element, const std::string& name, int depth)
    {
        page_ += '<' + name;
        for (const char* known : plain_attributes)
            if (const std::string value = attribute(element, known); !value.empty())
                add_attribute(known, value);
        if (name == "a")
            write_address(element);
        page_ += '>';
        if (is_one_of(empty_elements, name))
            return;
        write_all(element->children, depth + 1);
        page_ += "</" + name + '>';
    }

    void write_address(xmlNode* link)
    {
        const std::string address = attribute(link, "href");
        if (!starts_with_one(followed_schemes, address))
            return;
        add_attribute("href", address);
        add_attribute("title", address); // shows where it really leads
        page_ += R"( target="_blank" rel="noopener noreferrer nofollow")";
    }

    void write_picture(xmlNode* picture)
    {
        const std::string words = attribute(picture, "alt");
        std::string source = attribute(picture, "src");
        if (in_lower_case(source.substr(0, 4)) == "cid:")
            source = picture_of_(source.substr(4));
        const auto comma = source.find(',');
        if (!starts_with_one(picture_starts, source) || comma == std::string::npos ||
            !is_base64(std::string_view{source}.substr(comma + 1))) {
            page_ += words.empty() ? "" : '[' + siar::html(words) + ']';
            return;
        }
        page_ += "<img";
        add_attribute("src", source);
        add_attribute("alt", words);
        page_ += '>';
    }

    void add_attribute(std::string_view name, std::string_view value)
    {
        page_.append(" ").append(name).append("=\"").append(siar::html(value)) += '"';
    }

    const PictureOf& picture_of_;
    std::string page_;
};

} // namespace

std::string safe_html(std::string_view html, const PictureOf& picture_of)
{
    static std::once_flag started;
    std::call_once(started, xmlInitParser);
    const std::string text = readable(html.substr(0, longest_page));
    const std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> document{
        htmlReadMemory(
            text.data(), static_cast<int>(text.size()), nullptr, "utf-8",
            HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                HTML_PARSE_NODEFDTD
        ),
        xmlFreeDoc
    };
    if (!document)
        return "";
    return Writing{picture_of}.page_of(xmlDocGetRootElement(document.get()));
}

std::string safe_page(std::string_view html, const PictureOf& picture_of)
{
    return "<!doctype html><html><head><meta charset=\"utf-8\"><style>"
           "body{margin:1rem;background:#fff;color:#111;font:15px/1.5 system-ui,sans-serif;"
           "overflow-wrap:anywhere}img{max-width:100%;height:auto}table{max-width:100%}"
           "pre{white-space:pre-wrap}</style></head><body>" +
           safe_html(html, picture_of) + "</body></html>";
}

} // namespace siar::mail
