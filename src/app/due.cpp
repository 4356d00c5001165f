#include "app/due.hpp"

#include "database/table.hpp"
#include "overview/chain.hpp"
#include "overview/progress.hpp"
#include "planning/cycles.hpp"

namespace siar::app {

namespace {

using evidence::SubjectKind;
using notifications::Due;

std::vector<Due> due_steps(database::Database& database, const Texts& texts, Moment now)
{
    std::vector<Due> dues;
    const Caller siar = siar_itself();
    const overview::Reader reader{siar, texts, now};
    for (const auto& cycle : planning::open_cycles(database))
        for (const auto& step : overview::progress_of(database, cycle.id, reader).steps)
            if (step.progress != overview::Progress::done)
                dues.push_back(
                    {.key = "task/" + step.task.id.text(),
                     .role = step.task.role,
                     .title = cycle.name.text() + ": " + step.task.title,
                     .path = step.path,
                     .due_on = step.task.due_on}
                );
    return dues;
}

struct DueRow {
    std::string id;
    std::string subject; // whose page it is done on
    std::optional<AccountId> account;
    std::string title;
    std::string due_on; // a day, or a wall time
};
BOOST_DESCRIBE_STRUCT(DueRow, (), (id, subject, account, title, due_on))

/// One kind of thing that has a row with its day.
struct Kind {
    const char* key;
    SubjectKind page;
    people::Role role; // where the row names nobody
    const char* sql;
};

constexpr Kind kinds[] = {
    {"action",
     SubjectKind::review_session,
     people::Role::staff,
     "select id, session, assignee, text, due_on from action_items where done_at is null"},
    {"approval",
     SubjectKind::content,
     people::Role::sub_coordinator,
     "select id, id, null, title, planned_for from contents where state = 'in_review' and "
     "planned_for is not null"},
    {"initiative",
     SubjectKind::initiative,
     people::Role::staff,
     "select id, id, assignee, title, due_on from initiatives where due_on is not null and state not "
     "in ('completed', 'dropped')"},
};

std::vector<Due> due_rows(database::Database& database, const Kind& kind)
{
    std::vector<Due> dues;
    for (const DueRow& row : database::rows_of<DueRow>(database, kind.sql))
        dues.push_back(
            {.key = std::string{kind.key} + "/" + row.id,
             .account = row.account,
             .role = kind.role,
             .title = row.title,
             .path = overview::page_of(kind.page, row.subject),
             .due_on = Date{std::string_view{row.due_on}.substr(0, 10)}}
        );
    return dues;
}

} // namespace

std::vector<notifications::DueSource> due_sources(const Texts& texts)
{
    std::vector<notifications::DueSource> sources{
        [&texts](database::Database& database, Moment now) {
            return due_steps(database, texts, now);
        }
    };
    for (const Kind& kind : kinds)
        sources.emplace_back([&kind](database::Database& database, Moment) {
            return due_rows(database, kind);
        });
    return sources;
}

} // namespace siar::app
