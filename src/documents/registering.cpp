#include "documents/registering.hpp"

#include "database/table.hpp"
#include "documents/documents.hpp"
#include "documents/drafting.hpp"
#include "documents/tables.hpp"

#include <algorithm>

namespace siar::documents {

namespace {

template <class T>
std::vector<T> without_repetitions(std::vector<T> list)
{
    std::vector<T> kept;
    for (T& element : list)
        if (std::ranges::find(kept, element) == kept.end())
            kept.push_back(std::move(element));
    return kept;
}

/// Refuses a successor that is itself replaced by this document, at once or in the end.
void require_successor(
    database::Database& database,
    const ControlledDocument& document,
    const Id<ControlledDocument>& successor
)
{
    if (document.kind != DocumentKind::regulation)
        throw invalid_field("replaced_by", "documents.only_regulations_are_replaced");
    require_regulations(database, {successor});
    std::optional<Id<ControlledDocument>> next = successor;
    while (next) {
        if (*next == document.id)
            throw invalid_field("replaced_by", "documents.replaced_in_a_circle");
        next = find_document(database, *next).replaced_by;
    }
}

} // namespace

ControlledDocument
register_document(Command& command, const NewDocument& form, const evidence::KeptFile& file)
{
    const ControlledDocument document{
        .id = Id<ControlledDocument>::make(command.now),
        .kind = form.kind,
        .number = Text<60>{trimmed(form.number.text())},
        .title = form.title,
        .owner = form.owner,
        .approver = form.approver,
        .classification = form.classification,
        .language = form.language,
        .topics = without_repetitions(form.topics),
        .cites = without_repetitions(form.cites),
        .replaced_by = std::nullopt,
        .version = 1,
        .created_at = command.now
    };
    add_document(command, document);
    add_draft(
        command,
        document,
        {.label = Text<20>{trimmed(form.label.text())},
         .issued_on = form.issued_on,
         .reason = std::nullopt,
         .procedure = std::nullopt},
        file
    );
    return document;
}

Revision draft_revision(
    Command& command,
    const Id<ControlledDocument>& document,
    const NewRevision& form,
    const evidence::KeptFile& file
)
{
    return add_draft(
        command,
        find_document(command.database, document),
        {.label = Text<20>{trimmed(form.label.text())},
         .issued_on = form.issued_on,
         .reason = form.reason.text(),
         .procedure = std::nullopt},
        file
    );
}

ControlledDocument
change_document(Command& command, const Id<ControlledDocument>& id, const DocumentChange& form)
{
    ControlledDocument document = find_document(command.database, id);
    require_regulations(command.database, form.cites);
    if (form.replaced_by)
        require_successor(command.database, document, *form.replaced_by);
    document.version = form.version;
    document.topics = without_repetitions(form.topics);
    document.cites = without_repetitions(form.cites);
    document.replaced_by = form.replaced_by;
    document = document_rows.update_version(command.database, document);
    command.record("documents.document_changed", document);
    return document;
}

} // namespace siar::documents
