// Production of creative content (scope 2 of PR.27.4): what is written, shown and approved.
#pragma once

#include "evidence/evidence.hpp"
#include "planning/entry.hpp"

#include <boost/json/value.hpp>

namespace siar::production {

BOOST_DEFINE_ENUM_CLASS(ContentState, idea, drafting, in_review, approved)
BOOST_DEFINE_ENUM_CLASS(InformationClass, periodic, immediate, on_request, exempt)

/// A picture or file in the content. The text for those who cannot see it is not optional
/// (Perki 1/2021: information is accessible to disabled people).
struct AssetUse {
    Id<evidence::Evidence> evidence;
    Text<1000> alt_text;
};
BOOST_DESCRIBE_STRUCT(AssetUse, (), (evidence, alt_text))

/// A person who can be recognised, and the proof of consent (UU 27/2022).
struct PersonShown {
    Text<120> name;
    bool is_minor;
    std::optional<Id<evidence::Evidence>> consent;
};
BOOST_DESCRIBE_STRUCT(PersonShown, (), (name, is_minor, consent))

struct ContentItem {
    Id<ContentItem> id;
    std::optional<Id<planning::ScheduleEntry>> entry;
    Text<200> title;
    std::optional<std::string> brief;
    std::optional<std::string> pillar;
    std::optional<std::string> format;
    InformationClass info_class;
    boost::json::value body; // TipTap's document, never HTML
    std::vector<AssetUse> assets;
    std::vector<PersonShown> people_shown;
    std::vector<Id<planning::Channel>> channels;
    std::optional<WallTime> planned_for;
    Zone zone;
    ContentState state;
    Digest sha256; // of exactly what would be approved now
    std::optional<AccountId> assignee;
    AccountId author;
    std::int64_t version;
    Moment created_at;
};
BOOST_DESCRIBE_STRUCT(
    ContentItem,
    (),
    (id,
     entry,
     title,
     brief,
     pillar,
     format,
     info_class,
     body,
     assets,
     people_shown,
     channels,
     planned_for,
     zone,
     state,
     sha256,
     assignee,
     author,
     version,
     created_at)
)

/// A frozen copy, made when approval is asked for.
struct ContentVersion {
    Id<ContentVersion> id;
    Id<ContentItem> content;
    int number;
    Text<200> title;
    InformationClass info_class;
    boost::json::value body;
    std::vector<AssetUse> assets;
    std::vector<PersonShown> people_shown;
    std::vector<Id<planning::Channel>> channels;
    std::optional<WallTime> planned_for;
    Zone zone;
    Digest sha256;
    AccountId submitted_by;
    Moment submitted_at;
};
BOOST_DESCRIBE_STRUCT(
    ContentVersion,
    (),
    (id,
     content,
     number,
     title,
     info_class,
     body,
     assets,
     people_shown,
     channels,
     planned_for,
     zone,
     sha256,
     submitted_by,
     submitted_at)
)

BOOST_DEFINE_ENUM_CLASS(ApprovalVerdict, approved, returned)

/// Added, never changed; bound to the hash of what was seen (F18).
struct ContentApproval {
    Id<ContentApproval> id;
    Id<ContentItem> content;
    Id<ContentVersion> content_version;
    ApprovalVerdict verdict;
    Digest sha256;
    std::optional<std::string> reason;
    AccountId decided_by;
    Moment decided_at;
    std::optional<Moment> voided_at; // when the content was changed after approval
};
BOOST_DESCRIBE_STRUCT(
    ContentApproval,
    (),
    (id, content, content_version, verdict, sha256, reason, decided_by, decided_at, voided_at)
)

struct NewContent {
    std::optional<Id<planning::ScheduleEntry>> entry; // title, channels and time come from it
    Text<200> title;
    std::optional<Text<4000>> brief;
};
BOOST_DESCRIBE_STRUCT(NewContent, (), (entry, title, brief))

/// The whole of what can be edited; also what autosave sends.
struct ContentDraft {
    std::int64_t version;
    Text<200> title;
    std::optional<Text<4000>> brief;
    InformationClass info_class;
    boost::json::value body;
    std::vector<AssetUse> assets;
    std::vector<PersonShown> people_shown;
    std::vector<Id<planning::Channel>> channels;
    std::optional<WallTime> planned_for;
    std::optional<AccountId> assignee;
};
BOOST_DESCRIBE_STRUCT(
    ContentDraft,
    (),
    (version, title, brief, info_class, body, assets, people_shown, channels, planned_for, assignee)
)

struct Submission {
    std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(Submission, (), (version))

/// `sha256` is what the approver saw; any other content is not what is approved.
struct ContentJudgement {
    ApprovalVerdict verdict;
    Digest sha256;
    std::optional<Text<2000>> reason; // required to return
};
BOOST_DESCRIBE_STRUCT(ContentJudgement, (), (verdict, sha256, reason))

struct ContentSummary {
    Id<ContentItem> id;
    Text<200> title;
    std::optional<std::string> pillar;
    std::optional<std::string> format;
    ContentState state;
    bool is_approval_void;
    std::vector<Id<planning::Channel>> channels;
    std::optional<WallTime> planned_for;
    std::optional<AccountId> assignee;
    std::optional<Id<planning::ScheduleEntry>> entry;
    std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(
    ContentSummary,
    (),
    (id,
     title,
     pillar,
     format,
     state,
     is_approval_void,
     channels,
     planned_for,
     assignee,
     entry,
     version)
)

/// Why the content cannot be submitted yet, in the reader's language, and the field that mends it.
struct Hindrance {
    std::string field;
    std::string message;
};
BOOST_DESCRIBE_STRUCT(Hindrance, (), (field, message))

struct ContentDetail {
    ContentItem content;
    std::vector<ContentVersion> versions;   // the newest first
    std::vector<ContentApproval> approvals; // the newest first
    std::vector<evidence::Evidence> files;
    std::vector<Hindrance> hindrances;
    bool may_decide;
};
BOOST_DESCRIBE_STRUCT(
    ContentDetail, (), (content, versions, approvals, files, hindrances, may_decide)
)

} // namespace siar::production
