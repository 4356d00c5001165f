#include "evaluation/follow_ups.hpp"

#include "evaluation/activity_reports.hpp"
#include "evaluation/report_state.hpp"
#include "evaluation/tables.hpp"
#include "people/office.hpp"
#include "planning/words.hpp"

#include <algorithm>
#include <map>

namespace siar::evaluation {

namespace {

bool is_left(ActionState state)
{
    return state == ActionState::open || state == ActionState::under_way;
}

FollowUpView
view_of(database::Database& database, const ActivityReport& report, const FollowUp& one, const Date& today)
{
    FollowUpView view{
        .report = report.id,
        .report_title = report.title.text(),
        .follow_up = one,
        .state = one.state,
        .note = std::nullopt,
        .is_late = false
    };
    for (const FollowUpStep& step : steps_of(database, report.id))
        if (step.follow_up == one.id) {
            view.state = step.state;
            view.note = step.note;
        }
    view.is_late = is_left(view.state) && one.due_on && *one.due_on < today;
    return view;
}

} // namespace

FollowUpView take_step(
    Command& command,
    const Id<ActivityReport>& id,
    const Id<FollowUp>& follow_up,
    const NewFollowUpStep& form
)
{
    const ActivityReport report = find_report(command.database, id);
    if (report.state != ReportState::accepted)
        throw conflict_with(report, "evaluation.follow_up_not_frozen");
    const auto one = std::ranges::find(report.follow_ups, follow_up, &FollowUp::id);
    if (one == report.follow_ups.end())
        throw Refusal{Reason::not_found, "evaluation.no_such_follow_up"};
    const Date today = people::today(command.database, command.now);
    if (view_of(command.database, report, *one, today).state == form.state && !form.note)
        throw invalid_field("state", "evaluation.follow_up_unchanged");
    if (form.state == ActionState::dropped && !form.note)
        throw invalid_field("note", "evaluation.follow_up_note_missing");
    const FollowUpStep step{
        .id = Id<FollowUpStep>::make(command.now),
        .report = id,
        .follow_up = follow_up,
        .state = form.state,
        .note = planning::words_of(form.note),
        .taken_by = account_of(command.caller),
        .taken_at = command.now
    };
    follow_up_step_table.insert(command.database, step);
    command.record("evaluation.follow_up_stepped", id.text(), contract::to_json(step));
    return view_of(command.database, report, *one, today);
}

std::vector<FollowUpStep> steps_of(database::Database& database, const Id<ActivityReport>& report)
{
    return follow_up_step_table.where(database, "report = $1 order by taken_at, id", report);
}

std::vector<FollowUpView>
open_follow_ups(database::Database& database, const Date& ended_by, const Date& today)
{
    std::vector<FollowUpView> open;
    for (const ActivityReport& report : report_table.where(
             database,
             "state = 'accepted' and ends_on <= $1 and follow_ups <> '[]' order by ends_on, id",
             ended_by
         ))
        for (const FollowUp& one : report.follow_ups)
            if (FollowUpView view = view_of(database, report, one, today); is_left(view.state))
                open.push_back(std::move(view));
    std::ranges::stable_sort(open, {}, [](const FollowUpView& view) {
        return view.follow_up.due_on ? view.follow_up.due_on->text() : "9999";
    });
    return open;
}

std::vector<FollowUpView>
open_before(database::Database& database, const ActivityReport& report, const Date& today)
{
    auto open = open_follow_ups(database, report.ends_on, today);
    std::erase_if(open, [&](const FollowUpView& view) { return view.report == report.id; });
    return open;
}

} // namespace siar::evaluation
