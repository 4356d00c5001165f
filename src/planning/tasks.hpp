// The tasks of a cycle: the activities of the procedure and the assumed steps between them, each
// with its role and day.
#pragma once

#include "planning/cycle.hpp"

#include <vector>

namespace siar::planning {

/// What the tasks are made from.
struct WorkOrder {
    std::vector<documents::ProcedureActivity> activities;
    std::vector<people::RoleTitle> role_titles;
    people::Office office; // its switches turn the assumed steps on
    Date today;
};

/// Every activity becomes a task in the procedure's own words, for the role whose title is its
/// actor. An assumed step is added where no activity says it and the office wants it; that the
/// activities are reported (PR.27.4, activity 3: "laporan kegiatan") is always added.
std::vector<Task> tasks_for(const Cycle& cycle, const WorkOrder& order, Moment now);

/// The step that the words of an activity are about; nothing when they are about none.
std::optional<Step> step_in(std::string_view words);

/// Plan and review before the cycle begins, or in its first days when it begins at once; produce
/// and publish by its end; report within 7 days after it, reviewed within 14.
Date due_day(const Cycle& cycle, Step step, const Date& today);

} // namespace siar::planning
