// Jadwal Kegiatan as a whole: drafted, submitted, issued as numbered baselines, amended, closed.
#pragma once

#include "door/command.hpp"
#include "planning/entry.hpp"

#include <vector>

namespace siar::planning {

/// That the schedule was put up for review; each submission needs a review of its own.
struct Submission {
    Id<Submission> id;
    Id<Schedule> schedule;
    int number;
    AccountId submitted_by;
    Moment submitted_at;
};
BOOST_DESCRIBE_STRUCT(Submission, (), (id, schedule, number, submitted_by, submitted_at))

/// The empty draft with which a cycle begins.
Schedule draft_schedule(Command& command, const Cycle& cycle);

/// Asks for review of a draft or of what was amended since the last issue. Refuses a schedule in
/// which nothing is planned.
Schedule submit(Command& command, const Id<Schedule>& id, std::int64_t version);

/// Freezes what stands in the schedule as its next baseline. Refuses unless it is in review; that
/// the review was held is for review::issue to know (PR.27.4 activity 2).
Baseline issue(Command& command, const Id<Schedule>& id, std::int64_t version);

/// An issued schedule becomes amended; any other state stays.
void mark_amended(Command& command, Schedule schedule);

/// Nothing in it changes any more.
void close_schedule(Command& command, const Id<Schedule>& id);

/// Refuses with planning.no_such_schedule.
Schedule find_schedule(database::Database& database, const Id<Schedule>& id);

/// All schedules, the newest first.
std::vector<Schedule> schedules_newest_first(database::Database& database);

/// The schedule of the cycle.
std::optional<Schedule> schedule_of(database::Database& database, const Id<Cycle>& cycle);

ScheduleDetail detail_of(database::Database& database, const Id<Schedule>& id);

/// How often the schedule was submitted; 0 before the first time.
int submission_count(database::Database& database, const Id<Schedule>& id);

/// The issues of the schedule, the first one first.
std::vector<Baseline> baselines_of(database::Database& database, const Id<Schedule>& id);

std::optional<Baseline> last_baseline(database::Database& database, const Id<Schedule>& id);

/// SHA-256 of the entries as canonical JSON.
Digest digest_of_entries(const std::vector<ScheduleEntry>& entries);

} // namespace siar::planning
