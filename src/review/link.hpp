// Review without an account: a link for one person from outside, what it shows, and the answers
// that came by it. An answer is a proposal; somebody of the office decides.
#pragma once

#include "review/session.hpp"

namespace siar::review {

BOOST_DEFINE_ENUM_CLASS(LinkVerdict, approve, change, reject)

/// `opened` says that a form of its page was sent, by a person or by a mail scanner; nothing more.
BOOST_DEFINE_ENUM_CLASS(LinkState, open, opened, answered, expired, revoked)

struct ReviewLink {
    Id<ReviewLink> id;
    Id<ReviewSession> session;
    std::vector<Id<ReviewItem>> items;
    Digest token_sha256;     // the token itself is in nothing but the mail that carries it
    std::string form_secret; // what the forms of its page are sealed with
    std::optional<std::string> password_hash; // Argon2id
    Text<120> reviewer;
    std::optional<std::string> email;
    std::optional<std::string> note; // to the reviewer
    Moment expires_at;
    AccountId made_by;
    Moment made_at;
    std::optional<Moment> opened_at;
    std::optional<Moment> revoked_at;
    std::optional<AccountId> revoked_by;
};
BOOST_DESCRIBE_STRUCT(
    ReviewLink,
    (),
    (id, session, items, token_sha256, form_secret, password_hash, reviewer, email, note, expires_at, made_by, made_at, opened_at, revoked_at, revoked_by)
)

/// Added, never changed: the newest of an item counts. Bound to exactly what was shown (F18).
struct LinkAnswer {
    Id<LinkAnswer> id;
    Id<ReviewLink> link;
    Id<ReviewItem> item;
    LinkVerdict verdict;
    std::optional<std::string> words;
    Digest shown_sha256;
    Digest confirmation_sha256; // of the form that was confirmed: it works once
    Id<evidence::Evidence> evidence;
    Moment given_at;
};
BOOST_DESCRIBE_STRUCT(
    LinkAnswer,
    (),
    (id, link, item, verdict, words, shown_sha256, confirmation_sha256, evidence, given_at)
)

struct LinkedItem {
    Id<ReviewItem> item;
    std::string title;
    bool is_decided;
};
BOOST_DESCRIBE_STRUCT(LinkedItem, (), (item, title, is_decided))

/// A link as the office sees it: without anything that opens it.
struct LinkView {
    Id<ReviewLink> id;
    Id<ReviewSession> session;
    std::string session_title;
    std::string reviewer;
    std::optional<std::string> email;
    std::optional<std::string> note;
    bool has_password;
    std::vector<LinkedItem> items;
    LinkState state;
    Moment expires_at;
    AccountId made_by;
    Moment made_at;
    std::optional<Moment> opened_at;
    std::optional<Moment> revoked_at;
    std::vector<LinkAnswer> answers; // the oldest first
};
BOOST_DESCRIBE_STRUCT(
    LinkView,
    (),
    (id, session, session_title, reviewer, email, note, has_password, items, state, expires_at, made_by, made_at, opened_at, revoked_at, answers)
)

/// Without a time it is over after seven days.
struct NewReviewLink {
    std::vector<Id<ReviewItem>> items;
    Text<120> reviewer;
    std::optional<Text<200>> email;
    std::optional<Text<1000>> note;
    std::optional<WallTime> expires;
    std::optional<Text<200>> password;
    std::optional<bool> is_mailed; // whether the link goes to the e-mail address at once; nothing: no
};
BOOST_DESCRIBE_STRUCT(
    NewReviewLink, (), (items, reviewer, email, note, expires, password, is_mailed)
)

/// The path is shown once.
struct MadeLink {
    LinkView link;
    std::string path;
};
BOOST_DESCRIBE_STRUCT(MadeLink, (), (link, path))

} // namespace siar::review
