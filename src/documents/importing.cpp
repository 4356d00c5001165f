#include "documents/documents.hpp"
#include "documents/drafting.hpp"
#include "documents/registering.hpp"
#include "evidence/file_store.hpp"
#include "evidence/uploads.hpp"
#include "foundation/plain_text.hpp"

namespace siar::documents {

namespace {

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

} // namespace siar::documents
