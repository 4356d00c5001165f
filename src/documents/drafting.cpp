#include "documents/drafting.hpp"

#include "database/table.hpp"
#include "documents/copies.hpp"
#include "documents/documents.hpp"
#include "documents/tables.hpp"

namespace siar::documents {

namespace {

/// Inserts; a number or label that is taken, also by somebody at the same moment, is a conflict.
template <class Row>
void insert(
    Command& command, const database::Table<Row>& table, const Row& row, const Refusal& if_taken
)
{
    try {
        table.insert(command.database, row);
    } catch (const database::DatabaseError& error) {
        if (error.is_duplicate())
            throw if_taken;
        throw;
    }
}

Refusal label_taken(const std::string& number, const std::string& label)
{
    const Values values{{"number", number}, {"label", label}};
    return {
        Reason::conflict,
        "documents.label_taken",
        values,
        {{"label", "documents.label_taken", values}}
    };
}

} // namespace

Refusal number_taken(const std::string& number)
{
    const Values values{{"number", number}};
    return {
        Reason::conflict,
        "documents.number_taken",
        values,
        {{"number", "documents.number_taken", values}}
    };
}

void require_regulations(
    database::Database& database, const std::vector<Id<ControlledDocument>>& cites
)
{
    for (std::size_t i = 0; i < cites.size(); ++i)
        if (find_document(database, cites[i]).kind != DocumentKind::regulation)
            throw invalid_field(
                "cites[" + std::to_string(i) + ']',
                "documents.not_a_regulation",
                {{"number", find_document(database, cites[i]).number.text()}}
            );
}

void add_document(Command& command, const ControlledDocument& document)
{
    if (document_numbered(command.database, document.number.text()))
        throw number_taken(document.number.text());
    require_regulations(command.database, document.cites);
    insert(command, document_rows, document, number_taken(document.number.text()));
    command.record("documents.document_registered", document);
}

Revision add_draft(
    Command& command,
    const ControlledDocument& document,
    const Draft& draft,
    const evidence::KeptFile& file
)
{
    const auto taken = label_taken(document.number.text(), draft.label.text());
    if (revision_rows.count(
            command.database, "document = $1 and label = $2", document.id, draft.label
        ) > 0)
        throw taken;
    const Revision revision{
        .id = Id<Revision>::make(command.now),
        .document = document.id,
        .label = draft.label,
        .state = RevisionState::draft,
        .issued_on = draft.issued_on,
        .in_force_on = std::nullopt,
        .reason = draft.reason,
        .sha256 = file.sha256,
        .media_type = file.media_type,
        .file_name = file.file_name,
        .procedure = draft.procedure,
        .author = account_of(command.caller),
        .version = 1,
        .created_at = command.now
    };
    insert(command, revision_rows, revision, taken);
    give_check_code(command.database, revision.id);
    command.record("documents.revision_drafted", revision);
    return revision;
}

} // namespace siar::documents
