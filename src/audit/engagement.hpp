// The auditor room: an engagement with its scope and its days, and the auditors who are let in for it.
#pragma once

#include "door/caller.hpp"
#include "foundation/written.hpp"
#include "documents/document.hpp"

namespace siar::audit {

struct Engagement {
    Id<Engagement> id;
    Text<200> title;
    std::optional<Text<2000>> scope; // in words
    std::optional<Id<documents::ControlledDocument>> procedure;
    std::vector<std::string> indicators; // by code; none: all
    Date period_from;                    // what is looked at
    Date period_until;
    Date from_on; // when it is looked at
    Date until_on;
    std::vector<AccountId> auditors;
    AccountId opened_by;
    Moment opened_at;
    std::optional<Moment> closed_at;
    std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(
    Engagement,
    (),
    (id,
     title,
     scope,
     procedure,
     indicators,
     period_from,
     period_until,
     from_on,
     until_on,
     auditors,
     opened_by,
     opened_at,
     closed_at,
     version)
)

BOOST_DEFINE_ENUM_CLASS(EngagementState, upcoming, running, over, closed)

struct EngagementAuditor {
    AccountId account;
    std::string name;
    std::optional<Date> until_on; // the last day of the account as an auditor
};
BOOST_DESCRIBE_STRUCT(EngagementAuditor, (), (account, name, until_on))

struct EngagementView {
    Engagement engagement;
    EngagementState state;
    int days_left; // today counted; 0 when it is not running
    std::vector<EngagementAuditor> auditors;
    std::string procedure_number; // empty: none named
    int remark_count;
    int waiting_count; // questions that the office has to answer
    std::int64_t read_count;
};
BOOST_DESCRIBE_STRUCT(
    EngagementView,
    (),
    (engagement,
     state,
     days_left,
     auditors,
     procedure_number,
     remark_count,
     waiting_count,
     read_count)
)

/// The whole of what can be set; `version` is that of a change, and left out when it is opened.
struct EngagementForm {
    std::optional<std::int64_t> version;
    Text<200> title;
    std::optional<Text<2000>> scope;
    std::optional<Id<documents::ControlledDocument>> procedure;
    std::vector<Text<40>> indicators;
    Date period_from;
    Date period_until;
    Date from_on;
    Date until_on;
    std::vector<AccountId> auditors;
};
BOOST_DESCRIBE_STRUCT(
    EngagementForm,
    (),
    (version,
     title,
     scope,
     procedure,
     indicators,
     period_from,
     period_until,
     from_on,
     until_on,
     auditors)
)

struct EngagementVersion {
    std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(EngagementVersion, (), (version))

} // namespace siar::audit
