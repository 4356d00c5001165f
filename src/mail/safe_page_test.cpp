#include "mail/safe_page.hpp"

#include "foundation/plain_text.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace siar;
using namespace siar::mail;

namespace {

std::string safe(std::string_view html)
{
    return safe_html(html, [](const std::string& id) {
        return id == "logo@b.id" ? std::string{"data:image/png;base64,iVBORw0KGgo="} : std::string{};
    });
}

/// Tags and attributes of the page, without the words between them.
std::string tags_of(std::string_view html)
{
    std::string tags;
    bool is_inside = false;
    for (const char c : html) {
        is_inside = is_inside || c == '<';
        if (is_inside)
            tags += c;
        is_inside = is_inside && c != '>';
    }
    return in_lower_case(tags);
}

/// The same without what attributes hold in quotes.
std::string without_values(std::string_view tags)
{
    std::string bare;
    bool is_quoted = false;
    for (const char c : tags) {
        is_quoted = is_quoted != (c == '"');
        if (!is_quoted)
            bare += c;
    }
    return bare;
}

void check_harmless(std::string_view html)
{
    CAPTURE(html);
    const std::string tags = tags_of(safe(html));
    CAPTURE(tags);
    for (const std::string_view danger :
         {"<script", "<iframe", "<object", "<embed", "<form", "<input", "<svg", "<math", "<link",
          "<meta", "<base", "<style", "<video", "<audio", "javascript:", "vbscript:", " style=",
          " srcset", " background", "src=\"http", "src=\"//", "src=\"cid", "formaction", "text/html"})
        CHECK(tags.find(danger) == std::string::npos);
    CHECK(without_values(tags).find(" on") == std::string::npos);
}

const std::vector<std::string> hostile{
    "<script>alert(1)</script>",
    "<SCRIPT SRC=https://a.b/x.js></SCRIPT>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<img src=x onerror=alert(1)>",
    "<img src=\"https://a.b/pixel.gif\" width=1>",
    "<img srcset=\"https://a.b/x 2x\" src=data:image/svg+xml;base64,PHN2Zz4=>",
    "<img src=\"data:text/html;base64,PHNjcmlwdD4=\">",
    "<img src='data:image/png;base64,AAAA\" onerror=alert(1) x=\"'>",
    "<img src=cid:unknown>",
    "<a href=\"javascript:alert(1)\">x</a>",
    "<a href=\" jav\tascript:alert(1)\">x</a>",
    "<a href=\"&#106;avascript:alert(1)\">x</a>",
    "<a href='https://a.b/\" onmouseover=\"alert(1)'>x</a>",
    "<a href=data:text/html,<script>alert(1)</script>>x</a>",
    "<a href=vbscript:x>x</a>",
    "<svg onload=alert(1)><animate onbegin=alert(1)></svg>",
    "<svg><style><img src=x onerror=alert(1)></style></svg>",
    "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<object data=x></object><embed src=x>",
    "<form action=https://a.b><input name=password><button formaction=x>Kirim</button></form>",
    "<style>@import 'https://a.b/x.css'; body{background:url(https://a.b/y)}</style>",
    "<p style=\"background:url(https://a.b/x)\">x</p>",
    "<table background=https://a.b/x><tr><td background=//a.b/y>x</td></tr></table>",
    "<body onload=alert(1) background=https://a.b>x",
    "<meta http-equiv=refresh content='0;url=https://a.b'>",
    "<base href=https://a.b/><link rel=stylesheet href=x>",
    "<video src=https://a.b/v poster=https://a.b/p><source src=x onerror=alert(1)></video>",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
    "<template><script>alert(1)</script></template>",
    "<xmp><img src=x onerror=alert(1)></xmp>",
    "<textarea></textarea><img src=x onerror=alert(1)></textarea>",
    "<!--><img src=x onerror=alert(1)>-->",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?php echo '<script>'; ?><script>x</script>",
    "<p lang='\"><script>alert(1)</script>'>x</p>",
    "<div align=\"x' onclick='alert(1)\">x</div>",
    "<<script>alert(1);//<</script>",
    "<x onclick=alert(1)>x</x>",
    "<details ontoggle=alert(1) open>x</details>",
    "<marquee onstart=alert(1)>x</marquee>",
    std::string{"<scr\0ipt>alert(1)</script>", 26},
};

} // namespace

TEST_CASE("nothing of a stranger's page runs or is fetched")
{
    for (const std::string& page : hostile)
        check_harmless(page);
}

TEST_CASE("nothing of a stranger's page runs, however its pieces are put together")
{
    CHECK(rc::check([] {
        const auto pieces = *rc::gen::container<std::vector<std::string>>(
            8, rc::gen::element<std::string>("<", ">", "\"", "'", "/", "<!--", "-->", "&lt;", "&#60;", "a ",
                                              "script", "img ", "src=", "onerror=", "style", "svg",
                                              "<math>", "<p title=", "=", " ", "javascript:", "</", "\n"));
        std::string page;
        for (const auto& piece : pieces)
            page += piece;
        const std::string tags = tags_of(safe("<p>" + page + *rc::gen::elementOf(hostile)));
        RC_ASSERT(tags.find("<script") == std::string::npos);
        RC_ASSERT(tags.find("<svg") == std::string::npos);
        RC_ASSERT(tags.find("<img src=\"x") == std::string::npos);
        RC_ASSERT(tags.find("href=\"javascript") == std::string::npos);
    }));
}

TEST_CASE("the words, tables, links and own pictures of a page stay")
{
    CHECK(
        safe("<html><head><title>t</title></head><body><p>Satu &lt;dua&gt; &eacute;</p></body></html>") ==
        "<p>Satu &lt;dua&gt; \u00e9</p>"
    );
    CHECK(safe("<a href='https://polibatam.ac.id/?a=1&amp;b=2'>x</a>") ==
          "<a href=\"https://polibatam.ac.id/?a=1&amp;b=2\" title=\"https://polibatam.ac.id/?a=1&amp;b=2\" "
          "target=\"_blank\" rel=\"noopener noreferrer nofollow\">x</a>");
    CHECK(safe("<img src=cid:logo@b.id alt=Logo>") ==
          "<img src=\"data:image/png;base64,iVBORw0KGgo=\" alt=\"Logo\">");
    CHECK(safe("<p>a<img src=https://a.b/x alt=Peta>b</p>") == "<p>a[Peta]b</p>");
    CHECK(safe("<table><tr><td colspan=2>x</td></tr></table>") ==
          "<table><tr><td colspan=\"2\">x</td></tr></table>");
    CHECK(safe("") == "");
}
