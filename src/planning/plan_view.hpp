// A way of looking at the plan that somebody keeps, and the links by which others follow it without
// an account: on a page, and in the calendar of their telephone.
#pragma once

#include "planning/entry.hpp"

namespace siar::planning {

BOOST_DEFINE_ENUM_CLASS(PlanLook, month, week, day, list, timeline, year)

/// Stands among channels, pillars or people for entries that have none.
constexpr std::string_view none_of_them = "-";

/// An entry is in the view when it agrees with each list that is not empty, and has all words.
struct PlanView {
    Id<PlanView> id;
    AccountId owner;
    Text<80> name;
    PlanLook look;
    std::vector<Text<80>> channels; // ids
    std::vector<Text<80>> pillars;
    std::vector<Text<80>> people; // accounts
    std::vector<Text<80>> states; // of the calendar; who follows a link cannot see them
    std::optional<std::string> words;
    bool is_shared; // with everybody in the office
    bool is_removed;
    std::int64_t version;
    Moment created_at;
};
BOOST_DESCRIBE_STRUCT(
    PlanView,
    (),
    (id,
     owner,
     name,
     look,
     channels,
     pillars,
     people,
     states,
     words,
     is_shared,
     is_removed,
     version,
     created_at)
)

struct PlanViewForm {
    std::optional<std::int64_t> version; // of a change; left out for a new one
    Text<80> name;
    PlanLook look;
    std::vector<Text<80>> channels;
    std::vector<Text<80>> pillars;
    std::vector<Text<80>> people;
    std::vector<Text<80>> states;
    std::optional<Text<120>> words;
    bool is_shared;
};
BOOST_DESCRIBE_STRUCT(
    PlanViewForm, (), (version, name, look, channels, pillars, people, states, words, is_shared)
)

struct PlanViewVersion {
    std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(PlanViewVersion, (), (version))

struct PlanLink {
    Id<PlanLink> id;
    Id<PlanView> view;
    Digest token_sha256; // the token itself is in nothing but the address
    std::optional<std::string> note;
    AccountId made_by;
    Moment made_at;
    std::optional<Moment> revoked_at;
    std::optional<AccountId> revoked_by;
};
BOOST_DESCRIBE_STRUCT(
    PlanLink, (), (id, view, token_sha256, note, made_by, made_at, revoked_at, revoked_by)
)

struct NewPlanLink {
    std::optional<Text<200>> note; // for whom it is
};
BOOST_DESCRIBE_STRUCT(NewPlanLink, (), (note))

/// A link as the office sees it.
struct ShownPlanLink {
    Id<PlanLink> id;
    std::optional<std::string> note;
    AccountId made_by;
    Moment made_at;
    std::optional<Moment> revoked_at;
};
BOOST_DESCRIBE_STRUCT(ShownPlanLink, (), (id, note, made_by, made_at, revoked_at))

/// Where the link leads. Shown once: nobody can read it again.
struct MadePlanLink {
    ShownPlanLink link;
    std::string page;
    std::string calendar; // for programs that subscribe to calendars
};
BOOST_DESCRIBE_STRUCT(MadePlanLink, (), (link, page, calendar))

struct PlanViewDetail {
    PlanView view;
    std::vector<ShownPlanLink> links; // the newest first
    bool may_change;
};
BOOST_DESCRIBE_STRUCT(PlanViewDetail, (), (view, links, may_change))

} // namespace siar::planning
