// Rapat tinjauan manajemen: what was looked at, what was decided, and who does what by when.
#pragma once

#include "foundation/digest.hpp"
#include "people/account.hpp"

namespace siar::quality {

BOOST_DEFINE_ENUM_CLASS(
    ReviewInputKind,
    open_finding,
    indicator,
    follow_up,
    service, // figures of the office's services
    last_decision,
    last_action
)

/// Something that the meeting looks at, as it was when it was gathered.
struct ReviewInput {
    ReviewInputKind kind;
    std::string title;
    std::string text;
    std::string path; // the page that shows it; may be empty
};
BOOST_DESCRIBE_STRUCT(ReviewInput, (), (kind, title, text, path))

BOOST_DEFINE_ENUM_CLASS(ManagementReviewState, drafting, closed)

struct NewManagementAction {
    Text<1000> text;
    AccountId assignee;
    Date due_on;
};
BOOST_DESCRIBE_STRUCT(NewManagementAction, (), (text, assignee, due_on))

struct ManagementReview {
    Id<ManagementReview> id;
    Text<200> title;
    int year; // that it looks at
    Date held_on;
    std::optional<std::string> place;
    std::vector<std::string> participants; // by name: not all have accounts
    std::vector<ReviewInput> inputs;
    Moment gathered_at;
    std::string discussion;
    std::vector<std::string> decisions;
    std::vector<NewManagementAction> planned_actions; // become rows when it is closed
    ManagementReviewState state;
    std::optional<AccountId> closed_by;
    std::optional<Moment> closed_at;
    std::optional<Digest> sha256; // of what was closed
    AccountId author;
    std::int64_t version;
    Moment created_at;
};
BOOST_DESCRIBE_STRUCT(
    ManagementReview,
    (),
    (id,
     title,
     year,
     held_on,
     place,
     participants,
     inputs,
     gathered_at,
     discussion,
     decisions,
     planned_actions,
     state,
     closed_by,
     closed_at,
     sha256,
     author,
     version,
     created_at)
)

struct ManagementAction {
    Id<ManagementAction> id;
    Id<ManagementReview> review;
    Text<1000> text;
    AccountId assignee;
    Date due_on;
    std::optional<Text<2000>> result;
    std::optional<AccountId> done_by;
    std::optional<Moment> done_at;
    std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(
    ManagementAction, (), (id, review, text, assignee, due_on, result, done_by, done_at, version)
)

struct NewManagementReview {
    Text<200> title;
    int year;
    Date held_on;
};
BOOST_DESCRIBE_STRUCT(NewManagementReview, (), (title, year, held_on))

struct ManagementReviewForm {
    std::int64_t version;
    Text<200> title;
    Date held_on;
    std::optional<std::string> place;
    std::vector<std::string> participants;
    std::string discussion;
    std::vector<std::string> decisions;
    std::vector<NewManagementAction> planned_actions; // all of them
};
BOOST_DESCRIBE_STRUCT(
    ManagementReviewForm,
    (),
    (version, title, held_on, place, participants, discussion, decisions, planned_actions)
)

struct ManagementReviewVersion {
    std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(ManagementReviewVersion, (), (version))

struct ManagementActionResult {
    std::int64_t version;
    Text<2000> result;
};
BOOST_DESCRIBE_STRUCT(ManagementActionResult, (), (version, result))

struct ManagementReviewDetail {
    ManagementReview review;
    std::vector<ManagementAction> actions;
    std::vector<std::string> hindrances; // what is needed before it can be closed
};
BOOST_DESCRIBE_STRUCT(ManagementReviewDetail, (), (review, actions, hindrances))

} // namespace siar::quality
