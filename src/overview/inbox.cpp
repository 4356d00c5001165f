#include "overview/inbox.hpp"

#include "database/table.hpp"
#include "overview/chain.hpp"
#include "people/office.hpp"
#include "people/permissions.hpp"
#include "planning/cycles.hpp"
#include "quality/open_work.hpp"
#include "review/actions.hpp"

#include <algorithm>

namespace siar::overview {

namespace {

struct Waiting {
    std::string subject;
    std::string title;
};
BOOST_DESCRIBE_STRUCT(Waiting, (), (subject, title))

/// Rows that wait for whoever holds a permission; $1 is the reader, who never judges their own.
struct Queue {
    const char* kind;
    const char* permission;
    evidence::SubjectKind subject_kind;
    const char* sql;
};

constexpr Queue queues[] = {
    {"revision_to_approve",
     "documents.approve",
     evidence::SubjectKind::document,
     "select d.id, d.number || '-' || r.label || ' ' || d.title from revision r join document d on "
     "d.id = r.document where r.state = 'in_review' and r.author <> $1 order by r.id"},
    {"content_to_approve",
     "production.approve",
     evidence::SubjectKind::content,
     "select id, title from contents where state = 'in_review' and author <> $1 order by planned_for, "
     "id limit 100"},
    {"report_to_review",
     "evaluation.review",
     evidence::SubjectKind::activity_report,
     "select id, title from activity_reports where state = 'in_review' and author <> $1 order by id"},
    {"self_evaluation_to_decide",
     "reporting.decide",
     evidence::SubjectKind::self_evaluation,
     "select id, title from self_evaluations where state = 'in_review' and author <> $1 order by "
     "year"},
    {"content_returned",
     "production.write",
     evidence::SubjectKind::content,
     "select c.id, c.title from contents c where c.author = $1 and c.state = 'drafting' and exists "
     "(select 1 from content_approvals a where a.content = c.id and a.verdict = 'returned' and not "
     "exists (select 1 from content_approvals b where b.content = c.id and b.id > a.id)) order by "
     "c.id"},
    {"report_returned",
     "evaluation.write",
     evidence::SubjectKind::activity_report,
     "select id, title from activity_reports where state = 'returned' and author = $1 order by id"},
    {"placement_to_resolve",
     "publishing.write",
     evidence::SubjectKind::placement,
     "select p.id, p.title || ' - ' || c.name from placements p join channels c on c.id = p.channel "
     "where p.state in ('unknown', 'missed', 'failed') and $1 <> '' order by p.planned_at limit 100"},
    {"finding_to_answer",
     "quality.answer",
     evidence::SubjectKind::finding,
     "select id, number || ' ' || title from findings where state in ('open', 'not_effective') and "
     "written_by <> $1 order by found_on, id"},
    {"effect_to_check",
     "quality.check",
     evidence::SubjectKind::finding,
     "select f.id, f.number || ' ' || f.title from findings f where f.state = 'awaiting_effect_check' and "
     "f.source <> 'internal_audit' and not exists (select 1 from corrective_actions a where a.finding = "
     "f.id and (a.assignee = $1 or a.done_by = $1)) order by f.found_on, f.id"},
    {"effect_to_check",
     "indicators.audit",
     evidence::SubjectKind::finding,
     "select f.id, f.number || ' ' || f.title from findings f where f.state = 'awaiting_effect_check' and "
     "f.source = 'internal_audit' and not exists (select 1 from corrective_actions a where a.finding = "
     "f.id and (a.assignee = $1 or a.done_by = $1)) order by f.found_on, f.id"},
};

struct Overdue {
    std::string subject;
    std::string title;
    std::string planned_for;
};
BOOST_DESCRIBE_STRUCT(Overdue, (), (subject, title, planned_for))

class InboxWriter {
public:
    InboxWriter(database::Database& database, const Reader& reader)
        : database_{database},
          reader_{reader},
          account_{account_of(reader.caller)},
          today_{day_at(reader.now, people::office(database).zone)}
    {
    }

    Inbox write()
    {
        for (const Queue& queue : queues)
            add(queue);
        add_overdue_publications();
        add_actions();
        add_quality_actions();
        add_tasks();
        std::ranges::stable_sort(inbox_.items, {}, [](const InboxItem& item) {
            return std::pair{!item.is_late, item.due_on ? item.due_on->text() : "9999"};
        });
        return std::move(inbox_);
    }

private:
    void add(const Queue& queue)
    {
        if (!people::holds(reader_.caller, queue.permission))
            return;
        for (Waiting& waiting : database::rows_of<Waiting>(database_, queue.sql, account_))
            inbox_.items.push_back(
                {.kind = queue.kind,
                 .title = std::move(waiting.title),
                 .explanation = reader_.say(std::string{"overview.inbox_"} + queue.kind),
                 .path = page_of(queue.subject_kind, waiting.subject),
                 .due_on = std::nullopt,
                 .is_late = std::string_view{queue.kind} == "placement_to_resolve"}
            );
    }

    /// Channels that people publish to: approved, the slot is over, and nobody has said so yet.
    void add_overdue_publications()
    {
        if (!people::holds(reader_.caller, "publishing.write"))
            return;
        const auto rows = database::rows_of<Overdue>(
            database_,
            "select p.id, p.title || ' - ' || c.name, p.planned_for from placements p join channels c "
            "on c.id = p.channel where p.state = 'approved' and p.planned_at < $1 and c.kind not in "
            "('public_page', 'webhook') order by p.planned_at limit 100",
            reader_.now
        );
        for (const Overdue& overdue : rows)
            inbox_.items.push_back(
                {.kind = "publish_by_hand",
                 .title = overdue.title,
                 .explanation = reader_.say("overview.inbox_publish_by_hand"),
                 .path = page_of(evidence::SubjectKind::placement, overdue.subject),
                 .due_on = WallTime{overdue.planned_for}.date(),
                 .is_late = WallTime{overdue.planned_for}.date() < today_}
            );
    }

    void add_actions()
    {
        for (const auto& action : review::open_actions_of(database_, account_))
            inbox_.items.push_back(
                {.kind = "action_item",
                 .title = action.text.text(),
                 .explanation = reader_.say("overview.inbox_action_item"),
                 .path = page_of(evidence::SubjectKind::review_session, action.session.text()),
                 .due_on = action.due_on,
                 .is_late = action.due_on < today_}
            );
    }

    void add_quality_actions()
    {
        for (quality::OpenWork& work : quality::open_work_of(database_, account_))
            inbox_.items.push_back(
                {.kind = "quality_action",
                 .title = std::move(work.title),
                 .explanation = reader_.say("overview.inbox_quality_action"),
                 .path = std::move(work.path),
                 .due_on = work.due_on,
                 .is_late = work.due_on < today_}
            );
    }

    void add_tasks()
    {
        for (const auto& cycle : planning::open_cycles(database_))
            for (StepProgress& step : progress_of(database_, cycle.id, reader_).steps) {
                if (!step.is_mine || step.progress == Progress::done)
                    continue;
                inbox_.items.push_back(
                    {.kind = "task",
                     .title = step.task.title,
                     .explanation = cycle.name.text() + ": " + step.explanation,
                     .path = std::move(step.path),
                     .due_on = step.task.due_on,
                     .is_late = step.task.due_on < today_}
                );
            }
    }

    database::Database& database_;
    const Reader& reader_;
    AccountId account_;
    Date today_;
    Inbox inbox_;
};

} // namespace

Inbox inbox_of(database::Database& database, const Reader& reader)
{
    return InboxWriter{database, reader}.write();
}

} // namespace siar::overview
