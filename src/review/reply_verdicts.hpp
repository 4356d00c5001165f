// Reads what a reply says about the items of a session: "1 setuju", "2. ditolak karena ...". Careful:
// what is negated twice, asked, or said of no item in particular is not read at all.
#pragma once

#include "mail/reading.hpp"
#include "review/session.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace siar::review {

struct ReadVerdict {
    Verdict verdict;
    std::optional<std::string> reason = {};
    bool operator==(const ReadVerdict&) const = default;
};

/// What the words decide, in Indonesian or English; nothing when that is not certain.
std::optional<ReadVerdict> verdict_in(std::string_view words);

struct ItemVerdict {
    std::size_t item; // its place in the titles
    ReadVerdict read;
    std::string passage;
};

/// The verdicts in the reply: on items that it names by number (as the request numbered them, from
/// 1), by title, or under whose quoted line it stands; on all when it says so, or there is only one.
/// An item on which it says different things gets none.
std::vector<ItemVerdict>
verdicts_in(const std::vector<mail::Passage>& reply, const std::vector<std::string>& titles);

} // namespace siar::review
