#include "evaluation/report_values.hpp"

#include "evaluation/gathering.hpp"
#include "evaluation/tables.hpp"
#include "evaluation/written_number.hpp"
#include "evidence/evidences.hpp"
#include "evidence/file_store.hpp"
#include "evidence/renditions.hpp"
#include "foundation/written_date.hpp"
#include "people/accounts.hpp"
#include "people/office.hpp"
#include "planning/cycles.hpp"
#include "planning/initiatives.hpp"

#include <fstream>
#include <iterator>

namespace siar::evaluation {

namespace {

constexpr std::size_t largest_picture = std::size_t{15} * 1024 * 1024;

std::string in_words(ReportState state)
{
    switch (state) {
    case ReportState::drafting:
        return "Draf";
    case ReportState::in_review:
        return "Sedang direviu";
    case ReportState::returned:
        return "Dikembalikan";
    case ReportState::accepted:
        return "Diterima";
    }
    return "";
}

std::string in_words(ActionState state)
{
    switch (state) {
    case ActionState::open:
        return "Belum";
    case ActionState::under_way:
        return "Berjalan";
    case ActionState::done:
        return "Selesai";
    case ActionState::dropped:
        return "Dibatalkan";
    }
    return "";
}

std::string in_words(ReportPresence presence)
{
    switch (presence) {
    case ReportPresence::present:
        return "Hadir";
    case ReportPresence::sick:
        return "Sakit";
    case ReportPresence::excused:
        return "Izin";
    case ReportPresence::absent:
        return "Alpa";
    }
    return "";
}

std::string about_of(database::Database& database, const ActivityReport& report)
{
    if (report.cycle)
        return "Siklus " + planning::find_cycle(database, *report.cycle).name.text();
    if (report.initiative)
        return "Pengembangan media: " +
               planning::find_initiative(database, *report.initiative).title.text();
    return report.about == ReportAbout::month ? "Kegiatan sebulan" : "Acara";
}

std::string day_of(Moment moment, const Zone& zone)
{
    return day_in_words(day_at(moment, zone), Language::id);
}

/// Who did the last of these steps, and when; dashes where nobody has.
void add_steps(
    word::WordTexts& texts, database::Database& database, const ActivityReport& report, const Zone& zone
)
{
    const auto submissions = submission_table.where(
        database, "report = $1 order by submitted_at desc, id desc limit 1", report.id
    );
    texts["submitted_on"] =
        submissions.empty() ? "-" : day_of(submissions.front().submitted_at, zone);
    const auto reviews = review_table.where(
        database, "report = $1 order by reviewed_at desc, id desc limit 1", report.id
    );
    const bool is_accepted = report.state == ReportState::accepted && !reviews.empty();
    texts["reviewer"] =
        is_accepted ? people::name_of(database, reviews.front().reviewed_by) : "-";
    texts["reviewed_on"] = is_accepted ? day_of(reviews.front().reviewed_at, zone) : "-";
}

word::WordTexts header_of(database::Database& database, const ActivityReport& report)
{
    const auto office = people::office(database);
    word::WordTexts texts{
        {"office_name", office.name.text()},
        {"unit", office.unit.text()},
        {"title", report.title.text()},
        {"number", report.number.value_or("-")},
        {"about", about_of(database, report)},
        {"period",
         day_in_words(report.starts_on, Language::id) + " s.d. " +
             day_in_words(report.ends_on, Language::id)},
        {"author", people::name_of(database, report.author)},
        {"state", in_words(report.state)},
        {"sha256", report.sha256.text()},
        {"results", report.results.value_or("")},
        {"obstacles", report.obstacles.value_or("")},
        {"follow_up", report.follow_up.value_or("")},
    };
    add_steps(texts, database, report, office.zone);
    return texts;
}

/// Adds the item with its running number.
void add(std::vector<word::WordTexts>& list, word::WordTexts item)
{
    item["number"] = std::to_string(list.size() + 1);
    list.push_back(std::move(item));
}

void add_lists(word::WordValues& values, const ActivityReport& report)
{
    for (const ReportFigure& one : report.figures)
        values.lists["figures"].push_back(
            {{"label", one.label},
             {"value", one.value ? written_number(*one.value, Language::id) : "Belum ada data"},
             {"source", one.source}}
        );
    for (const FollowUp& one : report.follow_ups)
        add(values.lists["follow_ups"],
            {{"text", one.text.text()},
             {"who", one.who ? one.who->text() : "-"},
             {"due_on", one.due_on ? day_in_words(*one.due_on, Language::id) : "-"},
             {"state", in_words(one.state)}});
    for (const ReportAttendee& one : report.attendance)
        add(values.lists["attendance"],
            {{"name", one.name.text()},
             {"unit", one.unit ? one.unit->text() : "-"},
             {"presence", in_words(one.presence)}});
}

std::string read_whole(const std::filesystem::path& file)
{
    std::ifstream stream{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

std::string picture_bytes(const Digest& sha256)
{
    if (const auto picture = evidence::picture_of(sha256, 1))
        return read_whole(*picture);
    return evidence::bytes_of(sha256, largest_picture);
}

void add_photos(word::WordValues& values, database::Database& database, const ActivityReport& report)
{
    for (const ReportPhoto& photo : report.photos) {
        const auto piece = evidence::find_evidence(database, photo.evidence);
        const std::string name = piece.id.text();
        values.pictures[name] = {
            .bytes = picture_bytes(piece.sha256.value()),
            .alternative_text = photo.alt ? photo.alt->text() : ""
        };
        add(values.lists["photos"],
            {{"picture", name}, {"caption", photo.caption ? photo.caption->text() : ""}});
    }
}

std::string reason_in_words(const std::vector<PieceReason>& reasons)
{
    if (reasons.empty())
        return "Ditambahkan penyusun";
    return reasons.front().title +
           (reasons.size() > 1 ? " dan " + std::to_string(reasons.size() - 1) + " lainnya" : "");
}

void add_evidence(
    word::WordValues& values, database::Database& database, const ActivityReport& report, Moment now
)
{
    for (const Gathered& piece : pieces_of(database, report, now))
        add(values.lists["evidence"],
            {{"title", piece.evidence.title.text()},
             {"reason", reason_in_words(piece.reasons)},
             {"sha256",
              piece.evidence.sha256 ? piece.evidence.sha256->text()
                                    : piece.evidence.url.value_or("-")}});
}

} // namespace

word::WordValues
values_of_report(database::Database& database, const ActivityReport& report, Moment now)
{
    word::WordValues values{.texts = header_of(database, report), .lists = {}};
    for (const char* list : {"figures", "follow_ups", "attendance", "photos", "evidence"})
        values.lists[list] = {};
    add_lists(values, report);
    add_photos(values, database, report);
    add_evidence(values, database, report, now);
    return values;
}

} // namespace siar::evaluation
