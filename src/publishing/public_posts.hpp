// Posts of the public page: written at the slot, found by readers, gone when taken down.
#pragma once

#include "door/command.hpp"
#include "publishing/public_post.hpp"

#include <optional>
#include <string>
#include <vector>

namespace siar::publishing {

constexpr int posts_per_page = 20;

/// Writes the post of the approved version. The database refuses a second one for the placement.
PublicPost
write_post(Command& command, const Placement& placement, const production::ContentVersion& version);

/// Nothing when the placement has no post.
void take_down_post(Command& command, const Id<Placement>& placement);

/// Where readers find the post, from the root of the site.
std::string address_of(const PublicPost& post);

/// Also one that was taken down.
std::optional<PublicPost> find_post(database::Database& database, const std::string& slug);

/// Standing posts, the newest first, those before the moment when it is given.
std::vector<PublicPost>
standing_posts(database::Database& database, const std::optional<Moment>& before);

std::vector<PublicFile> files_of(database::Database& database, const Id<PublicPost>& post);

/// The file, if a standing post shows it.
std::optional<PublicFile> public_file(database::Database& database, const Digest& sha256);

/// The address of a standing post of the content, if it has one.
std::optional<std::string>
public_address(database::Database& database, const Id<production::ContentItem>& content);

/// The first post there ever was: the name of the feed is made from it, so it stays the same.
std::optional<PublicPost> first_post(database::Database& database);

} // namespace siar::publishing
