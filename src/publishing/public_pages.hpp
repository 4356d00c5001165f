// What anybody may read: the public page, its posts and its feed, written as HTML and Atom. Nothing
// that is not published ever gets here.
#pragma once

#include "people/account.hpp"
#include "publishing/public_post.hpp"

#include <string>
#include <vector>

namespace siar::publishing {

/// A link to older posts stands below a full list.
std::string list_page(const people::Office& office, const std::vector<PublicPost>& posts);

std::string post_page(
    const people::Office& office, const PublicPost& post, const std::vector<PublicFile>& files
);

/// A page in the look of the public pages; `inside` is HTML, the title is not.
std::string
public_page(const people::Office& office, const std::string& title, const std::string& inside);

std::string taken_down_page(const people::Office& office);
std::string missing_page(const people::Office& office);

/// Whether browsers show the file as a picture.
bool is_picture(const PublicFile& file);

std::string address_of(const PublicFile& file);

} // namespace siar::publishing
