// The Atom feed of the public page (RFC 4287).
#pragma once

#include "people/account.hpp"
#include "publishing/public_post.hpp"

#include <optional>
#include <string>
#include <vector>

namespace siar::publishing {

/// `first` is the first post there ever was; the feed's own identifier is made from it.
std::string feed(
    const people::Office& office,
    const std::vector<PublicPost>& posts,
    const std::optional<PublicPost>& first
);

} // namespace siar::publishing
