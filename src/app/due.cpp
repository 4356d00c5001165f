#include "app/due.hpp"

#include "app/due_quality.hpp"
#include "database/table.hpp"
#include "overview/chain.hpp"
#include "overview/progress.hpp"
#include "people/office.hpp"
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
    std::chrono::days later = std::chrono::days{0}; // than the row's day
};

// The reports of cycles are steps, and reminded of as such. For others the procedure sets no day:
// a week to write, another to review.
constexpr std::chrono::days days_to_write{7};
constexpr std::chrono::days days_to_review{14};
constexpr std::chrono::days days_to_answer{14}; // a finding

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
    {"report",
     SubjectKind::activity_report,
     people::Role::staff,
     "select id, id, case when is_prepared then null else author end, title, ends_on from "
     "activity_reports where cycle is null and state in ('drafting', 'returned')",
     days_to_write},
    {"report_review",
     SubjectKind::activity_report,
     people::Role::sub_coordinator,
     "select id, id, null, title, ends_on from activity_reports where cycle is null and state = "
     "'in_review'",
     days_to_review},
    {"corrective_action",
     SubjectKind::finding,
     people::Role::sub_coordinator,
     "select a.id, a.finding, a.assignee, f.number || ' ' || f.title, a.due_on from corrective_actions a "
     "join findings f on f.id = a.finding where a.signed_at is not null and a.done_at is null"},
    {"finding",
     SubjectKind::finding,
     people::Role::sub_coordinator,
     "select id, id, null, number || ' ' || title, found_on from findings where state in ('open', "
     "'not_effective')",
     days_to_answer},
    {"management_action",
     SubjectKind::management_review,
     people::Role::coordinator,
     "select id, review, assignee, text, due_on from management_actions where done_at is null"},
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
             .due_on = Date{std::string_view{row.due_on}.substr(0, 10)} + kind.later}
        );
    return dues;
}

struct ExpiringRow {
    std::string id;
    std::string session;
    AccountId made_by;
    std::string title;
    Moment expires_at;
};
BOOST_DESCRIBE_STRUCT(ExpiringRow, (), (id, session, made_by, title, expires_at))

/// Links without an answer, as long as they can still be used: after that nothing can be done.
std::vector<Due> due_links(database::Database& database, const Texts& texts, Moment now)
{
    std::vector<Due> dues;
    const Zone zone = people::office(database).zone;
    const auto rows = database::rows_of<ExpiringRow>(
        database,
        "select l.id, l.session, l.made_by, l.reviewer || ': ' || s.title, l.expires_at from "
        "review_links l join review_sessions s on s.id = l.session where l.revoked_at is null and "
        "l.expires_at > $1 and s.closed_at is null and not exists (select 1 from link_answers a "
        "where a.link = l.id)",
        now
    );
    for (const ExpiringRow& row : rows)
        dues.push_back(
            {.key = "link/" + row.id,
             .account = row.made_by,
             .title = texts.say("app.due_link", {{"title", row.title}}, Language::id),
             .path = overview::page_of(SubjectKind::review_session, row.session),
             .due_on = day_at(row.expires_at, zone)}
        );
    return dues;
}

struct ChannelRow {
    std::string id;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(ChannelRow, (), (id, name))

/// Channels that published last month and of which no number was taken since: by the tenth.
std::vector<Due> due_measurements(database::Database& database, const Texts& texts, Moment now)
{
    constexpr std::chrono::days until_the_tenth{9};
    const Zone zone = people::office(database).zone;
    const auto today = day_at(now, zone).day();
    const Date first{today.year() / today.month() / std::chrono::day{1}};
    const auto before = (today.year() / today.month()) - std::chrono::months{1};
    const Date first_before{before / std::chrono::day{1}};
    std::vector<Due> dues;
    const auto rows = database::rows_of<ChannelRow>(
        database,
        "select c.id, c.name from channels c where exists (select 1 from placements p where "
        "p.channel = c.id and p.published_at >= $1 and p.published_at < $2) and not exists (select 1 "
        "from measurements m where m.taken_at >= $2 and (m.channel = c.id or m.placement in (select "
        "p.id from placements p where p.channel = c.id)))",
        start_of(first_before, zone),
        start_of(first, zone)
    );
    for (const ChannelRow& row : rows)
        dues.push_back(
            {.key = "measurement/" + row.id + "/" + first_before.text().substr(0, 7),
             .role = people::Role::staff,
             .title = texts.say(
                 "app.due_measurement",
                 {{"channel", row.name}, {"day", first_before.text()}},
                 Language::id
             ),
             .path = "/angka",
             .due_on = first + until_the_tenth}
        );
    return dues;
}

struct DisposalRow {
    std::string id;
    std::string reason;
    Moment proposed_at;
};
BOOST_DESCRIBE_STRUCT(DisposalRow, (), (id, reason, proposed_at))

/// A proposal waits for the Direktur two weeks.
std::vector<Due> due_disposals(database::Database& database, const Texts& texts, Moment /*now*/)
{
    std::vector<Due> dues;
    const Zone zone = people::office(database).zone;
    for (const DisposalRow& row : database::rows_of<DisposalRow>(
             database, "select id, reason, proposed_at from disposal where state = 'proposed'"
         ))
        dues.push_back(
            {.key = "disposal/" + row.id,
             .role = people::Role::director,
             .title = texts.say("app.due_disposal", {{"reason", row.reason}}, Language::id),
             .path = "/arsip",
             .due_on = day_at(row.proposed_at, zone) + days_to_review}
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
    for (const auto source : {due_links, due_measurements, due_checks, due_quarters, due_disposals})
        sources.emplace_back([&texts, source](database::Database& database, Moment now) {
            return source(database, texts, now);
        });
    return sources;
}

} // namespace siar::app
