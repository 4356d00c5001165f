// A stranger's HTML: what comes out has nothing left to take away, and nothing that acts.
#include "foundation/plain_text.hpp"
#include "fuzz/strangers.hpp"
#include "mail/safe_page.hpp"

#include <string>

namespace siar::fuzz {

namespace {

std::string safe(std::string_view html)
{
    return mail::safe_html(html, [](const std::string&) { return std::string{}; });
}

} // namespace

void read_strangers_bytes(std::string_view bytes)
{
    const auto html = text_in(bytes);
    if (!html)
        return;
    const std::string page = safe(*html);
    const std::string small = in_lower_case(page);
    for (const std::string_view danger :
         {"<script", "<iframe", "<object", "<embed", "<form", "<input", "<svg", "<math", "<link",
          "<meta", "<base", "<style", "<video", "<audio"})
        require(small.find(danger) == std::string::npos, "no element acts or fetches");
    const std::string again = safe(page); // the reader of HTML puts stray words into paragraphs
    require(safe(again) == again, "what is safe stays as it is");
}

} // namespace siar::fuzz
