#include "documents/pages.hpp"

#include "documents/documents.hpp"
#include "documents/sheet.hpp"
#include "foundation/html.hpp"
#include "people/office.hpp"

#include <fmt/format.h>

namespace siar::documents {

namespace {

constexpr const char* style = R"(
body { font: 11pt/1.45 "Noto Sans", "Liberation Sans", Arial, sans-serif; color: #111;
  max-width: 46rem; margin: 1.5rem auto; padding: 0 1rem; }
h1 { font-size: 1.35rem; margin: .2rem 0; } h2 { font-size: 1.05rem; margin: 1.4rem 0 .4rem; }
table { border-collapse: collapse; width: 100%; } thead { display: table-header-group; }
th, td { border: 1px solid #777; padding: .3rem .5rem; text-align: left; vertical-align: top; }
tr { break-inside: avoid; } th { background: #eee; }
.mark { border: 2px solid #111; display: inline-block; padding: .15rem .6rem; font-weight: 700; }
.warning { border: 2px solid #a00; color: #700; padding: .6rem .8rem; margin: 1rem 0; }
.code { font-family: "Noto Sans Mono", "Liberation Mono", monospace; overflow-wrap: anywhere; }
@media print { body { margin: 0; max-width: none; padding: 0; } }
)";

std::string in_css(std::string_view text)
{
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\' || c == '<' || static_cast<unsigned char>(c) < 0x20)
            quoted += fmt::format("\\{:x} ", static_cast<unsigned>(static_cast<unsigned char>(c)));
        else
            quoted += c;
    }
    return quoted + '"';
}

/// A link to the version in force, on what is obsolete (D14).
std::string warning_of(const Sheet& sheet)
{
    if (sheet.state != RevisionState::obsolete || !sheet.in_force)
        return "";
    return fmt::format(
        "<p class=\"warning\">{} <a href=\"/dokumen/{}\">{}</a></p>",
        html(sheet.say("documents.print_use_current")),
        sheet.document.id.text(),
        html(sheet.document.number.text() + '-' + sheet.in_force->label.text())
    );
}

std::string row(const std::string& name, const std::string& value)
{
    return fmt::format("<tr><th scope=\"row\">{}</th><td>{}</td></tr>", html(name), html(value));
}

/// What stands at the edges of every printed page.
std::string page_style(const Sheet& sheet, const std::string& control, const std::string& code)
{
    const auto box = [](const char* place, const std::string& content) {
        return fmt::format("@{} {{ content: {}; font-size: 8pt; }}\n", place, content);
    };
    return std::string{style} + "@page { size: A4; margin: 24mm 18mm;\n" +
           box("top-left", in_css(sheet.number() + "  " + sheet.status())) +
           box("top-right",
               in_css(sheet.say("documents.print_page") + ' ') +
                   " counter(page) \" / \" counter(pages)") +
           box("bottom-left", in_css(control)) +
           box("bottom-right",
               in_css(
                   sheet.say("documents.print_printed_on", {{"day", sheet.day(sheet.today)}}) +
                   "  " + code
               )) +
           "}\n";
}

std::string page(const Sheet& sheet, const std::string& css, const std::string& body)
{
    return fmt::format(
        "<!doctype html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\">"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
        "<meta name=\"robots\" content=\"noindex\"><title>{}</title><style>{}</style></head>"
        "<body>{}</body></html>\n",
        to_name(sheet.language),
        html(sheet.number()),
        css,
        body
    );
}

std::string control_of(const Sheet& sheet, const std::optional<DocumentCopy>& copy)
{
    if (!copy)
        return sheet.say("documents.print_uncontrolled");
    return sheet.say(
        "documents.print_controlled",
        {{"number", std::to_string(copy->number)}, {"holder", copy->holder.text()}}
    );
}

std::string identity_of(const Sheet& sheet)
{
    return row(sheet.say("documents.print_number"), sheet.document.number.text()) +
           row(sheet.say("documents.print_version"), sheet.revision.label.text()) +
           row(sheet.say("documents.print_status"), sheet.status());
}

} // namespace

std::string
printable_page(database::Database& database, const Checked& printed, const Printing& printing)
{
    const Language language = find_document(database, printed.revision.document).language;
    const Sheet sheet = sheet_of(database, printed.revision, printing, language);
    const std::string code =
        printed.copy ? printed.copy->code : check_code_of(database, sheet.revision.id);
    const std::string control = control_of(sheet, printed.copy);
    const std::string body = fmt::format(
        "<p class=\"mark\">{}</p><h1>{}</h1>{}<table>{}{}{}{}{}{}{}{}</table>{}",
        html(control),
        html(sheet.document.title.text()),
        warning_of(sheet),
        identity_of(sheet),
        row(sheet.say("documents.print_owner"), sheet.document.owner.text()),
        row(sheet.say("documents.print_approver"), sheet.document.approver.text()),
        row(sheet.say("documents.print_issued_on"), sheet.day(sheet.revision.issued_on)),
        row(sheet.say("documents.print_day"), sheet.day(sheet.today)),
        row(sheet.say("documents.print_source"), sheet.revision.file_name),
        row("SHA-256", sheet.revision.sha256.text()),
        row(sheet.say("documents.print_check"), printing.address + "/periksa/" + code),
        sheet.revision.procedure ? procedure_html(sheet, *sheet.revision.procedure) : ""
    );
    return page(sheet, page_style(sheet, control, code), body);
}

std::string
check_page(database::Database& database, const Checked& checked, const Printing& printing)
{
    const Sheet sheet = sheet_of(database, checked.revision, printing, printing.language);
    const std::string current = sheet.in_force ? sheet.in_force->label.text() : "-";
    const std::string body = fmt::format(
        "<p>{}</p><h1>{}</h1><p class=\"{}\">{}</p><table>{}{}{}{}</table>",
        html(people::office(database).name.text()),
        html(sheet.document.title.text()),
        sheet.state == RevisionState::approved ? "mark" : "warning",
        html(sheet.status()),
        identity_of(sheet),
        row(sheet.say("documents.print_current"), current),
        checked.copy ? row(sheet.say("documents.print_copy"), std::to_string(checked.copy->number))
                     : "",
        row("SHA-256", sheet.revision.sha256.text())
    );
    return page(sheet, style, body);
}

} // namespace siar::documents
