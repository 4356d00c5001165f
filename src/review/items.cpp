#include "review/items.hpp"

#include "database/table.hpp"
#include "documents/documents.hpp"
#include "planning/cycles.hpp"
#include "planning/entries.hpp"
#include "planning/initiatives.hpp"
#include "planning/schedules.hpp"
#include "review/sessions.hpp"

#include <algorithm>

namespace siar::review {

namespace {

using evidence::SubjectKind;

constexpr database::Table<ReviewItem> items{"review_items"};

template <class Of>
Id<Of> subject_id(const std::string& subject)
try {
    return Id<Of>{subject};
} catch (const BadValue& bad) {
    throw invalid_field("subject", bad.code(), bad.values());
}

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

bool is_among(const std::vector<ReviewItem>& present, SubjectKind kind, const std::string& subject)
{
    return std::ranges::any_of(present, [&](const ReviewItem& item) {
        return item.subject_kind == kind && item.subject == subject;
    });
}

ReviewItem insert(
    Command& command, const Id<ReviewSession>& session, SubjectKind kind, const std::string& subject
)
{
    const ReviewItem item{
        .id = Id<ReviewItem>::make(command.now),
        .session = session,
        .subject_kind = kind,
        .subject = subject,
        .title = title_of(command.database, kind, subject),
        .verdict = std::nullopt,
        .reason = std::nullopt,
        .moved_to = std::nullopt,
        .decided_by = std::nullopt,
        .decided_at = std::nullopt
    };
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

} // namespace

ReviewItem put_before(Command& command, const Id<ReviewSession>& session, const NewReviewItem& form)
{
    find_open_session(command.database, session);
    if (is_among(items_of(command.database, session), form.subject_kind, form.subject.text()))
        throw Refusal{Reason::conflict, "review.there_already"};
    const ReviewItem item = insert(command, session, form.subject_kind, form.subject.text());
    command.record("review.item_added", item);
    return item;
}

void put_schedule_before(Command& command, const Id<ReviewSession>& session)
{
    const ReviewSession found = find_open_session(command.database, session);
    if (!found.schedule)
        throw Refusal{Reason::conflict, "review.no_schedule"};
    const auto present = items_of(command.database, session);
    std::vector<ReviewItem> added;
    for (const NewReviewItem& wanted : agenda_of(command.database, *found.schedule))
        if (!is_among(present, wanted.subject_kind, wanted.subject.text()))
            added.push_back(insert(command, session, wanted.subject_kind, wanted.subject.text()));
    if (added.empty())
        return command.changes_nothing();
    command.record("review.items_added", session.text(), contract::to_json(added));
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
