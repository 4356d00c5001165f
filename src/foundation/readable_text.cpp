#include "foundation/readable_text.hpp"

#include "foundation/plain_text.hpp"
#include "foundation/written.hpp"

#include <algorithm>
#include <array>
#include <glib.h>
#include <memory>

namespace siar {

namespace {

struct Entity {
    std::string_view written;
    std::string_view means;
};

constexpr std::array entities{
    Entity{"&nbsp;", " "},
    Entity{"&lt;", "<"},
    Entity{"&gt;", ">"},
    Entity{"&quot;", "\""},
    Entity{"&#39;", "'"},
    Entity{"&apos;", "'"},
    Entity{"&amp;", "&"} // the last, so that nothing is decoded twice
};

constexpr std::array block_tags{"br", "p", "/p", "div", "/div", "tr", "li", "h1", "h2", "h3"};

/// "br" of "<br/>", in lower case.
std::string name_of_tag(std::string_view inside)
{
    return in_lower_case(inside.substr(0, inside.find_first_of(" \t\r\n/", 1)));
}

/// Where the text goes on after a tag; after a style or script, behind its end.
std::size_t end_of_tag(std::string_view html, std::size_t close, const std::string& name)
{
    if (name != "style" && name != "script")
        return close + 1;
    const auto end = in_lower_case(html.substr(close)).find("</" + name);
    return end == std::string::npos ? html.size() : close + end;
}

void decode_entities(std::string& text)
{
    for (const auto& [written, means] : entities)
        for (auto at = text.find(written); at != std::string::npos;
             at = text.find(written, at + means.size()))
            text.replace(at, written.size(), means);
}

/// At most one empty line in a row, and no blanks at the ends of lines.
std::string with_few_empty_lines(std::string_view text)
{
    std::string tidy;
    int empty_lines = 0;
    for (const std::string_view line : lines_in(text)) {
        const std::string words = trimmed(line);
        empty_lines = words.empty() ? empty_lines + 1 : 0;
        if (empty_lines < 2)
            tidy.append(words) += '\n';
    }
    return trimmed(tidy);
}

} // namespace

std::string readable(std::string_view bytes)
{
    if (auto text = text_in(bytes))
        return std::move(*text);
    std::string without_zero{bytes};
    std::erase(without_zero, '\0');
    const std::unique_ptr<char, decltype(&g_free)> valid{
        g_utf8_make_valid(without_zero.data(), static_cast<gssize>(without_zero.size())), g_free
    };
    return valid.get();
}

std::string beginning_of(const std::string& utf8, std::size_t most)
{
    const char* const end = utf8.data() + utf8.size();
    const char* at = utf8.data();
    for (; most > 0 && at < end; --most)
        at = g_utf8_next_char(at);
    return {utf8.data(), std::min(at, end)};
}

std::string text_of_html(std::string_view html)
{
    std::string text;
    for (std::size_t at = 0; at < html.size();) {
        if (html[at] != '<') {
            text += html[at] == '\n' || html[at] == '\r' ? ' ' : html[at];
            ++at;
            continue;
        }
        const auto close = html.find('>', at);
        if (close == std::string_view::npos)
            break;
        const std::string name = name_of_tag(html.substr(at + 1, close - at - 1));
        if (std::ranges::find(block_tags, name) != block_tags.end())
            text += '\n';
        at = end_of_tag(html, close, name);
    }
    decode_entities(text);
    return with_few_empty_lines(text);
}

} // namespace siar
