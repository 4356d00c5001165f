#include "publishing/public_pages.hpp"

#include "foundation/written_date.hpp"
#include "production/render.hpp"
#include "publishing/public_posts.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace siar::publishing {

namespace {

using production::escaped;

constexpr std::string_view style = R"(
:root{color-scheme:light dark;--ink:#1c2430;--paper:#fff;--soft:#55606f;--line:#d5dbe3;--link:#0b5394}
@media (prefers-color-scheme:dark){:root{--ink:#e8ecf2;--paper:#14181f;--soft:#a9b4c2;--line:#333c49;--link:#8ec5ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.65 system-ui,sans-serif}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem}
header,main,footer{max-width:44rem;margin:0 auto;padding:1.25rem}
header{border-bottom:1px solid var(--line)}header p{margin:0;font-weight:600}
footer{border-top:1px solid var(--line);color:var(--soft);font-size:.9375rem}
a{color:var(--link)}a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
h1{line-height:1.25;margin:.5rem 0}h2{line-height:1.3}
time{color:var(--soft);font-size:.9375rem}
ol.posts{list-style:none;margin:0;padding:0}ol.posts li{padding:1rem 0;border-bottom:1px solid var(--line)}
ol.posts h2{margin:0;font-size:1.25rem}ol.posts p{margin:.35rem 0 0}
figure{margin:1.5rem 0}img{max-width:100%;height:auto}figcaption{color:var(--soft);font-size:.9375rem}
blockquote{margin:1rem 0;padding-left:1rem;border-left:4px solid var(--line)}
pre{overflow-x:auto;border:1px solid var(--line);padding:.75rem}
table{border-collapse:collapse;width:100%}th,td{border:1px solid var(--line);padding:.4rem .5rem;text-align:left;vertical-align:top}
thead{display:table-header-group}tr{break-inside:avoid}.scroll{overflow-x:auto}caption{text-align:left;font-weight:600;padding:.5rem 0}
@media print{header nav,footer,.skip{display:none}body{background:#fff;color:#000}a{color:#000}}
)";

constexpr std::array<std::string_view, 5> picture_types{
    "image/jpeg", "image/png", "image/gif", "image/webp", "image/avif"
};

constexpr std::size_t summary_length = 220; // bytes

std::string time_element(Moment moment, const Zone& zone)
{
    return fmt::format(
        R"(<time datetime="{}">{}</time>)", moment.text(), moment_in_words(moment, zone, Language::id)
    );
}

/// The beginning of the text, up to the end of a word.
std::string summary_of(const PublicPost& post)
{
    if (post.plain.size() <= summary_length)
        return post.plain;
    const auto end = post.plain.find_last_of(" \n", summary_length);
    std::string summary = post.plain.substr(0, end == std::string::npos ? summary_length : end);
    while (!is_utf8_text(summary))
        summary.pop_back();
    return summary + " …";
}

std::string list_item(const PublicPost& post, const Zone& zone)
{
    return fmt::format(
        "<li><h2><a href=\"{}\">{}</a></h2>{}<p>{}</p></li>\n",
        escaped(address_of(post)),
        escaped(post.title.text()),
        time_element(post.published_at, zone),
        escaped(summary_of(post))
    );
}

std::string file_element(const PublicFile& file)
{
    const std::string address = address_of(file);
    const std::string words = escaped(file.alt_text);
    if (is_picture(file))
        return fmt::format("<figure><img src=\"{}\" alt=\"{}\"></figure>\n", address, words);
    return fmt::format("<p><a href=\"{}\" download>{}</a></p>\n", address, words);
}

} // namespace

std::string
public_page(const people::Office& office, const std::string& title, const std::string& inside)
{
    return fmt::format(
        R"(<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="alternate" type="application/atom+xml" title="{office}" href="/publik/atom.xml">
<style>{style}</style>
</head>
<body>
<a class="skip" href="#isi">Langsung ke isi</a>
<header><p><a href="/publik">{office}</a></p></header>
<main id="isi">
{inside}
</main>
<footer><p>Diterbitkan oleh {unit}, {office}. <a href="/publik/atom.xml">Umpan Atom</a></p></footer>
</body>
</html>
)",
        fmt::arg("title", escaped(title)),
        fmt::arg("office", escaped(office.name.text())),
        fmt::arg("unit", escaped(office.unit.text())),
        fmt::arg("style", style),
        fmt::arg("inside", inside)
    );
}

std::string list_page(const people::Office& office, const std::vector<PublicPost>& posts)
{
    std::string inside = "<h1>Siaran</h1>\n";
    if (posts.empty())
        return public_page(office, office.name.text(), inside + "<p>Belum ada siaran.</p>");
    inside += "<ol class=\"posts\">\n";
    for (const PublicPost& post : posts)
        inside += list_item(post, office.zone);
    inside += "</ol>";
    if (posts.size() == posts_per_page)
        inside += fmt::format(
            "\n<p><a href=\"/publik?sebelum={}\">Siaran yang lebih lama</a></p>",
            posts.back().published_at.text()
        );
    return public_page(office, office.name.text(), inside);
}

std::string post_page(
    const people::Office& office, const PublicPost& post, const std::vector<PublicFile>& files
)
{
    std::string inside = fmt::format(
        "<article>\n<h1>{}</h1>\n{}\n",
        escaped(post.title.text()),
        time_element(post.published_at, office.zone)
    );
    for (const PublicFile& file : files)
        inside += file_element(file);
    inside += post.html + "\n</article>\n<p><a href=\"/publik\">Semua siaran</a></p>";
    return public_page(office, post.title.text() + " – " + office.name.text(), inside);
}

std::string taken_down_page(const people::Office& office)
{
    return public_page(
        office,
        "Siaran diturunkan",
        "<h1>Siaran diturunkan</h1>\n<p>Siaran ini pernah terbit dan sudah diturunkan oleh "
        "kantor.</p>\n<p><a href=\"/publik\">Semua siaran</a></p>"
    );
}

std::string missing_page(const people::Office& office)
{
    return public_page(
        office,
        "Tidak ada di sini",
        "<h1>Tidak ada di sini</h1>\n<p>Periksa alamatnya, atau cari di <a href=\"/publik\">semua "
        "siaran</a>.</p>"
    );
}

bool is_picture(const PublicFile& file)
{
    return std::ranges::find(picture_types, file.media_type) != picture_types.end();
}

std::string address_of(const PublicFile& file)
{
    return "/publik/berkas/" + file.sha256.text();
}

} // namespace siar::publishing
