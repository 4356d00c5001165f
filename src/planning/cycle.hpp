// A cycle: the procedure running over a period, usually a month. Its activities become tasks.
#pragma once

#include "documents/document.hpp"
#include "people/account.hpp"

namespace siar::planning {

/// The steps of the flow chart. plan, review and review_report stand in PR.27.4; the others are
/// our reconstruction and can be switched off.
BOOST_DEFINE_ENUM_CLASS(
    Step, plan, review, produce, approve_content, publish, report, review_report
)

struct Cycle {
    Id<Cycle> id;
    Id<documents::Revision> procedure; // the version in force when the cycle began rules it
    Text<120> name;
    Date starts_on;
    Date ends_on;
    AccountId started_by;
    Moment started_at;
    std::optional<Moment> closed_at;
    std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(
    Cycle, (), (id, procedure, name, starts_on, ends_on, started_by, started_at, closed_at, version)
)

struct Task {
    Id<Task> id;
    Id<Cycle> cycle;
    Step step;
    int step_order;
    people::Role role;
    std::string title;   // the activity in the procedure's own words, where it has one
    bool is_in_procedure; // false: an assumed step of the reconstruction
    Date due_on;
};
BOOST_DESCRIBE_STRUCT(Task, (), (id, cycle, step, step_order, role, title, is_in_procedure, due_on))

struct NewCycle {
    Text<120> name;
    Date starts_on;
    Date ends_on;
};
BOOST_DESCRIBE_STRUCT(NewCycle, (), (name, starts_on, ends_on))

} // namespace siar::planning
