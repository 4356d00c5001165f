// What makes two addresses mean the same post or page.
#pragma once

#include <string>
#include <string_view>

namespace siar::evaluation {

struct LinkKey {
    std::string link; // host and path in one form, without "www." and what follows "?" and "#"
    std::string path; // of the link, with a "/" in front
    std::string identifier; // the post's identifier at its platform; empty where the link has none
};

/// Knows the links of YouTube, Instagram, TikTok, Facebook, X and LinkedIn; of others, and of a
/// path alone, the link is all there is.
LinkKey key_of_link(std::string_view link);

} // namespace siar::evaluation
