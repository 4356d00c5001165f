#include "app/filing.hpp"

#include "app/schedule_page.hpp"
#include "documents/documents.hpp"
#include "evaluation/activity_reports.hpp"
#include "evaluation/report_form.hpp"
#include "people/accounts.hpp"
#include "people/office.hpp"
#include "planning/channels.hpp"
#include "planning/cycles.hpp"
#include "planning/schedules.hpp"
#include "reporting/self_evaluation_form.hpp"
#include "reporting/self_evaluations.hpp"
#include "retention/records.hpp"
#include "retention/series.hpp"

namespace siar::app {

namespace {

using evidence::SubjectKind;

// As the procedure names them in "4. Penyimpanan Data".
constexpr const char* schedule_series = "Jadwal Kegiatan";
constexpr const char* activity_report_series = "Laporan Kegiatan"; // PR.27.4-V0 has no such row
constexpr const char* self_evaluation_series = "Laporan Evaluasi Diri";

void open_series(Command& command, const Event& event)
{
    const auto revision =
        documents::find_revision(command.database, Id<documents::Revision>{event.object});
    if (revision.procedure)
        retention::series_from_procedure(command, revision);
}

std::string procedure_label(database::Database& database, const planning::Schedule& schedule)
{
    const auto cycle = planning::find_cycle(database, schedule.cycle);
    const auto revision = documents::find_revision(database, cycle.procedure);
    return documents::find_document(database, revision.document).number.text() + '-' +
           revision.label.text();
}

IssuedSchedule
issued_schedule(database::Database& database, const Id<planning::Schedule>& id)
{
    const auto schedule = planning::find_schedule(database, id);
    const auto baseline = planning::last_baseline(database, id).value();
    const auto office = people::office(database);
    return {
        .schedule = schedule,
        .baseline = baseline,
        .office = office.name.text(),
        .unit = office.unit.text(),
        .procedure = procedure_label(database, schedule),
        .issued_by = people::name_of(database, baseline.issued_by),
        .channel_name =
            [&database](const Id<planning::Channel>& channel) {
                return planning::find_channel(database, channel).name.text();
            },
        .person_name =
            [&database](const AccountId& account) { return people::name_of(database, account); }
    };
}

void file_schedule(Command& command, const Event& event)
{
    auto& database = command.database;
    if (!retention::series_called(database, schedule_series))
        return; // the procedure in force keeps no schedules
    const auto issued = issued_schedule(database, Id<planning::Schedule>{event.object});
    const auto number = std::to_string(issued.baseline.number);
    retention::file_record(
        command,
        {.series = schedule_series,
         .title = Text<300>{issued.schedule.title.text() + ", versi " + number},
         .subject_kind = SubjectKind::schedule,
         .subject = event.object,
         .file_name = "jadwal-kegiatan-" + issued.schedule.starts_on.text() + "-v" + number + ".html",
         .media_type = "text/html",
         .bytes = schedule_page(issued),
         .metadata =
             {{"procedure", issued.procedure},
              {"baseline", issued.baseline.id.text()},
              {"entries_sha256", issued.baseline.sha256.text()},
              {"cycle", issued.schedule.cycle.text()}},
         .closed_on = day_at(command.now, people::office(database).zone)}
    );
}

/// As a record where the procedure in force keeps activity reports; evidence it is in any case.
void file_activity_report(Command& command, const Event& event)
{
    auto& database = command.database;
    if (!retention::series_called(database, activity_report_series))
        return;
    const Id<evaluation::ActivityReport> id{event.object};
    const auto report = evaluation::find_report(database, id);
    retention::file_record(
        command,
        {.series = activity_report_series,
         .title = Text<300>{report.title.text()},
         .subject_kind = SubjectKind::activity_report,
         .subject = event.object,
         .file_name = evaluation::report_file_name(report) + ".docx",
         .media_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
         .bytes = evaluation::report_docx(database, report, command.now),
         .metadata =
             {{"number", report.number.value_or("")},
              {"starts_on", report.starts_on.text()},
              {"ends_on", report.ends_on.text()},
              {"content_sha256", report.sha256.text()}},
         .closed_on = day_at(command.now, people::office(database).zone)}
    );
}

void file_self_evaluation(Command& command, const Event& event)
{
    auto& database = command.database;
    if (!retention::series_called(database, self_evaluation_series))
        return;
    const Id<reporting::SelfEvaluation> id{event.object};
    const auto self_evaluation = reporting::find_self_evaluation(database, id);
    const auto year = std::to_string(self_evaluation.year);
    retention::file_record(
        command,
        {.series = self_evaluation_series,
         .title = Text<300>{self_evaluation.title.text()},
         .subject_kind = SubjectKind::self_evaluation,
         .subject = event.object,
         .file_name = "FO.2.3.1-laporan-evaluasi-diri-" + year + ".docx",
         .media_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
         .bytes = reporting::self_evaluation_docx(database, id, command.now),
         .metadata =
             {{"form", "FO.2.3.1"},
              {"year", self_evaluation.year},
              {"content_sha256", self_evaluation.sha256.text()}},
         .closed_on = day_at(command.now, people::office(database).zone)}
    );
}

} // namespace

std::vector<Follower> filing()
{
    return {
        {"documents.revision_approved", open_series},
        {"planning.schedule_issued", file_schedule},
        {"evaluation.report_accepted", file_activity_report},
        {"reporting.self_evaluation_approved", file_self_evaluation}
    };
}

std::vector<retention::FileUse> file_uses()
{
    std::vector<retention::FileUse> uses;
    for (const char* sql :
         {"select 1 from evidence where sha256 = $1 limit 1",
          "select 1 from revision where sha256 = $1 limit 1",
          "select 1 from public_files where sha256 = $1 limit 1",
          "select 1 from placed_forms where sha256 = $1 limit 1",
          "select 1 from kept_reports where template_sha256 = $1 limit 1",
          "select 1 from approved_forms where template_sha256 = $1 limit 1"})
        uses.emplace_back([sql](database::Database& database, const Digest& sha256) {
            return !database.run(sql, {sha256.text()}).empty();
        });
    return uses;
}

bool is_filed(database::Database& database, const Id<reporting::SelfEvaluation>& id)
{
    return !retention::records_of(database, SubjectKind::self_evaluation, id.text()).empty();
}

} // namespace siar::app
