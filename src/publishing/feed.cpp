#include "publishing/feed.hpp"

#include "production/render.hpp"
#include "publishing/public_posts.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace siar::publishing {

namespace {

using production::escaped;

/// A UUID of version 8, made from a name.
std::string uuid_of(const std::string& name)
{
    std::string digits = digest_of(name).text().substr(0, 32);
    digits[12] = '8';
    digits[16] = '8';
    return digits.substr(0, 8) + '-' + digits.substr(8, 4) + '-' + digits.substr(12, 4) + '-' +
           digits.substr(16, 4) + '-' + digits.substr(20);
}

std::string entry_of(const PublicPost& post)
{
    return fmt::format(
        R"(<entry>
<id>urn:uuid:{id}</id>
<title>{title}</title>
<link rel="alternate" type="text/html" href="{address}"/>
<published>{published}</published>
<updated>{updated}</updated>
<content type="html">{html}</content>
</entry>
)",
        fmt::arg("id", post.id.text()),
        fmt::arg("title", escaped(post.title.text())),
        fmt::arg("address", escaped(address_of(post))),
        fmt::arg("published", post.published_at.text()),
        fmt::arg("updated", post.updated_at.text()),
        fmt::arg("html", escaped(post.html))
    );
}

Moment last_update(const std::vector<PublicPost>& posts)
{
    Moment last = Moment::of_microseconds(0);
    for (const PublicPost& post : posts)
        last = std::max(last, post.updated_at);
    return last;
}

} // namespace

std::string feed(
    const people::Office& office,
    const std::vector<PublicPost>& posts,
    const std::optional<PublicPost>& first
)
{
    std::string entries;
    for (const PublicPost& post : posts)
        entries += entry_of(post);
    return fmt::format(
        R"(<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id">
<id>urn:uuid:{id}</id>
<title>{office}</title>
<subtitle>Siaran {unit}</subtitle>
<link rel="self" type="application/atom+xml" href="/publik/atom.xml"/>
<link rel="alternate" type="text/html" href="/publik"/>
<updated>{updated}</updated>
<author><name>{office}</name></author>
{entries}</feed>
)",
        fmt::arg("id", uuid_of("siar feed " + (first ? first->id.text() : ""))),
        fmt::arg("office", escaped(office.name.text())),
        fmt::arg("unit", escaped(office.unit.text())),
        fmt::arg("updated", last_update(posts).text()),
        fmt::arg("entries", entries)
    );
}

} // namespace siar::publishing
