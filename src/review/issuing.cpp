#include "review/issuing.hpp"

#include "planning/entries.hpp"
#include "planning/schedules.hpp"
#include "review/items.hpp"
#include "review/reviewed_plans.hpp"

#include <map>
#include <set>

namespace siar::review {

namespace {

using EntryId = Id<planning::ScheduleEntry>;

/// The entries about which the session decided so.
std::set<std::string> entries_with(
    database::Database& database, const Id<ReviewSession>& session, Verdict verdict
)
{
    std::set<std::string> entries;
    for (const ReviewItem& item : items_of(database, session))
        if (item.subject_kind == evidence::SubjectKind::schedule_entry && item.verdict == verdict)
            entries.insert(item.subject);
    return entries;
}

/// The entries that no longer are what the review saw, and those that it postponed.
std::vector<EntryId> unreviewed_entries(database::Database& database, const ReviewedPlan& plan)
{
    std::map<EntryId, std::int64_t> reviewed;
    for (const ReviewedEntry& entry : plan.entries)
        reviewed.emplace(entry.entry, entry.version);
    // What is to be changed is changed after the session; what was postponed is not reviewed yet.
    const auto wanted = entries_with(database, plan.session, Verdict::change);
    const auto left = entries_with(database, plan.session, Verdict::postpone);
    std::vector<EntryId> unreviewed;
    for (const auto& entry : planning::planned_entries(database, plan.schedule)) {
        const auto found = reviewed.find(entry.id);
        const bool is_as_seen = found != reviewed.end() && found->second == entry.version &&
                                !left.contains(entry.id.text());
        if (!is_as_seen && !wanted.contains(entry.id.text()))
            unreviewed.push_back(entry.id);
        if (found != reviewed.end())
            reviewed.erase(found);
    }
    for (const auto& [gone, version] : reviewed)
        if (!wanted.contains(gone.text()))
            unreviewed.push_back(gone);
    return unreviewed;
}

std::string titles_of(database::Database& database, std::vector<EntryId> entries)
{
    constexpr std::size_t shown = 5;
    std::vector<std::string> titles;
    for (const EntryId& entry : entries)
        if (titles.size() < shown)
            titles.push_back(planning::find_entry(database, entry).title.text());
    return contract::joined(titles);
}

void require_reviewed(database::Database& database, const planning::Schedule& schedule)
{
    if (schedule.state != planning::ScheduleState::in_review)
        throw Refusal{Reason::conflict, "planning.not_in_review"};
    const auto plan = reviewed_plan_of(database, schedule.id);
    if (!plan)
        throw Refusal{Reason::conflict, "review.not_reviewed"};
    const auto unreviewed = unreviewed_entries(database, *plan);
    if (!unreviewed.empty())
        throw Refusal{
            Reason::conflict,
            "review.changed_since",
            {{"count", std::to_string(unreviewed.size())},
             {"titles", titles_of(database, unreviewed)}}
        };
}

} // namespace

bool is_reviewed(database::Database& database, const Id<planning::Schedule>& schedule)
{
    const auto plan = reviewed_plan_of(database, schedule);
    return plan && unreviewed_entries(database, *plan).empty();
}

planning::Baseline
issue_reviewed(Command& command, const Id<planning::Schedule>& schedule, std::int64_t version)
{
    require_reviewed(command.database, planning::find_schedule(command.database, schedule));
    return planning::issue(command, schedule, version);
}

} // namespace siar::review
