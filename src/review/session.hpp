// Activity 2 of PR.27.4: the schedule and the development plan are reviewed in a meeting, by
// e-mail or by chat, and the review leaves proof.
#pragma once

#include "evidence/evidence.hpp"
#include "planning/entry.hpp"

namespace siar::review {

BOOST_DEFINE_ENUM_CLASS(ReviewMode, meeting, email, chat, in_app)
BOOST_DEFINE_ENUM_CLASS(Attendance, present, excused, absent)
/// What is postponed stays as it is and comes before the next session again.
BOOST_DEFINE_ENUM_CLASS(Verdict, accept, change, drop, move, postpone)

struct Attendee {
    Text<120> name;
    Attendance attendance;
    std::optional<AccountId> account;
    std::optional<Text<120>> organisation = {}; // of somebody from outside the office
};
BOOST_DESCRIBE_STRUCT(Attendee, (), (name, attendance, account, organisation))

struct ReviewSession {
    Id<ReviewSession> id;
    std::optional<Id<planning::Schedule>> schedule;
    ReviewMode mode;
    Text<200> title;
    Date held_on;
    std::optional<std::string> place;
    std::optional<std::string> chair;
    std::optional<std::string> minute_taker;
    std::vector<Attendee> attendees;
    std::optional<std::string> discussion;
    std::optional<std::string> conclusions;
    std::optional<Moment> closed_at; // closed minutes never change; a correction is a new session
    AccountId recorded_by;
    std::int64_t version;
    Moment created_at;
    std::optional<std::string> hours = {};         // as the office writes them: "09.00-10.30 WIB"
    std::optional<Id<ReviewSession>> corrects = {}; // whose closed minutes this session corrects
    std::optional<std::string> number = {};        // of closed minutes, such as NOT-003/2026
};
BOOST_DESCRIBE_STRUCT(
    ReviewSession,
    (),
    (id,
     schedule,
     mode,
     title,
     held_on,
     place,
     chair,
     minute_taker,
     attendees,
     discussion,
     conclusions,
     closed_at,
     recorded_by,
     version,
     created_at,
     hours,
     corrects,
     number)
)

struct SessionForm {
    std::optional<std::int64_t> version;
    std::optional<Id<planning::Schedule>> schedule;
    ReviewMode mode;
    Text<200> title;
    Date held_on;
    std::optional<Text<200>> place;
    std::optional<Text<120>> chair;
    std::optional<Text<120>> minute_taker;
    std::vector<Attendee> attendees;
    std::optional<Text<20000>> discussion;
    std::optional<Text<20000>> conclusions;
    std::optional<Text<60>> hours = {};
    std::optional<Id<ReviewSession>> corrects = {};
};
BOOST_DESCRIBE_STRUCT(
    SessionForm,
    (),
    (version,
     schedule,
     mode,
     title,
     held_on,
     place,
     chair,
     minute_taker,
     attendees,
     discussion,
     conclusions,
     hours,
     corrects)
)

/// One thing that the session looked at, and what was decided about it. Decided once.
struct ReviewItem {
    Id<ReviewItem> id;
    Id<ReviewSession> session;
    evidence::SubjectKind subject_kind;
    std::string subject;
    std::string title;
    std::optional<Verdict> verdict;
    std::optional<std::string> reason;
    std::optional<WallTime> moved_to;
    std::optional<AccountId> decided_by;
    std::optional<Moment> decided_at;
    std::optional<Digest> seen_sha256 = {}; // of what was put before the session, where it has one
};
BOOST_DESCRIBE_STRUCT(
    ReviewItem,
    (),
    (id,
     session,
     subject_kind,
     subject,
     title,
     verdict,
     reason,
     moved_to,
     decided_by,
     decided_at,
     seen_sha256)
)

struct NewReviewItem {
    evidence::SubjectKind subject_kind;
    Text<64> subject;
};
BOOST_DESCRIBE_STRUCT(NewReviewItem, (), (subject_kind, subject))

/// A decision other than accept needs a reason; a move needs a new time.
struct ItemDecision {
    Verdict verdict;
    std::optional<Text<2000>> reason;
    std::optional<WallTime> moved_to;
};
BOOST_DESCRIBE_STRUCT(ItemDecision, (), (verdict, reason, moved_to))

struct ActionItem {
    Id<ActionItem> id;
    Id<ReviewSession> session;
    Text<500> text;
    AccountId assignee;
    Date due_on;
    std::optional<Moment> done_at;
};
BOOST_DESCRIBE_STRUCT(ActionItem, (), (id, session, text, assignee, due_on, done_at))

struct NewActionItem {
    Text<500> text;
    AccountId assignee;
    Date due_on;
};
BOOST_DESCRIBE_STRUCT(NewActionItem, (), (text, assignee, due_on))

struct SessionVersion {
    std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(SessionVersion, (), (version))

struct SessionDetail {
    ReviewSession session;
    std::vector<ReviewItem> items;
    std::vector<ActionItem> actions;
    std::vector<evidence::Evidence> evidence;
    std::vector<Id<ReviewSession>> corrected_by; // sessions that correct these minutes
};
BOOST_DESCRIBE_STRUCT(SessionDetail, (), (session, items, actions, evidence, corrected_by))

} // namespace siar::review
