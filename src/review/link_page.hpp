// The page behind a link, for people without an account: works on any phone, without a script.
#pragma once

#include "foundation/texts.hpp"
#include "people/account.hpp"
#include "review/link_forms.hpp"
#include "review/link_shown.hpp"

#include <string>
#include <vector>

namespace siar::review {

/// What all its pages need to know.
struct LinkPageFrame {
    const Texts& texts;
    Language language;
    people::Office office;
    std::string path; // "/tinjau/<token>"
};

struct LinkPageItem {
    ReviewItem item;
    Shown shown;
    std::vector<LinkAnswer> answers; // by this link, the oldest first
    std::vector<LinkAnswer> earlier; // of the same person about the same subject
    bool is_decided;
};

/// `form` holds what was sent when the page comes back with a problem, a code of the texts.
struct LinkPage {
    const ReviewLink& link;
    std::vector<LinkPageItem> items;
    FormValues form = {};
    std::string problem = {};
};

std::string link_page(const LinkPageFrame& frame, const LinkPage& page);

/// What the reviewer is about to say, with the word to type.
std::string confirm_page(
    const LinkPageFrame& frame,
    const LinkPage& page,
    const Confirmation& confirmation
);

/// Says nothing of what lies behind it.
std::string password_page(const LinkPageFrame& frame, const std::string& problem);

/// The same for links that are unknown, over and revoked: without any detail.
std::string no_link_page(const LinkPageFrame& frame);

/// What the page may do: nothing but show its own pictures and send its own forms.
const std::string& link_page_policy();

/// What of the items the page shows, for its seal: "<sha256> <sha256> ...".
std::string shown_digests(const std::vector<LinkPageItem>& items);

} // namespace siar::review
