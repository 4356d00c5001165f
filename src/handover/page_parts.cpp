#include "handover/page_parts.hpp"

#include "foundation/html.hpp"
#include "handover/safe_names.hpp"

namespace siar::handover {

namespace {

constexpr std::string_view style = R"(
:root{color-scheme:light dark;--line:#8884;--soft:#8881;--good:#1a7f37;--bad:#c62828}
body{font:16px/1.5 system-ui,"Noto Sans",sans-serif;margin:0 auto;max-width:76rem;padding:1rem 1.25rem 4rem}
h1{font-size:1.6rem;line-height:1.2}h2{font-size:1.25rem;margin-top:2rem;border-bottom:1px solid var(--line)}
h3{font-size:1.05rem;margin:1.25rem 0 .25rem}
table{border-collapse:collapse;width:100%;margin:.5rem 0}th,td{border:1px solid var(--line);padding:.3rem .5rem;
text-align:left;vertical-align:top;overflow-wrap:anywhere}th{background:var(--soft)}
tr:target{outline:3px solid Highlight}.scroll{overflow-x:auto}dl{margin:0}dt{font-weight:600}dd{margin:0 0 .25rem 1rem}
code,.mono{font:.85em ui-monospace,monospace;overflow-wrap:anywhere}.soft{opacity:.75}
nav a{margin-right:1rem}ul{margin:.25rem 0;padding-left:1.25rem}
@media print{body{max-width:none;font-size:10pt}a{color:inherit}}
)";

} // namespace

std::string page_beginning(std::string_view title, std::string_view way_up)
{
    std::string page = "<!doctype html>\n<html lang=\"id\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                       "style-src 'unsafe-inline'\">\n<title>";
    page += html(title);
    page.append("</title>\n<style>").append(style).append("</style>\n</head>\n<body>\n");
    if (!way_up.empty())
        page += "<nav>" + link_html(std::string{way_up} + "index.html", "Daftar isi paket") + "</nav>\n";
    page += "<h1>" + html(title) + "</h1>\n";
    return page;
}

std::string page_end()
{
    return "</body>\n</html>\n";
}

std::string link_html(std::string_view path, std::string_view text)
{
    const auto anchor = path.find('#');
    std::string address = link_to_path(path.substr(0, anchor));
    if (anchor != std::string_view::npos)
        address += path.substr(anchor);
    return "<a href=\"" + address + "\">" + html(text) + "</a>";
}

} // namespace siar::handover
