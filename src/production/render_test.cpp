#include "foundation/plain_text.hpp"
#include "foundation/refusal.hpp"
#include "production/content_body.hpp"
#include "production/render.hpp"

#include <boost/json.hpp>

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace siar;
using namespace siar::production;
namespace json = boost::json;

namespace {

json::value document(const std::string& content)
{
    return json::parse(R"({"type":"doc","content":[)" + content + "]}");
}

json::value words(const std::string& text, json::array marks = {})
{
    json::object node{{"type", "text"}, {"text", text}};
    if (!marks.empty())
        node["marks"] = std::move(marks);
    return json::object{
        {"type", "doc"},
        {"content", json::array{json::object{{"type", "paragraph"}, {"content", json::array{node}}}}
        }
    };
}

json::object link_to(const std::string& address)
{
    return {{"type", "link"}, {"attrs", json::object{{"href", address}}}};
}

std::string refusal_of(const json::value& body)
{
    try {
        require_sound_body(body);
    } catch (const Refusal& refusal) {
        return refusal.code();
    }
    return "";
}

json::value nested(int depth)
{
    json::value node = json::object{{"type", "paragraph"}};
    for (int i = 2; i < depth; ++i)
        node = json::object{{"type", "blockquote"}, {"content", json::array{node}}};
    return json::object{{"type", "doc"}, {"content", json::array{node}}};
}

/// Every "<" of the HTML begins one of the elements that the renderer knows, closed or not.
bool has_only_known_elements(const std::string& text)
{
    static const std::vector<std::string> known{
        "<p>",
        "<h2>",
        "<h3>",
        "<h4>",
        "<ul>",
        "<ol>",
        "<ol start=\"",
        "<li>",
        "<blockquote>",
        "<pre>",
        "<code>",
        "<hr>",
        "<br>",
        "<strong>",
        "<em>",
        "<u>",
        "<s>",
        "<mark>",
        "<sub>",
        "<sup>",
        "<a href=\"http",
        "<a href=\"HTTP",
        "<a href=\"mailto:",
        "</"
    };
    for (std::size_t at = text.find('<'); at != std::string::npos; at = text.find('<', at + 1))
        if (std::ranges::none_of(known, [&](const std::string& element) {
                return text.compare(at, element.size(), element) == 0;
            }))
            return false;
    return true;
}

/// Texts that somebody might try.
rc::Gen<std::string> hostile_text()
{
    return rc::gen::oneOf(
        rc::gen::element<std::string>(
            "<script>alert(1)</script>",
            "javascript:alert(1)",
            "\" onmouseover=\"alert(1)",
            "'><img src=x onerror=alert(1)>",
            "JaVaScRiPt:alert(1)",
            "java\tscript:alert(1)",
            "https://example.org/\"><script>",
            "data:text/html,<script>",
            "https://polibatam.ac.id/a?b=1&c=2"
        ),
        rc::gen::nonEmpty(rc::gen::string<std::string>())
    );
}

rc::Gen<json::value> hostile_node(int depth)
{
    return rc::gen::exec([depth]() -> json::value {
        const auto type = *rc::gen::element<std::string>(
            "text",
            "paragraph",
            "heading",
            "bulletList",
            "orderedList",
            "listItem",
            "codeBlock",
            "blockquote",
            "script",
            "iframe",
            "hardBreak",
            "image"
        );
        json::object node{{"type", type}, {"text", *hostile_text()}};
        node["attrs"] = json::object{
            {"level", *hostile_text()},
            {"start", *rc::gen::arbitrary<int>()},
            {"src", *hostile_text()}
        };
        node["marks"] =
            json::array{link_to(*hostile_text()), json::object{{"type", *hostile_text()}}};
        json::array content;
        if (depth > 0)
            for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
                content.push_back(*hostile_node(depth - 1));
        node["content"] = std::move(content);
        return node;
    });
}

} // namespace

TEST_CASE("a text becomes HTML and plain text")
{
    const auto body = document(R"(
        {"type":"heading","attrs":{"level":1},"content":[{"type":"text","text":"Wisuda"}]},
        {"type":"paragraph","content":[{"type":"text","text":"Hari "},
            {"type":"text","text":"Jumat","marks":[{"type":"bold"},{"type":"italic"}]},
            {"type":"hardBreak"},{"type":"text","text":"pagi"}]},
        {"type":"orderedList","attrs":{"start":3},"content":[{"type":"listItem","content":[
            {"type":"paragraph","content":[{"type":"text","text":"Toga"}]}]}]})");
    CHECK(refusal_of(body).empty());
    CHECK(
        html(body) == "<h2>Wisuda</h2><p>Hari <em><strong>Jumat</strong></em><br>pagi</p>"
                      "<ol start=\"3\"><li><p>Toga</p></li></ol>"
    );
    CHECK(plain_text(body) == "Wisuda\n\nHari Jumat\npagi\n\n3. Toga");
}

TEST_CASE("an empty document has no text")
{
    CHECK(refusal_of(empty_body()).empty());
    CHECK(plain_text(empty_body()).empty());
    CHECK(plain_text(words(" \n ")).empty());
}

TEST_CASE("text is escaped, and links keep their address")
{
    CHECK(html(words("a < b & \"c\"")) == "<p>a &lt; b &amp; &quot;c&quot;</p>");
    CHECK(
        html(words("sini", {link_to("https://polibatam.ac.id/?a=1&b=2")})) ==
        "<p><a href=\"https://polibatam.ac.id/?a=1&amp;b=2\" rel=\"noopener nofollow\">sini</a></p>"
    );
}

TEST_CASE("links lead to http, https and mailto only, in whatever spelling")
{
    for (const char* address : {"https://a.id", "HTTP://a.id", "mailto:humas@polibatam.ac.id"}) {
        CAPTURE(address);
        CHECK(refusal_of(words("a", {link_to(address)})).empty());
    }
    for (const char* address :
         {"javascript:alert(1)",
          "JAVASCRIPT:alert(1)",
          " https://a.id",
          "java\tscript:x",
          "//a.id",
          "/konten",
          "data:text/html,x",
          "",
          "https://a.id/\"onclick="}) {
        CAPTURE(address);
        CHECK(refusal_of(words("a", {link_to(address)})) == "production.body_link");
        CHECK(html(words("a", {link_to(address)})) == "<p>a</p>");
    }
}

TEST_CASE("what is no document of the editor is refused")
{
    CHECK(refusal_of(nullptr) == "production.body_not_document");
    CHECK(refusal_of(json::parse(R"({"type":"paragraph"})")) == "production.body_node_unknown");
    CHECK(refusal_of(document(R"({"type":"iframe"})")) == "production.body_node_unknown");
    CHECK(refusal_of(document(R"({"type":"text","text":"a"})")) == "production.body_node_unknown");
    CHECK(refusal_of(document(R"({"type":"doc"})")) == "production.body_node_unknown");
    CHECK(
        refusal_of(document(R"({"type":"paragraph","content":[{"type":"text"}]})")) ==
        "production.body_not_document"
    );
    CHECK(
        refusal_of(document(R"({"type":"paragraph","html":"<b>"})")) ==
        "production.body_not_document"
    );
    CHECK(
        refusal_of(document(R"({"type":"paragraph","attrs":{"a":[1]}})")) ==
        "production.body_attribute"
    );
    CHECK(
        refusal_of(words("a", {json::object{{"type", "blink"}}})) == "production.body_mark_unknown"
    );
}

TEST_CASE("a document has its limits, and at the limits it is accepted")
{
    CHECK(refusal_of(nested(deepest_body)).empty());
    CHECK(refusal_of(nested(deepest_body + 1)) == "production.body_too_deep");
    const std::size_t frame = json::serialize(words("a")).size() - 1;
    CHECK(refusal_of(words(std::string(largest_body - frame, 'a'))).empty());
    CHECK(
        refusal_of(words(std::string(largest_body - frame + 1, 'a'))) == "production.body_too_large"
    );
}

TEST_CASE("the deepest document can be read again from a row and from the ledger")
{
    const json::object wrapped{{"body", nested(deepest_body)}, {"more", json::array{1}}};
    CHECK_NOTHROW(json::parse(json::serialize(wrapped)));
}

TEST_CASE("whatever stands in a document, no script and no foreign element survives")
{
    CHECK(rc::check([] {
        const json::value body = *hostile_node(3);
        const std::string page = in_lower_case(html(body));
        RC_ASSERT(page.find("<script") == std::string::npos);
        RC_ASSERT(page.find("href=\"javascript:") == std::string::npos);
        RC_ASSERT(page.find("<img") == std::string::npos);
        RC_ASSERT(has_only_known_elements(html(body)));
    }));
}

TEST_CASE("characters that XML does not know are left out")
{
    CHECK(escaped("a\x01\x0b b\tc\n") == "a b\tc\n");
    CHECK(escaped("x\xef\xbf\xbey\xef\xbf\xbfz") == "xyz");
}
