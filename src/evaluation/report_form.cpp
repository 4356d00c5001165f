#include "evaluation/report_form.hpp"

#include "documents/form_templates.hpp"
#include "evaluation/form_parts.hpp"
#include "evaluation/report_values.hpp"
#include "evaluation/tables.hpp"
#include "evidence/evidences.hpp"
#include "evidence/file_store.hpp"
#include "word/new_file.hpp"
#include "word/template.hpp"
#include "word/zip_archive.hpp"

#include <algorithm>
#include <cctype>

namespace siar::evaluation {

namespace {

std::string built_in_layout()
{
    const auto text = form_parts();
    return word::new_file({
        .document = text.at("document.xml"),
        .header = text.at("header1.xml"),
        .footer = text.at("footer1.xml"),
    });
}

std::vector<word::Field> fields()
{
    return {
        {"about"},
        {"attendance.name"},
        {"attendance.number"},
        {"attendance.presence"},
        {"attendance.unit"},
        {"author"},
        {"evidence.number"},
        {"evidence.reason"},
        {"evidence.sha256"},
        {"evidence.title"},
        {"figures.label"},
        {"figures.source"},
        {"figures.value"},
        {"follow_up"},
        {"follow_ups.due_on"},
        {"follow_ups.number"},
        {"follow_ups.state"},
        {"follow_ups.text"},
        {"follow_ups.who"},
        {"number"},
        {"obstacles"},
        {"office_name"},
        {"period"},
        {"photos.caption"},
        {"photos.number"},
        {"photos.picture", word::FieldKind::picture},
        {"results"},
        {"reviewed_on"},
        {"reviewer"},
        {"sha256"},
        {"state"},
        {"submitted_on"},
        {"title"},
        {"unit"},
    };
}

} // namespace

const documents::Form& report_form()
{
    static const documents::Form form{
        .code = "activity_report",
        .number = "",
        .file_name = "laporan-kegiatan-contoh.docx",
        .fields = fields(),
        .built_in = built_in_layout
    };
    return form;
}

std::string report_docx(database::Database& database, const ActivityReport& report, Moment now)
{
    if (const auto kept = kept_file(database, report.id))
        return evidence::bytes_of(kept->sha256.value(), word::most_unpacked_bytes);
    return documents::filled_form(
        database, report_form(), values_of_report(database, report, now)
    );
}

std::string report_file_name(const ActivityReport& report)
{
    std::string name = "laporan-kegiatan-" + report.number.value_or(report.ends_on.text());
    std::ranges::replace_if(
        name,
        [](char letter) {
            return !(std::isalnum(static_cast<unsigned char>(letter)) || letter == '-');
        },
        '-'
    );
    return name;
}

void keep_report(Command& command, const ActivityReport& report)
{
    const Digest used = documents::keep_template_in_use(command.database, report_form());
    const std::string docx = report_docx(command.database, report, command.now);
    const auto kept = evidence::add_file(
        command,
        {.kind = evidence::EvidenceKind::file,
         .title = Text<300>{report.title.text()},
         .file = evidence::keep_bytes(docx, report_file_name(report) + ".docx"),
         .claimed_at = std::nullopt}
    );
    evidence::link(
        command, kept.id, evidence::SubjectKind::activity_report, report.id.text()
    );
    kept_report_table.insert(
        command.database,
        {.id = report.id,
         .evidence = kept.id,
         .template_sha256 = used,
         .kept_at = command.now}
    );
}

std::optional<evidence::Evidence>
kept_file(database::Database& database, const Id<ActivityReport>& report)
{
    const auto kept = kept_report_table.find(database, report);
    if (!kept)
        return std::nullopt;
    return evidence::find_evidence(database, kept->evidence);
}

} // namespace siar::evaluation
