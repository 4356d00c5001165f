// What an auditor writes at a piece of evidence: a comment, a rating or a question, and what is answered.
#pragma once

#include "audit/engagement.hpp"

namespace siar::audit {

/// Where a remark can stand: everything that evidence can prove, and the evidence itself.
BOOST_DEFINE_ENUM_CLASS(
    RemarkSubject,
    document,
    cycle,
    schedule,
    schedule_entry,
    initiative,
    review_session,
    content,
    placement,
    activity_report,
    self_evaluation,
    indicator,
    record,
    task,
    review_item,
    indicator_quarter,
    finding,
    management_review,
    evidence
)

BOOST_DEFINE_ENUM_CLASS(RemarkKind, comment, rating, question)

/// A proposal of the auditor, in the words of an internal quality audit.
BOOST_DEFINE_ENUM_CLASS(Rating, conforms, observation, minor, major)

/// Comments and ratings are noted; a question goes from open to answered and on.
BOOST_DEFINE_ENUM_CLASS(RemarkState, noted, open, answered, accepted, reopened)

struct Remark {
    Id<Remark> id;
    Id<Engagement> engagement;
    RemarkSubject subject_kind;
    std::string subject;
    RemarkKind kind;
    std::optional<Rating> rating;
    Text<4000> text;
    std::optional<Date> due_on;
    RemarkState state; // always that of the last reply
    AccountId author;
    Moment made_at;
    std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(
    Remark,
    (),
    (id,
     engagement,
     subject_kind,
     subject,
     kind,
     rating,
     text,
     due_on,
     state,
     author,
     made_at,
     version)
)

/// Added, never changed.
struct RemarkReply {
    Id<RemarkReply> id;
    Id<Remark> remark;
    RemarkState leads_to;
    std::optional<Text<4000>> text;
    AccountId made_by;
    Moment made_at;
};
BOOST_DESCRIBE_STRUCT(RemarkReply, (), (id, remark, leads_to, text, made_by, made_at))

struct ReplyView {
    RemarkReply reply;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(ReplyView, (), (reply, name))

struct RemarkView {
    Remark remark;
    std::string author_name;
    std::string title; // of what it stands at
    std::string path;
    bool is_late;
    bool may_answer;
    bool may_settle;
    std::vector<ReplyView> replies; // the oldest first
};
BOOST_DESCRIBE_STRUCT(
    RemarkView, (), (remark, author_name, title, path, is_late, may_answer, may_settle, replies)
)

struct NewRemark {
    std::optional<Id<Engagement>> engagement; // left out: the one that the auditor works in
    RemarkSubject subject_kind;
    Text<64> subject;
    RemarkKind kind;
    std::optional<Rating> rating;
    Text<4000> text;
    std::optional<Date> due_on;
};
BOOST_DESCRIBE_STRUCT(NewRemark, (), (engagement, subject_kind, subject, kind, rating, text, due_on))

struct RemarkAnswer {
    std::int64_t version;
    Text<4000> text;
};
BOOST_DESCRIBE_STRUCT(RemarkAnswer, (), (version, text))

BOOST_DEFINE_ENUM_CLASS(Settlement, accept, reopen)

/// A question is only reopened with a reason.
struct RemarkSettlement {
    std::int64_t version;
    Settlement settlement;
    std::optional<Text<4000>> text;
};
BOOST_DESCRIBE_STRUCT(RemarkSettlement, (), (version, settlement, text))

} // namespace siar::audit
