#include "review/reviewed_plans.hpp"

#include "database/table.hpp"
#include "planning/entries.hpp"
#include "planning/schedules.hpp"

namespace siar::review {

namespace {

constexpr database::Table<Acceptance> acceptances{"acceptances"};
constexpr database::Table<ReviewedPlan> reviewed_plans{"reviewed_plans"};

std::vector<ReviewedEntry>
entries_now(database::Database& database, const Id<planning::Schedule>& schedule)
{
    std::vector<ReviewedEntry> entries;
    for (const auto& entry : planning::planned_entries(database, schedule))
        entries.push_back({entry.id, entry.version});
    return entries;
}

bool is_in_review(database::Database& database, const Id<planning::Schedule>& schedule)
{
    return planning::find_schedule(database, schedule).state == planning::ScheduleState::in_review;
}

} // namespace

void accept_schedule(Command& command, const ReviewItem& item)
{
    const Id<planning::Schedule> schedule{item.subject};
    if (!is_in_review(command.database, schedule))
        throw Refusal{Reason::conflict, "review.schedule_not_submitted"};
    acceptances.insert(
        command.database,
        {.id = Id<Acceptance>::make(command.now),
         .session = item.session,
         .schedule = schedule,
         .submission = planning::submission_count(command.database, schedule),
         .accepted_at = command.now}
    );
}

void keep_reviewed_plans(Command& command, const Id<ReviewSession>& session)
{
    for (const Acceptance& acceptance :
         acceptances.where(command.database, "session = $1 order by id", session))
        reviewed_plans.insert(
            command.database,
            {.id = Id<ReviewedPlan>::make(command.now),
             .session = session,
             .schedule = acceptance.schedule,
             .submission = acceptance.submission,
             .entries = entries_now(command.database, acceptance.schedule),
             .reviewed_at = command.now}
        );
}

std::optional<ReviewedPlan>
reviewed_plan_of(database::Database& database, const Id<planning::Schedule>& schedule)
{
    auto found = reviewed_plans.where(
        database,
        "schedule = $1 and submission = $2 order by id desc limit 1",
        schedule,
        planning::submission_count(database, schedule)
    );
    return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

} // namespace siar::review
