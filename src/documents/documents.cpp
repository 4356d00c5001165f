#include "documents/documents.hpp"

#include "database/like.hpp"
#include "database/table.hpp"
#include "foundation/plain_text.hpp"
#include "people/accounts.hpp"
#include "people/office.hpp"
#include "documents/tables.hpp"

#include <algorithm>
#include <map>

namespace siar::documents {

namespace {

constexpr const char* procedure_of_this_office = "PR.27.4";

/// Approved versions take effect in the order in which they were made; see approve_revision.
constexpr const char* newest_first = " order by in_force_on desc, created_at desc, id desc";

/// What the register needs of a version, without its procedure.
struct RevisionLine {
    Id<Revision> id;
    Id<ControlledDocument> document;
    Text<20> label;
    RevisionState state;
    std::optional<Date> in_force_on;
};
BOOST_DESCRIBE_STRUCT(RevisionLine, (), (id, document, label, state, in_force_on))

using Lines = std::map<Id<ControlledDocument>, std::vector<RevisionLine>>;

/// The versions of every document, the newest first.
Lines lines_by_document(database::Database& database)
{
    Lines lines;
    for (RevisionLine& line : database::rows_of<RevisionLine>(
             database,
             "select id, document, label, state, in_force_on from revision "
             "order by created_at desc, id desc"
         ))
        lines[line.document].push_back(std::move(line));
    return lines;
}

const RevisionLine* line_in_force(const std::vector<RevisionLine>& lines, const Date& day)
{
    const RevisionLine* found = nullptr;
    for (const RevisionLine& line : lines)
        if (line.state == RevisionState::approved && line.in_force_on <= day &&
            (found == nullptr || found->in_force_on < line.in_force_on))
            found = &line;
    return found;
}

DocumentSummary summary_of(
    const ControlledDocument& document, const std::vector<RevisionLine>& lines, const Date& day
)
{
    const RevisionLine* in_force = line_in_force(lines, day);
    const RevisionLine& latest = lines.front();
    const bool is_obsolete = in_force != nullptr && in_force->id != latest.id &&
                             latest.state == RevisionState::approved && latest.in_force_on <= day;
    return {
        .document = document,
        .label_in_force = in_force == nullptr ? std::nullopt : std::optional{in_force->label},
        .in_force_on = in_force == nullptr ? std::nullopt : in_force->in_force_on,
        .latest_state = is_obsolete ? RevisionState::obsolete : latest.state,
        .latest_label = latest.label.text()
    };
}

std::vector<ControlledDocument>
documents_with(database::Database& database, const std::optional<std::string>& text)
{
    if (!text || trimmed(*text).empty())
        return document_rows.where(database, "true order by number");
    return document_rows.where(
        database,
        "lower(number || ' ' || title || ' ' || owner) like $1 escape '\\' or exists (select 1 from "
        "revision where revision.document = document.id and lower(procedure) like $1 escape '\\') "
        "order by number",
        database::containing(in_lower_case(trimmed(*text)))
    );
}

RevisionView view_of(database::Database& database, Revision revision, const Date& today)
{
    const auto in_force = revision_in_force(database, revision.document, today);
    revision.state = state_at(database, revision, today);
    return {
        .revision = revision,
        .decisions =
            decision_rows.where(database, "revision = $1 order by decided_at, id", revision.id),
        .author_name = people::name_of(database, revision.author),
        .is_in_force = in_force && in_force->id == revision.id
    };
}

} // namespace

ControlledDocument find_document(database::Database& database, const Id<ControlledDocument>& id)
{
    if (auto document = document_rows.find(database, id))
        return *document;
    throw Refusal{Reason::not_found, "documents.no_such_document"};
}

std::optional<ControlledDocument>
document_numbered(database::Database& database, const std::string& number)
{
    auto found = document_rows.where(database, "number = $1", number);
    return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

Revision find_revision(database::Database& database, const Id<Revision>& id)
{
    if (auto revision = revision_rows.find(database, id))
        return *revision;
    throw Refusal{Reason::not_found, "documents.no_such_revision"};
}

std::optional<Revision> revision_in_force(
    database::Database& database, const Id<ControlledDocument>& document, const Date& day
)
{
    auto found = revision_rows.where(
        database,
        std::string{"document = $1 and state = 'approved' and in_force_on <= $2"} + newest_first +
            " limit 1",
        document,
        day
    );
    return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

RevisionState state_at(database::Database& database, const Revision& revision, const Date& day)
{
    if (revision.state != RevisionState::approved || !(revision.in_force_on <= day))
        return revision.state;
    const auto in_force = revision_in_force(database, revision.document, day);
    return in_force && in_force->id != revision.id ? RevisionState::obsolete : revision.state;
}

std::vector<DocumentInForce> documents_in_force(database::Database& database, const Date& day)
{
    std::vector<DocumentInForce> in_force;
    for (ControlledDocument& document : document_rows.where(database, "true order by number"))
        if (auto revision = revision_in_force(database, document.id, day))
            in_force.push_back({std::move(document), std::move(*revision)});
    return in_force;
}

std::optional<Revision> procedure_in_force(database::Database& database, Moment at)
{
    std::optional<Revision> found;
    for (DocumentInForce& candidate : documents_in_force(database, people::today(database, at))) {
        const auto& procedure = candidate.revision.procedure;
        if (candidate.document.kind != DocumentKind::procedure || !procedure ||
            procedure->activities.empty())
            continue;
        if (!found || candidate.document.number.text() == procedure_of_this_office)
            found = std::move(candidate.revision);
    }
    return found;
}

bool uses_file(database::Database& database, const Digest& sha256)
{
    return revision_rows.count(database, "sha256 = $1", sha256) > 0;
}

std::vector<DocumentSummary>
document_register(database::Database& database, const RegisterQuery& query, const Date& today)
{
    std::vector<DocumentSummary> summaries;
    const Lines lines = lines_by_document(database);
    for (const ControlledDocument& document : documents_with(database, query.text)) {
        DocumentSummary summary =
            summary_of(document, lines.at(document.id), query.on.value_or(today));
        if (!query.on || summary.label_in_force)
            summaries.push_back(std::move(summary));
    }
    return summaries;
}

DocumentDetail
detail_of(database::Database& database, const Id<ControlledDocument>& id, const Date& today)
{
    DocumentDetail detail{.document = find_document(database, id), .revisions = {}};
    for (Revision& revision :
         revision_rows.where(database, "document = $1 order by created_at desc, id desc", id))
        detail.revisions.push_back(view_of(database, std::move(revision), today));
    return detail;
}

} // namespace siar::documents
