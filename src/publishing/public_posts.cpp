#include "publishing/public_posts.hpp"

#include "evidence/evidences.hpp"
#include "production/render.hpp"
#include "publishing/placements.hpp"
#include "publishing/tables.hpp"

#include <limits>

namespace siar::publishing {

namespace {

constexpr std::size_t longest_slug = 60;
constexpr std::size_t tail_length = 8;

bool is_letter_or_digit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// The title in the letters that an address holds, and the random end of the identifier, so that
/// two posts of one title have two addresses.
std::string slug_of(const Text<200>& title, const Id<PublicPost>& id)
{
    std::string slug;
    for (const char c : title.text()) {
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        if (is_letter_or_digit(lower) && slug.size() < longest_slug)
            slug += lower;
        else if (!slug.empty() && slug.back() != '-' && slug.size() < longest_slug)
            slug += '-';
    }
    while (!slug.empty() && slug.back() == '-')
        slug.pop_back();
    const std::string tail = id.text().substr(id.text().size() - tail_length);
    return (slug.empty() ? "siaran" : slug) + '-' + tail;
}

void write_files(
    Command& command, const PublicPost& post, const std::vector<production::AssetUse>& assets
)
{
    int place = 0;
    for (const auto& asset : assets) {
        const auto file = evidence::find_evidence(command.database, asset.evidence);
        if (!file.sha256)
            continue;
        file_table.insert(
            command.database,
            {.id = Id<PublicFile>::make(command.now),
             .post = post.id,
             .sha256 = *file.sha256,
             .media_type = file.media_type.value_or("application/octet-stream"),
             .alt_text = asset.alt_text.text(),
             .place = place++}
        );
    }
}

std::optional<PublicPost> only(std::vector<PublicPost> posts)
{
    return posts.empty() ? std::nullopt : std::optional{std::move(posts.front())};
}

std::optional<PublicPost> post_of(database::Database& database, const Id<Placement>& placement)
{
    return only(post_table.where(database, "placement = $1", placement));
}

} // namespace

PublicPost
write_post(Command& command, const Placement& placement, const production::ContentVersion& version)
{
    const auto id = Id<PublicPost>::make(command.now);
    const PublicPost post{
        .id = id,
        .placement = placement.id,
        .content_version = version.id,
        .sha256 = version.sha256,
        .title = version.title,
        .html = production::html(version.body),
        .plain = production::plain_text(version.body),
        .slug = slug_of(version.title, id),
        .published_at = command.now,
        .updated_at = command.now,
        .taken_down_at = std::nullopt
    };
    post_table.insert(command.database, post);
    write_files(command, post, version.assets);
    return post;
}

void take_down_post(Command& command, const Id<Placement>& placement)
{
    auto post = post_of(command.database, placement);
    if (!post)
        return;
    post->taken_down_at = command.now;
    post->updated_at = command.now;
    post_table.update(command.database, *post);
}

std::string address_of(const PublicPost& post)
{
    return "/publik/" + post.slug;
}

std::optional<PublicPost> find_post(database::Database& database, const std::string& slug)
{
    return only(post_table.where(database, "slug = $1", slug));
}

std::vector<PublicPost>
standing_posts(database::Database& database, const std::optional<Moment>& before)
{
    return post_table.where(
        database,
        "published_at < $1 and taken_down_at is null order by published_at desc, id desc limit " +
            std::to_string(posts_per_page),
        before ? before->microseconds() : std::numeric_limits<std::int64_t>::max()
    );
}

std::vector<PublicFile> files_of(database::Database& database, const Id<PublicPost>& post)
{
    return file_table.where(database, "post = $1 order by place", post);
}

std::optional<PublicFile> public_file(database::Database& database, const Digest& sha256)
{
    auto files = file_table.where(
        database,
        "sha256 = $1 and post in (select id from public_posts where taken_down_at is null) "
        "order by id limit 1",
        sha256
    );
    return files.empty() ? std::nullopt : std::optional{std::move(files.front())};
}

std::optional<std::string>
public_address(database::Database& database, const Id<production::ContentItem>& content)
{
    for (const Placement& placement : placements_of(database, content)) {
        const auto post = post_of(database, placement.id);
        if (post && !post->taken_down_at)
            return address_of(*post);
    }
    return std::nullopt;
}

std::optional<PublicPost> first_post(database::Database& database)
{
    return only(post_table.where(database, "true order by published_at, id limit 1"));
}

} // namespace siar::publishing
