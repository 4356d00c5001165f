#include "documents/registering.hpp"

#include "database/table.hpp"
#include "documents/copies.hpp"
#include "documents/documents.hpp"
#include "evidence/file_store.hpp"
#include "evidence/uploads.hpp"
#include "foundation/plain_text.hpp"

#include <algorithm>

namespace siar::documents {

namespace {

constexpr database::Table<ControlledDocument> documents{"document"};
constexpr database::Table<Revision> revisions{"revision"};

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

template <class T>
std::vector<T> without_repetitions(std::vector<T> list)
{
    std::vector<T> kept;
    for (T& element : list)
        if (std::ranges::find(kept, element) == kept.end())
            kept.push_back(std::move(element));
    return kept;
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

void add_document(Command& command, const ControlledDocument& document)
{
    if (document_numbered(command.database, document.number.text()))
        throw number_taken(document.number.text());
    require_regulations(command.database, document.cites);
    insert(command, documents, document, number_taken(document.number.text()));
    command.record("documents.document_registered", document);
}

/// What a draft says besides what every draft has.
struct Draft {
    Text<20> label;
    Date issued_on;
    std::optional<std::string> reason;
    std::optional<ProcedureText> procedure;
};

Revision add_draft(
    Command& command,
    const ControlledDocument& document,
    const Draft& draft,
    const evidence::KeptFile& file
)
{
    const auto taken = label_taken(document.number.text(), draft.label.text());
    if (revisions.count(
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
    insert(command, revisions, revision, taken);
    give_check_code(command.database, revision.id);
    command.record("documents.revision_drafted", revision);
    return revision;
}

/// The texts of the procedure that D1 asks for; says of each that is missing or too long.
class RequiredTexts {
public:
    template <std::size_t Longest>
    std::optional<Text<Longest>> read(const std::string& field, const std::string& text)
    {
        try {
            return Text<Longest>{trimmed(text)};
        } catch (const BadValue& bad) {
            problems_.push_back({field, bad.code(), bad.values()});
            return std::nullopt;
        }
    }

    void require(const std::string& field, bool is_there)
    {
        if (!is_there)
            problems_.push_back({field, "contract.missing"});
    }

    void check() const
    {
        if (!problems_.empty())
            throw Refusal{Reason::invalid, "documents.procedure_lacks", {}, problems_};
    }

private:
    std::vector<Problem> problems_;
};

/// PR.27.4 manages information media; one that names publication or promotion covers that too.
std::vector<Topic> topics_in(const std::string& title)
{
    const std::string words = in_lower_case(title);
    std::vector<Topic> topics;
    if (words.find("media informasi") != std::string::npos)
        topics.push_back(Topic::information_media);
    if (words.find("publikasi") != std::string::npos || words.find("promosi") != std::string::npos)
        topics.push_back(Topic::promotion_publication);
    return topics;
}

ControlledDocument document_from(Command& command, const ProcedureText& text)
{
    RequiredTexts required;
    const auto number = required.read<60>("number", text.number);
    const auto title = required.read<300>("title", text.title);
    const auto owner = required.read<120>("owner", text.owner);
    const auto approver = required.read<120>("approver", text.approver);
    required.read<20>("version", text.version);
    required.require("issued_on", text.issued_on.has_value());
    required.check();
    return {
        .id = Id<ControlledDocument>::make(command.now),
        .kind = DocumentKind::procedure,
        .number = *number,
        .title = *title,
        .owner = *owner,
        .approver = *approver,
        .classification = Classification::internal,
        .language = Language::id,
        .topics = topics_in(text.title),
        .cites = {},
        .replaced_by = std::nullopt,
        .version = 1,
        .created_at = command.now
    };
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

Revision import_procedure(
    Command& command,
    const ProcedureText& text,
    std::string_view bytes,
    const std::string& file_name
)
{
    ControlledDocument document = document_from(command, text);
    Draft draft{
        .label = Text<20>{trimmed(text.version)},
        .issued_on = *text.issued_on,
        .reason = std::nullopt,
        .procedure = text
    };
    if (const auto earlier = document_numbered(command.database, document.number.text())) {
        if (earlier->kind != DocumentKind::procedure)
            throw number_taken(document.number.text());
        document = *earlier;
        draft.reason = "Impor " + file_name;
    } else {
        add_document(command, document);
    }
    return add_draft(
        command,
        document,
        draft,
        {.sha256 = evidence::keep(bytes),
         .size = static_cast<std::int64_t>(bytes.size()),
         .media_type = "text/plain",
         .file_name = evidence::cleaned_file_name(file_name)}
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
    document = documents.update_version(command.database, document);
    command.record("documents.document_changed", document);
    return document;
}

} // namespace siar::documents
