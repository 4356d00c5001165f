// What became of what accepted reports promised.
#pragma once

#include "evaluation/report_parts.hpp"

namespace siar::evaluation {

struct ActivityReport;

/// A step after the report was accepted; the report itself stays as it is.
struct FollowUpStep {
    Id<FollowUpStep> id;
    Id<ActivityReport> report;
    Id<FollowUp> follow_up;
    ActionState state;
    std::optional<std::string> note;
    AccountId taken_by;
    Moment taken_at;
};
BOOST_DESCRIBE_STRUCT(FollowUpStep, (), (id, report, follow_up, state, note, taken_by, taken_at))

struct NewFollowUpStep {
    ActionState state;
    std::optional<Text<1000>> note; // required to drop it
};
BOOST_DESCRIBE_STRUCT(NewFollowUpStep, (), (state, note))

/// A follow-up as it stands now.
struct FollowUpView {
    Id<ActivityReport> report;
    std::string report_title;
    FollowUp follow_up;
    ActionState state;             // after the last step
    std::optional<std::string> note; // of the last step
    bool is_late;
};
BOOST_DESCRIBE_STRUCT(FollowUpView, (), (report, report_title, follow_up, state, note, is_late))

} // namespace siar::evaluation
