#include "evaluation/activity_reports.hpp"
#include "evaluation/gathering.hpp"
#include "evaluation/report_numbers.hpp"
#include "evaluation/report_state.hpp"
#include "evaluation/tables.hpp"
#include "evidence/evidences.hpp"
#include "planning/words.hpp"

#include <set>

namespace siar::evaluation {

namespace {

constexpr std::size_t most_follow_ups = 100;
constexpr std::size_t most_photos = 60;
constexpr std::size_t most_attendees = 500;
constexpr std::size_t most_ordered = 2000;

/// Refuses a list that is too long, or in which a key comes twice.
template <class List, class KeyOf>
void require_list(const List& list, const std::string& field, std::size_t most, KeyOf key_of)
{
    if (list.size() > most)
        throw invalid_field(field, "evaluation.list_too_long", {{"most", std::to_string(most)}});
    std::set<std::string> seen;
    for (std::size_t i = 0; i < list.size(); ++i)
        if (!seen.insert(key_of(list[i])).second)
            throw invalid_field(
                field + '[' + std::to_string(i) + ']', "evaluation.listed_twice"
            );
}

void require_pictures(database::Database& database, const std::vector<ReportPhoto>& photos)
{
    for (std::size_t i = 0; i < photos.size(); ++i) {
        const auto piece = evidence::find_evidence(database, photos[i].evidence);
        const std::string type = piece.media_type.value_or("");
        if (type != "image/jpeg" && type != "image/png")
            throw invalid_field(
                "photos[" + std::to_string(i) + ']',
                "evaluation.not_a_picture",
                {{"title", piece.title.text()}}
            );
    }
}

/// A picture of the report is evidence of it.
void link_photos(Command& command, const ActivityReport& report)
{
    std::set<Id<evidence::Evidence>> linked;
    for (const Gathered& piece : pieces_of(command.database, report, command.now))
        linked.insert(piece.evidence.id);
    for (const ReportPhoto& photo : report.photos)
        if (!linked.contains(photo.evidence))
            evidence::link(
                command,
                photo.evidence,
                evidence::SubjectKind::activity_report,
                report.id.text()
            );
}

void take_lists(Command& command, ActivityReport& report, const ReportDraft& form)
{
    if (form.follow_ups) {
        require_list(*form.follow_ups, "follow_ups", most_follow_ups, [](const FollowUp& one) {
            return one.id.text();
        });
        report.follow_ups = *form.follow_ups;
    }
    if (form.photos) {
        require_list(*form.photos, "photos", most_photos, [](const ReportPhoto& one) {
            return one.evidence.text();
        });
        require_pictures(command.database, *form.photos);
        report.photos = *form.photos;
    }
    if (form.attendance) {
        require_list(*form.attendance, "attendance", most_attendees, [](const ReportAttendee& one) {
            return one.name.text() + '\n' + (one.unit ? one.unit->text() : "");
        });
        report.attendance = *form.attendance;
    }
    if (form.evidence_order) {
        require_list(*form.evidence_order, "evidence_order", most_ordered, [](const auto& id) {
            return id.text();
        });
        report.evidence_order = *form.evidence_order;
    }
}

void take_author(Command& command, ActivityReport& report)
{
    if (!report.is_prepared)
        return;
    report.author = account_of(command.caller);
    report.is_prepared = false;
}

} // namespace

ActivityReport write_report(Command& command, const Id<ActivityReport>& id, const ReportDraft& form)
{
    using planning::words_of;
    ActivityReport report = open_report(command, id, form.version);
    report.title = form.title;
    report.results = words_of(form.results);
    report.obstacles = words_of(form.obstacles);
    report.follow_up = words_of(form.follow_up);
    report.number = words_of(form.number);
    if (report.number)
        require_free_number(command.database, id, *report.number);
    take_lists(command, report, form);
    take_author(command, report);
    gather(command, report);
    link_photos(command, report);
    report = report_table.update_version(
        command.database, refreshed(command.database, report, command.now)
    );
    command.record("evaluation.report_written", report);
    return report;
}

} // namespace siar::evaluation
