#include "planning/plan_page.hpp"

#include "contract/json.hpp"
#include "foundation/base64.hpp"
#include "foundation/digest.hpp"
#include "foundation/html.hpp"
#include "foundation/written_date.hpp"

#include <fmt/format.h>

namespace siar::planning {

namespace {

constexpr std::string_view style = R"(
:root{color-scheme:light dark;--ink:#1c2430;--paper:#fff;--soft:#55606f;--line:#d5dbe3;--link:#0b5394}
@media (prefers-color-scheme:dark){:root{--ink:#e8ecf2;--paper:#14181f;--soft:#a9b4c2;--line:#333c49;--link:#8ec5ff}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:60rem;padding:1rem 1.25rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
header,nav,footer{display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;align-items:baseline;justify-content:space-between}
header p,footer p{margin:0;color:var(--soft)}footer{margin-top:1.5rem;border-top:1px solid var(--line);padding-top:.75rem}
h1{margin:.75rem 0 .25rem;line-height:1.25}nav{margin:.75rem 0}
a{color:var(--link);padding:.25rem 0}a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
table{border-collapse:collapse;width:100%}
th,td{text-align:start;vertical-align:top;padding:.45rem .6rem .45rem 0;border-bottom:1px solid var(--line)}
thead th{color:var(--soft);font-size:.875rem}td.time{font-variant-numeric:tabular-nums;white-space:nowrap}
@media (max-width:40rem){thead{position:absolute;left:-999rem}tr{display:block;padding:.5rem 0;border-bottom:1px solid var(--line)}th,td{display:block;border:0;padding:.1rem 0}}
@media print{nav,header a,footer a{display:none}body{background:#fff;color:#000}}
)";

std::string say(const PlanPage& page, const std::string& word)
{
    return html(page.texts.say("planning.plan_page." + word, {}, page.language));
}

std::string framed(const PlanPage& page, const std::string& title, const std::string& inside)
{
    const Language other = page.language == Language::id ? Language::en : Language::id;
    return fmt::format(
        R"(<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<header><p>{office}</p><a href="{path}?bahasa={other}" lang="{other}" hreflang="{other}">{switch}</a></header>
<main>
{inside}
</main>
<footer><p>{unit}, {office}</p></footer>
</body>
</html>
)",
        fmt::arg("language", to_name(page.language)),
        fmt::arg("title", html(title)),
        fmt::arg("style", style),
        fmt::arg("office", html(page.office.name.text())),
        fmt::arg("unit", html(page.office.unit.text())),
        fmt::arg("path", html(page.path)),
        fmt::arg("other", to_name(other)),
        fmt::arg("switch", other == Language::en ? "English" : "Bahasa Indonesia"),
        fmt::arg("inside", inside)
    );
}

std::string digits_of(std::chrono::year_month month)
{
    return fmt::format(
        "{:04}-{:02}", static_cast<int>(month.year()), static_cast<unsigned>(month.month())
    );
}

/// "Maret 2026"
std::string name_of(std::chrono::year_month month, Language language)
{
    const std::string first = day_in_words(Date{month / std::chrono::day{1}}, language);
    return first.substr(first.find(' ') + 1);
}

std::string month_link(const PlanPage& page, std::chrono::year_month month)
{
    return fmt::format(
        "<a href=\"{}?bulan={}&amp;bahasa={}\">{}</a>",
        html(page.path),
        digits_of(month),
        to_name(page.language),
        html(name_of(month, page.language))
    );
}

std::string time_of(const WallTime& wall, Language language)
{
    std::string time = wall.text().substr(11);
    if (language == Language::id)
        time[2] = '.';
    return time;
}

std::string row(const PlanPage& page, const PlanMonth& month, const ScheduleEntry& entry)
{
    std::vector<std::string> channels;
    for (const Id<Channel>& channel : entry.channels)
        channels.push_back(month.channel_name(channel));
    return fmt::format(
        "<tr><td>{}</td><td class=\"time\">{}</td><th scope=\"row\">{}</th><td>{}</td><td>{}</td></tr>\n",
        html(weekday_and_day_in_words(entry.planned_for->date(), page.language)),
        time_of(*entry.planned_for, page.language),
        html(entry.title.text()),
        html(contract::joined(channels)),
        html(entry.pillar.value_or(""))
    );
}

std::string table(const PlanPage& page, const PlanMonth& month)
{
    if (month.entries.empty())
        return "<p>" + say(page, "empty") + "</p>\n";
    std::string rows;
    for (const ScheduleEntry& entry : month.entries)
        rows += row(page, month, entry);
    return fmt::format(
        "<table>\n<thead><tr><th>{}</th><th>{}</th><th>{}</th><th>{}</th><th>{}</th></tr></thead>\n"
        "<tbody>\n{}</tbody>\n</table>\n",
        say(page, "day"),
        say(page, "time"),
        say(page, "title"),
        say(page, "channels"),
        say(page, "pillar"),
        rows
    );
}

} // namespace

std::string plan_page(const PlanPage& page, const PlanMonth& month)
{
    const std::chrono::months one{1};
    const std::string inside = fmt::format(
        "<h1>{}</h1>\n<p>{} · {}</p>\n<nav>{} {}</nav>\n{}<p>{} <a href=\"{}/siar.ics\">{}</a></p>",
        html(month.view.name.text()),
        html(name_of(month.month, page.language)),
        html(page.office.zone.text()),
        month_link(page, month.month - one),
        month_link(page, month.month + one),
        table(page, month),
        say(page, "read_only"),
        html(page.path),
        say(page, "subscribe")
    );
    return framed(page, month.view.name.text() + " – " + page.office.name.text(), inside);
}

std::string no_plan_page(const PlanPage& page)
{
    return framed(
        page,
        page.texts.say("planning.plan_page.gone_title", {}, page.language),
        "<h1>" + say(page, "gone_title") + "</h1>\n<p>" + say(page, "gone") + "</p>"
    );
}

const std::string& plan_page_policy()
{
    static const std::string policy = [] {
        const Hash hash = sha256(style);
        const std::string bytes{hash.begin(), hash.end()};
        return "default-src 'none'; style-src 'sha256-" + to_base64(bytes) +
               "'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
    }();
    return policy;
}

} // namespace siar::planning
