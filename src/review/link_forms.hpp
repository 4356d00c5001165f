// The forms of a link's page. Each is sealed with the link's own secret, so that only what the page
// showed can be sent back; and an answer is sent only by somebody who typed the word that the last
// page shows, after time enough to read (F22).
#pragma once

#include "review/link.hpp"

#include <chrono>
#include <map>
#include <string>
#include <vector>

namespace siar::review {

using FormValues = std::map<std::string, std::string>;

/// A scanner sends what it finds at once.
constexpr std::chrono::seconds shortest_reading{3};
constexpr std::chrono::hours longest_confirming{2};

struct LinkChoice {
    Id<ReviewItem> item;
    LinkVerdict verdict;
    std::string words;
    Digest shown_sha256;
};
BOOST_DESCRIBE_STRUCT(LinkChoice, (), (item, verdict, words, shown_sha256))

/// What the reviewer chose and has yet to confirm.
struct Confirmation {
    std::vector<LinkChoice> choices;
    Moment shown_at;
};
BOOST_DESCRIBE_STRUCT(Confirmation, (), (choices, shown_at))

std::string text_of(const Confirmation& confirmation);

/// The confirmation in a sealed form; nothing when it was altered or sealed for another link.
std::optional<Confirmation> confirmation_in(const ReviewLink& link, const FormValues& form);

/// The word to type for this confirmation.
std::string word_of(const ReviewLink& link, const Confirmation& confirmation);

/// Proof that a page of this link holds the text.
std::string seal_of(const ReviewLink& link, const std::string& text);
bool is_sealed(const ReviewLink& link, const std::string& text, const std::string& seal);

/// The cookie's value that says until when the password counts.
std::string pass_until(const ReviewLink& link, Moment end);
bool is_pass(const ReviewLink& link, const std::string& pass, Moment now);

/// What stands in the form under the name, without blanks at its ends; empty for nothing.
std::string value_in(const FormValues& form, const std::string& name);

} // namespace siar::review
