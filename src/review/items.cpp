#include "review/items.hpp"

#include "database/table.hpp"
#include "documents/documents.hpp"
#include "planning/cycles.hpp"
#include "planning/entries.hpp"
#include "planning/initiatives.hpp"
#include "planning/schedules.hpp"
#include "review/issuing.hpp"
#include "review/sessions.hpp"

#include <algorithm>
#include <iterator>
#include <set>

namespace siar::review {

namespace {

using evidence::SubjectKind;

constexpr database::Table<ReviewItem> items{"review_items"};

std::string title_of(database::Database& database, SubjectKind kind, const std::string& subject)
{
    switch (kind) {
    case SubjectKind::schedule:
        return planning::find_schedule(database, subject_id<planning::Schedule>(subject))
            .title.text();
    case SubjectKind::schedule_entry:
        return planning::find_entry(database, subject_id<planning::ScheduleEntry>(subject))
            .title.text();
    case SubjectKind::initiative:
        return planning::find_initiative(database, subject_id<planning::Initiative>(subject))
            .title.text();
    case SubjectKind::cycle:
        return planning::find_cycle(database, subject_id<planning::Cycle>(subject)).name.text();
    case SubjectKind::document:
        return documents::find_document(
                   database, subject_id<documents::ControlledDocument>(subject)
        )
            .title.text();
    default:
        throw invalid_field("subject_kind", "review.not_before_sessions");
    }
}

SeenSubject seen_in(
    database::Database& database, const NewReviewItem& form, const SubjectSources& later
)
{
    const auto source = std::ranges::find(later, form.subject_kind, &SubjectSource::kind);
    if (source == later.end())
        throw invalid_field("subject_kind", "review.not_before_sessions");
    return source->seen(database, form.subject.text());
}

bool is_planned(SubjectKind kind)
{
    return kind == SubjectKind::schedule || kind == SubjectKind::schedule_entry ||
           kind == SubjectKind::initiative || kind == SubjectKind::cycle ||
           kind == SubjectKind::document;
}

bool is_among(const std::vector<ReviewItem>& present, SubjectKind kind, const std::string& subject)
{
    return std::ranges::any_of(present, [&](const ReviewItem& item) {
        return item.subject_kind == kind && item.subject == subject;
    });
}

ReviewItem insert(
    Command& command,
    const Id<ReviewSession>& session,
    const NewReviewItem& form,
    const SubjectSources& later
)
{
    ReviewItem item{
        .id = Id<ReviewItem>::make(command.now),
        .session = session,
        .subject_kind = form.subject_kind,
        .subject = form.subject.text(),
        .title = {},
        .verdict = std::nullopt,
        .reason = std::nullopt,
        .moved_to = std::nullopt,
        .decided_by = std::nullopt,
        .decided_at = std::nullopt
    };
    if (is_planned(form.subject_kind)) {
        item.title = title_of(command.database, form.subject_kind, item.subject);
    } else {
        SeenSubject seen = seen_in(command.database, form, later);
        item.title = std::move(seen.title);
        item.seen_sha256 = seen.sha256;
    }
    items.insert(command.database, item);
    return item;
}

/// The schedule, what is planned in it and the initiatives that are not over.
std::vector<NewReviewItem>
agenda_of(database::Database& database, const Id<planning::Schedule>& schedule)
{
    std::vector<NewReviewItem> agenda{{SubjectKind::schedule, Text<64>{schedule.text()}}};
    for (const auto& entry : planning::planned_entries(database, schedule))
        agenda.push_back({SubjectKind::schedule_entry, Text<64>{entry.id.text()}});
    for (const auto& initiative : planning::open_initiatives(database))
        agenda.push_back({SubjectKind::initiative, Text<64>{initiative.id.text()}});
    return agenda;
}

/// What some session postponed and none has decided since, while it can still be reviewed.
std::vector<NewReviewItem> postponed_subjects(database::Database& database)
{
    const auto newest = items.where(
        database,
        "verdict = $1 and not exists (select 1 from review_items later where later.subject = "
        "review_items.subject and later.subject_kind = review_items.subject_kind and "
        "(later.decided_at > review_items.decided_at or (later.decided_at = "
        "review_items.decided_at and later.id > review_items.id))) order by id",
        Verdict::postpone
    );
    std::vector<NewReviewItem> subjects;
    for (const ReviewItem& item : newest)
        if (is_planned(item.subject_kind)) // what later steps own waits there
            subjects.push_back({item.subject_kind, Text<64>{item.subject}});
    return subjects;
}

std::vector<NewReviewItem> waiting_plans(database::Database& database)
{
    std::vector<NewReviewItem> waiting = postponed_subjects(database);
    for (const auto& schedule : planning::schedules_newest_first(database))
        if (schedule.state == planning::ScheduleState::in_review &&
            !is_reviewed(database, schedule.id))
            std::ranges::move(agenda_of(database, schedule.id), std::back_inserter(waiting));
    for (const auto& initiative : planning::open_initiatives(database))
        waiting.push_back({SubjectKind::initiative, Text<64>{initiative.id.text()}});
    return waiting;
}

void put_all_before(
    Command& command,
    const Id<ReviewSession>& session,
    const std::vector<NewReviewItem>& agenda,
    const SubjectSources& later = {}
)
{
    auto present = items_of(command.database, session);
    std::vector<ReviewItem> added;
    for (const NewReviewItem& wanted : agenda) {
        if (is_among(present, wanted.subject_kind, wanted.subject.text()))
            continue;
        added.push_back(insert(command, session, wanted, later));
        present.push_back(added.back());
    }
    if (added.empty())
        return command.changes_nothing();
    command.record("review.items_added", session.text(), contract::to_json(added));
}

} // namespace

ReviewItem put_before(
    Command& command,
    const Id<ReviewSession>& session,
    const NewReviewItem& form,
    const SubjectSources& later
)
{
    find_open_session(command.database, session);
    if (is_among(items_of(command.database, session), form.subject_kind, form.subject.text()))
        throw Refusal{Reason::conflict, "review.there_already"};
    const ReviewItem item = insert(command, session, form, later);
    command.record("review.item_added", item);
    return item;
}

void put_schedule_before(Command& command, const Id<ReviewSession>& session)
{
    const ReviewSession found = find_open_session(command.database, session);
    if (!found.schedule)
        throw Refusal{Reason::conflict, "review.no_schedule"};
    put_all_before(command, session, agenda_of(command.database, *found.schedule));
}

void put_waiting_before(
    Command& command, const Id<ReviewSession>& session, const SubjectSources& later
)
{
    find_open_session(command.database, session);
    std::vector<NewReviewItem> agenda;
    for (const WaitingSubject& waiting : what_waits(command.database, later))
        agenda.push_back({waiting.subject_kind, Text<64>{waiting.subject}});
    put_all_before(command, session, agenda, later);
}

std::vector<WaitingSubject>
what_waits(database::Database& database, const SubjectSources& later)
{
    std::vector<WaitingSubject> waiting;
    std::set<std::pair<SubjectKind, std::string>> named;
    for (const NewReviewItem& plan : waiting_plans(database))
        if (named.emplace(plan.subject_kind, plan.subject.text()).second)
            waiting.push_back(
                {plan.subject_kind,
                 plan.subject.text(),
                 title_of(database, plan.subject_kind, plan.subject.text())}
            );
    for (const SubjectSource& source : later)
        std::ranges::move(source.waiting(database), std::back_inserter(waiting));
    return waiting;
}

ReviewItem find_item(database::Database& database, const Id<ReviewItem>& id)
{
    if (auto item = items.find(database, id))
        return *item;
    throw Refusal{Reason::not_found, "review.no_such_item"};
}

std::vector<ReviewItem> items_of(database::Database& database, const Id<ReviewSession>& session)
{
    return items.where(database, "session = $1 order by id", session);
}

std::vector<ReviewItem>
items_about(database::Database& database, SubjectKind kind, const std::string& subject)
{
    return items.where(database, "subject_kind = $1 and subject = $2 order by id", kind, subject);
}

void write_decision(database::Database& database, const ReviewItem& item)
{
    items.update(database, item);
}

} // namespace siar::review
