#include "review/decisions.hpp"

#include "planning/assignees.hpp"
#include "planning/entries.hpp"
#include "planning/initiatives.hpp"
#include "planning/words.hpp"
#include "review/items.hpp"
#include "review/reviewed_plans.hpp"
#include "review/sessions.hpp"

namespace siar::review {

namespace {

using evidence::SubjectKind;

void require_whole(const ItemDecision& decision)
{
    if (decision.verdict != Verdict::accept && !decision.reason)
        throw invalid_field("reason", "review.reason_needed");
    if (decision.verdict == Verdict::move && !decision.moved_to)
        throw invalid_field("moved_to", "review.new_time_needed");
    if (decision.verdict != Verdict::move && decision.moved_to)
        throw invalid_field("moved_to", "review.no_time_expected");
}

/// An amendment holds a shorter reason than the minutes do.
std::optional<Text<1000>> reason_for_plan(const ItemDecision& decision)
try {
    if (!decision.reason)
        return std::nullopt;
    return Text<1000>{decision.reason->text()};
} catch (const BadValue& bad) {
    throw invalid_field("reason", bad.code(), bad.values());
}

void tell_assignee(
    Command& command, const planning::ScheduleEntry& entry, const ItemDecision& decision
)
{
    planning::tell_assigned(
        command,
        entry.assignee,
        {.code = "review.notice.change_wanted",
         .values = {{"title", entry.title.text()}, {"reason", decision.reason.value().text()}},
         .path = "/jadwal/" + entry.schedule.text(),
         .key = "review.change_wanted:" + entry.id.text() + ':' + command.now.text()}
    );
}

void decide_entry(Command& command, const std::string& subject, const ItemDecision& decision)
{
    const auto entry = planning::find_entry(command.database, Id<planning::ScheduleEntry>{subject});
    switch (decision.verdict) {
    case Verdict::accept:
        return;
    case Verdict::change:
        return tell_assignee(command, entry, decision);
    case Verdict::drop:
        planning::drop_entry(
            command,
            entry.id,
            {.version = entry.version, .is_dropped = true, .reason = reason_for_plan(decision)}
        );
        return;
    case Verdict::move:
        planning::move_entry(
            command,
            entry.id,
            {.version = entry.version,
             .planned_for = decision.moved_to,
             .reason = reason_for_plan(decision)}
        );
        return;
    case Verdict::postpone:
        return;
    }
}

void decide_initiative(Command& command, const std::string& subject, const ItemDecision& decision)
{
    const Id<planning::Initiative> initiative{subject};
    switch (decision.verdict) {
    case Verdict::accept:
        return planning::agree(command, initiative);
    case Verdict::change:
        return;
    case Verdict::drop:
        return planning::give_up(command, initiative);
    case Verdict::move:
        return planning::postpone(command, initiative, decision.moved_to.value().date());
    case Verdict::postpone:
        return;
    }
}

void take_effect(Command& command, const ReviewItem& item, const ItemDecision& decision)
{
    if (decision.verdict == Verdict::postpone)
        return; // it stays as it is, and comes before the next session
    switch (item.subject_kind) {
    case SubjectKind::schedule_entry:
        return decide_entry(command, item.subject, decision);
    case SubjectKind::initiative:
        return decide_initiative(command, item.subject, decision);
    case SubjectKind::schedule:
        if (decision.verdict != Verdict::accept)
            throw invalid_field("verdict", "review.schedule_is_accepted_whole");
        return accept_schedule(command, item);
    default:
        if (decision.verdict == Verdict::drop || decision.verdict == Verdict::move)
            throw invalid_field("verdict", "review.accept_or_change");
    }
}

} // namespace

ReviewItem decide(Command& command, const Id<ReviewItem>& id, const ItemDecision& decision)
{
    ReviewItem item = find_item(command.database, id);
    find_open_session(command.database, item.session);
    if (item.verdict)
        throw Refusal{Reason::conflict, "review.decided_already"};
    require_whole(decision);
    take_effect(command, item, decision);
    item.verdict = decision.verdict;
    item.reason = planning::words_of(decision.reason);
    item.moved_to = decision.moved_to;
    item.decided_by = account_of(command.caller);
    item.decided_at = command.now;
    write_decision(command.database, item);
    command.record("review.item_decided", item);
    return item;
}

} // namespace siar::review
