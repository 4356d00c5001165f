// What stands on the office's public page.
#pragma once

#include "publishing/placement.hpp"

namespace siar::publishing {

/// An approved version as it went out. The row stays when the post is taken down.
struct PublicPost {
    Id<PublicPost> id;
    Id<Placement> placement;
    Id<production::ContentVersion> content_version;
    Digest sha256; // of what was approved
    Text<200> title;
    std::string html;
    std::string plain;
    std::string slug;
    Moment published_at;
    Moment updated_at;
    std::optional<Moment> taken_down_at;
};
BOOST_DESCRIBE_STRUCT(
    PublicPost,
    (),
    (id,
     placement,
     content_version,
     sha256,
     title,
     html,
     plain,
     slug,
     published_at,
     updated_at,
     taken_down_at)
)

/// A file of a post, for everybody to fetch while the post stands.
struct PublicFile {
    Id<PublicFile> id;
    Id<PublicPost> post;
    Digest sha256;
    std::string media_type;
    std::string alt_text;
    int place; // from 0, in the order of the content's assets
};
BOOST_DESCRIBE_STRUCT(PublicFile, (), (id, post, sha256, media_type, alt_text, place))

} // namespace siar::publishing
