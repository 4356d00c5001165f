// What an auditor looked at: one row for each answer, added and never changed.
#pragma once

#include "audit/engagement.hpp"
#include "foundation/digest.hpp"

namespace siar::audit {

struct AuditRead {
    Id<AuditRead> id;
    AccountId account;
    std::optional<Id<Engagement>> engagement; // the one that ran on the day
    Moment at;
    Date day;            // in the office's zone
    std::string what;    // the pattern of the path, such as /api/contents/{content}
    std::string address; // what was asked for, with its query
    std::string kind;    // of the thing that the path names, such as content; empty: a list
    std::string object;  // its id; empty: a list
    int status;          // 200, 206, or 304 for what the browser held already
    bool is_of_oneself;  // one's own name, notices and so on: no evidence
    Moment stored_at;
};
BOOST_DESCRIBE_STRUCT(
    AuditRead,
    (),
    (id,
     account,
     engagement,
     at,
     day,
     what,
     address,
     kind,
     object,
     status,
     is_of_oneself,
     stored_at)
)

/// A read as it is noted first, before its answer leaves.
struct NotedRead {
    Id<AuditRead> id;
    AccountId account;
    Moment at;
    std::string what;
    std::string address;
    std::string kind;
    std::string object;
    int status;
    bool is_of_oneself;
};
BOOST_DESCRIBE_STRUCT(
    NotedRead, (), (id, account, at, what, address, kind, object, status, is_of_oneself)
)

/// The digest of an account's reads of one day, as the ledger holds it.
struct ReadSeal {
    Id<ReadSeal> id;
    AccountId account;
    std::optional<Id<Engagement>> engagement;
    Date day;
    std::int64_t count;
    Digest sha256; // of the reads as lines of JSON, in the order of their ids
    Moment sealed_at;
};
BOOST_DESCRIBE_STRUCT(ReadSeal, (), (id, account, engagement, day, count, sha256, sealed_at))

/// A read as people see it.
struct ReadView {
    Id<AuditRead> id;
    std::string name; // who
    Moment at;
    std::string what; // in words
    std::string title;
    std::string path; // the page of the thing; empty: none
    std::string address;
};
BOOST_DESCRIBE_STRUCT(ReadView, (), (id, name, at, what, title, path, address))

struct ReadPage {
    std::vector<ReadView> reads; // the newest first
    bool has_more;
};
BOOST_DESCRIBE_STRUCT(ReadPage, (), (reads, has_more))

/// One thing, or one list, and how often it was looked at.
struct LookedAt {
    std::string what; // in words
    std::string kind;
    std::string object;
    std::string title; // empty: a list
    std::string path;
    std::int64_t times;
    Moment first_at;
    Moment last_at;
};
BOOST_DESCRIBE_STRUCT(LookedAt, (), (what, kind, object, title, path, times, first_at, last_at))

struct SealView {
    std::string name;
    Date day;
    std::int64_t count;
    Digest sha256;
    bool is_as_sealed; // the rows still give the digest that the ledger holds
};
BOOST_DESCRIBE_STRUCT(SealView, (), (name, day, count, sha256, is_as_sealed))

struct ReadSummary {
    std::int64_t read_count;
    std::vector<LookedAt> things; // the last looked at first
    std::vector<SealView> days;   // the newest first
};
BOOST_DESCRIBE_STRUCT(ReadSummary, (), (read_count, things, days))

} // namespace siar::audit
