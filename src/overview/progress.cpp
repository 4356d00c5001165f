#include "overview/progress.hpp"

#include "database/table.hpp"
#include "overview/chain.hpp"
#include "people/office.hpp"
#include "planning/cycles.hpp"
#include "planning/schedules.hpp"

#include <algorithm>

namespace siar::overview {

namespace {

using planning::Step;
using enum Progress;

/// What the records of the cycle add up to.
struct Counts {
    std::int64_t entry_count;
    std::int64_t content_count;
    std::int64_t submitted_count;
    std::int64_t approved_count;
    std::int64_t published_entry_count;
    std::int64_t unproven_count;
};
BOOST_DESCRIBE_STRUCT(
    Counts,
    (),
    (entry_count, content_count, submitted_count, approved_count, published_entry_count, unproven_count)
)

constexpr const char* counts_sql =
    "select count(*), count(c.id), "
    "coalesce(sum(case when c.state in ('in_review', 'approved') then 1 else 0 end), 0), "
    "coalesce(sum(case when c.state = 'approved' then 1 else 0 end), 0), "
    "coalesce(sum(case when exists (select 1 from placements p where p.entry = e.id and "
    "p.published_at is not null) then 1 else 0 end), 0), "
    "coalesce(sum(case when exists (select 1 from placements p where p.entry = e.id and "
    "p.state = 'published' and p.url is null and not exists (select 1 from evidence_link l where "
    "l.subject = p.id and l.ended_at is null)) then 1 else 0 end), 0) "
    "from schedule_entries e left join contents c on c.entry = e.id "
    "where e.schedule = $1 and not e.is_dropped and e.planned_at is not null";

struct ReportState {
    std::string id;
    std::string title;
    std::string state;
};
BOOST_DESCRIBE_STRUCT(ReportState, (), (id, title, state))

struct SessionState {
    std::string id;
    std::string title;
    bool is_closed;
};
BOOST_DESCRIBE_STRUCT(SessionState, (), (id, title, is_closed))

/// Everything that the steps of one cycle are judged by.
struct Records {
    planning::Cycle cycle;
    std::optional<planning::Schedule> schedule;
    Counts counts{};
    int submission_count = 0;
    std::vector<SessionState> sessions = {};
    std::vector<ReportState> reports = {};
};

/// A step before lateness is looked at.
struct Stand {
    Progress progress;
    std::string code; // of the sentence that explains it
    Values values = {};
    std::vector<Link> evidence = {};
    std::string path;
};

Records records_of(database::Database& database, const Id<planning::Cycle>& id)
{
    Records records{
        .cycle = planning::find_cycle(database, id), .schedule = planning::schedule_of(database, id)
    };
    records.reports = database::rows_of<ReportState>(
        database, "select id, title, state from activity_reports where cycle = $1 order by id", id
    );
    if (!records.schedule)
        return records;
    const auto& schedule = records.schedule->id;
    records.counts = database::rows_of<Counts>(database, counts_sql, schedule).front();
    records.submission_count = planning::submission_count(database, schedule);
    records.sessions = database::rows_of<SessionState>(
        database,
        "select id, title, closed_at is not null from review_sessions where schedule = $1 order by id",
        schedule
    );
    return records;
}

std::string schedule_page(const Records& records)
{
    return records.schedule ? page_of(evidence::SubjectKind::schedule, records.schedule->id.text())
                            : "/kalender";
}

/// Done when all of `whole` are; under way as soon as one is.
Progress share(std::int64_t part, std::int64_t whole)
{
    if (whole > 0 && part >= whole)
        return done;
    return part > 0 ? under_way : not_started;
}

Values share_values(std::int64_t part, std::int64_t whole)
{
    return {{"part", std::to_string(part)}, {"whole", std::to_string(whole)}};
}

Stand plan_stand(const Records& records)
{
    const auto count = records.counts.entry_count;
    const Progress progress =
        records.submission_count > 0 ? done : (count > 0 ? under_way : not_started);
    return {
        .progress = progress,
        .code = progress == done ? "overview.plan_submitted" : "overview.plan_entries",
        .values = {{"count", std::to_string(count)}},
        .path = schedule_page(records)
    };
}

Stand review_stand(const Records& records)
{
    Stand stand{.progress = not_started, .code = "overview.review_none", .path = "/reviu"};
    for (const SessionState& session : records.sessions)
        stand.evidence.push_back({session.title, "/reviu/" + session.id});
    if (!records.sessions.empty()) {
        stand.path = stand.evidence.back().path;
        stand.progress = under_way;
        stand.code = "overview.review_recorded";
    }
    if (!records.schedule || records.schedule->baseline_number == 0)
        return stand;
    stand.values = {{"number", std::to_string(records.schedule->baseline_number)}};
    stand.progress = records.sessions.empty() ? lacking_evidence : done;
    stand.code = records.sessions.empty() ? "overview.review_unproven" : "overview.review_issued";
    return stand;
}

Stand produce_stand(const Records& records)
{
    const auto& counts = records.counts;
    Stand stand{
        .progress = share(counts.submitted_count, counts.entry_count),
        .code = "overview.produced",
        .values = share_values(counts.submitted_count, counts.entry_count),
        .path = "/konten"
    };
    if (stand.progress == not_started && counts.content_count > 0)
        stand.progress = under_way;
    return stand;
}

Stand approve_stand(const Records& records)
{
    const auto& counts = records.counts;
    return {
        .progress = share(counts.approved_count, counts.entry_count),
        .code = "overview.approved",
        .values = share_values(counts.approved_count, counts.entry_count),
        .path = "/persetujuan"
    };
}

Stand publish_stand(const Records& records)
{
    const auto& counts = records.counts;
    Stand stand{
        .progress = share(counts.published_entry_count, counts.entry_count),
        .code = "overview.published",
        .values = share_values(counts.published_entry_count, counts.entry_count),
        .path = "/publikasi"
    };
    if (counts.unproven_count > 0) {
        stand.progress = lacking_evidence;
        stand.code = "overview.published_unproven";
        stand.values = {{"count", std::to_string(counts.unproven_count)}};
    }
    return stand;
}

Stand report_stand(const Records& records)
{
    Stand stand{.progress = not_started, .code = "overview.report_none", .path = "/laporan"};
    for (const ReportState& report : records.reports) {
        stand.evidence.push_back({report.title, "/laporan/" + report.id});
        stand.path = stand.evidence.back().path;
        const bool is_written = report.state == "in_review" || report.state == "accepted";
        stand.progress = is_written ? done : under_way;
        stand.code = is_written ? "overview.report_submitted" : "overview.report_drafted";
    }
    return stand;
}

Stand report_review_stand(const Records& records)
{
    Stand stand{.progress = not_started, .code = "overview.report_not_reviewed", .path = "/laporan"};
    for (const ReportState& report : records.reports) {
        stand.path = "/laporan/" + report.id;
        if (report.state == "returned" || report.state == "in_review") {
            stand.progress = under_way;
            stand.code = "overview.report_" + report.state;
        }
        if (report.state == "accepted") {
            stand.progress = done;
            stand.code = "overview.report_accepted";
            stand.evidence.push_back({report.title, stand.path});
        }
    }
    return stand;
}

Stand stand_of(Step step, const Records& records)
{
    switch (step) {
    case Step::plan:
        return plan_stand(records);
    case Step::review:
        return review_stand(records);
    case Step::produce:
        return produce_stand(records);
    case Step::approve_content:
        return approve_stand(records);
    case Step::publish:
        return publish_stand(records);
    case Step::report:
        return report_stand(records);
    case Step::review_report:
        return report_review_stand(records);
    }
    return {.progress = not_started, .code = "", .path = "/"};
}

StepProgress
step_progress(const planning::Task& task, Stand stand, const Reader& reader, const Date& today)
{
    if (task.due_on < today && (stand.progress == not_started || stand.progress == under_way))
        stand.progress = late;
    return {
        .task = task,
        .progress = stand.progress,
        .explanation = reader.say(stand.code, stand.values),
        .evidence = std::move(stand.evidence),
        .path = std::move(stand.path),
        .is_mine = reader.caller.has_role(to_name(task.role))
    };
}

std::string procedure_of(database::Database& database, const planning::Cycle& cycle)
{
    const auto rows = database.run(
        "select d.number || '-' || r.label from revision r join document d on d.id = r.document "
        "where r.id = $1",
        {cycle.procedure.text()}
    );
    return rows.empty() ? "" : std::get<std::string>(rows.front().front());
}

} // namespace

CycleProgress
progress_of(database::Database& database, const Id<planning::Cycle>& id, const Reader& reader)
{
    const Records records = records_of(database, id);
    const Date today = day_at(reader.now, people::office(database).zone);
    CycleProgress progress{
        .cycle = records.cycle,
        .procedure = procedure_of(database, records.cycle),
        .schedule = records.schedule ? std::optional{records.schedule->id} : std::nullopt,
        .steps = {}
    };
    for (const planning::Task& task : planning::tasks_of(database, id))
        progress.steps.push_back(
            step_progress(task, stand_of(task.step, records), reader, today)
        );
    return progress;
}

} // namespace siar::overview
