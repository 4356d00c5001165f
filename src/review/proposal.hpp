// What a reply by mail seems to decide about an item: a proposal, which never decides. A person
// decides by it, or dismisses it.
#pragma once

#include "review/session.hpp"

namespace siar::review {

struct Proposal {
    Id<Proposal> id;
    Id<ReviewSession> session;
    Id<ReviewItem> item;
    Id<evidence::Evidence> evidence; // the mail
    std::string person;              // who wrote it
    Verdict verdict;
    std::optional<std::string> reason;
    std::string passage; // the words in which it was read
    Moment made_at;
    std::optional<Moment> dismissed_at;
    std::optional<AccountId> dismissed_by;
};
BOOST_DESCRIBE_STRUCT(
    Proposal,
    (),
    (id,
     session,
     item,
     evidence,
     person,
     verdict,
     reason,
     passage,
     made_at,
     dismissed_at,
     dismissed_by)
)

} // namespace siar::review
