// Tindak lanjut: what accepted reports promised, and what became of it.
#pragma once

#include "door/command.hpp"
#include "evaluation/report.hpp"

#include <vector>

namespace siar::evaluation {

/// Says how a follow-up of an accepted report stands. Refuses one of a report that is still written
/// (there it is changed in place), the state that it has, and dropping it without a note.
FollowUpView take_step(
    Command& command,
    const Id<ActivityReport>& report,
    const Id<FollowUp>& follow_up,
    const NewFollowUpStep& form
);

/// The steps that followed the report, the oldest first.
std::vector<FollowUpStep>
steps_of(database::Database& database, const Id<ActivityReport>& report);

/// What accepted reports whose period ends by the day left neither done nor dropped, by the day
/// until which it is due.
std::vector<FollowUpView>
open_follow_ups(database::Database& database, const Date& ended_by, const Date& today);

/// What reports before this one left open.
std::vector<FollowUpView>
open_before(database::Database& database, const ActivityReport& report, const Date& today);

} // namespace siar::evaluation
