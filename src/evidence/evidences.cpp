#include "evidence/evidences.hpp"

#include "database/like.hpp"
#include "evidence/file_store.hpp"
#include "evidence/media_type.hpp"
#include "evidence/tables.hpp"
#include "evidence/uploads.hpp"
#include "foundation/plain_text.hpp"
#include "mail/reading.hpp"

namespace siar::evidence {

namespace {

constexpr database::Table<EvidenceLink> links{"evidence_link"};
constexpr std::size_t most_readable_bytes = 25'000'000;

/// Exactly one of upload, url and note, and the one that suits the kind.
void check_form(const NewEvidence& form)
{
    const int given =
        int{form.upload.has_value()} + int{form.url.has_value()} + int{form.note.has_value()};
    if (given != 1)
        throw invalid_field("upload", "evidence.one_of_three");
    const bool is_link = form.kind == EvidenceKind::link;
    const bool is_note = form.kind == EvidenceKind::note;
    const bool is_file = form.kind == EvidenceKind::file;
    if (is_link != form.url.has_value() || (is_note && !form.note) || (is_file && !form.upload))
        throw invalid_field("kind", "evidence.wrong_kind");
    if (form.url && !form.url->text().starts_with("https://") &&
        !form.url->text().starts_with("http://"))
        throw invalid_field("url", "evidence.not_an_address");
    if (form.subject_kind.has_value() != form.subject.has_value())
        throw invalid_field("subject", "evidence.half_a_subject");
}

/// E-mails and chats are words. What is damaged may look like anything, so only what is certainly
/// something else is turned away.
void check_words(EvidenceKind kind, const KeptFile& file)
{
    if (kind != EvidenceKind::email && kind != EvidenceKind::chat)
        return;
    for (const std::string_view other : {"image/", "video/", "audio/", "application/pdf"})
        if (file.media_type.starts_with(other))
            throw invalid_field("kind", "evidence.not_words", {{"type", file.media_type}});
}

std::optional<Moment> claimed_by_itself(EvidenceKind kind, const std::optional<KeptFile>& file)
{
    if (kind != EvidenceKind::email || !file)
        return std::nullopt;
    return mail::read_mail(bytes_of(file->sha256, most_readable_bytes)).sent_at;
}

Evidence captured(Command& command, const NewEvidence& form, const std::optional<KeptFile>& file)
{
    const auto text_of = [](const auto& text) {
        return text ? std::optional{text->text()} : std::nullopt;
    };
    Evidence evidence{
        .id = Id<Evidence>::make(command.now),
        .kind = form.kind,
        .title = form.title,
        .file_name = std::nullopt,
        .media_type = std::nullopt,
        .size = std::nullopt,
        .sha256 = std::nullopt,
        .url = text_of(form.url),
        .note = text_of(form.note),
        .claimed_at = form.claimed_at ? form.claimed_at : claimed_by_itself(form.kind, file),
        .captured_at = command.now,
        .captured_by = account_of(command.caller)
    };
    if (file) {
        evidence.file_name = file->file_name;
        evidence.media_type = file->media_type;
        evidence.size = file->size;
        evidence.sha256 = file->sha256;
    }
    evidence_table.insert(command.database, evidence);
    command.record("evidence.added", evidence);
    return evidence;
}

} // namespace

Evidence add_evidence(Command& command, const NewEvidence& form)
{
    check_form(form);
    std::optional<KeptFile> file;
    if (form.upload) {
        file = keep_upload(command.caller, *form.upload);
        check_words(form.kind, *file);
    }
    Evidence evidence = captured(command, form, file);
    if (form.subject)
        link(command, evidence.id, *form.subject_kind, form.subject->text());
    return evidence;
}

Evidence add_file(Command& command, const NewFile& given)
{
    const NewEvidence form{
        .kind = given.kind,
        .title = given.title,
        .upload = std::nullopt,
        .url = std::nullopt,
        .note = std::nullopt,
        .claimed_at = given.claimed_at,
        .subject_kind = std::nullopt,
        .subject = std::nullopt
    };
    return captured(command, form, given.file);
}

KeptFile keep_bytes(std::string_view bytes, std::string_view file_name)
{
    return {
        .sha256 = keep(bytes),
        .size = static_cast<std::int64_t>(bytes.size()),
        .media_type = media_type_of(bytes),
        .file_name = cleaned_file_name(file_name)
    };
}

void link(
    Command& command, const Id<Evidence>& evidence, SubjectKind kind, const std::string& subject
)
{
    find_evidence(command.database, evidence);
    const auto known = links.count(
        command.database,
        "subject_kind = $1 and subject = $2 and evidence = $3 and ended_at is null",
        kind,
        subject,
        evidence
    );
    if (known > 0)
        return command.changes_nothing();
    const EvidenceLink link{
        .id = Id<EvidenceLink>::make(command.now),
        .evidence = evidence,
        .subject_kind = kind,
        .subject = subject,
        .linked_at = command.now,
        .linked_by = account_of(command.caller)
    };
    links.insert(command.database, link);
    command.record("evidence.linked", evidence.text(), contract::to_json(link));
}

Evidence find_evidence(database::Database& database, const Id<Evidence>& id)
{
    auto found = evidence_table.find(database, id);
    if (!found)
        throw Refusal{Reason::not_found, "evidence.none"};
    return std::move(*found);
}

std::vector<Evidence>
evidence_of(database::Database& database, SubjectKind kind, const std::string& subject)
{
    return evidence_table.where(
        database,
        "id in (select evidence from evidence_link where subject_kind = $1 and subject = $2 and "
        "ended_at is null) order by id",
        kind,
        subject
    );
}

std::vector<Evidence> list_evidence(database::Database& database, const EvidenceQuery& query)
{
    const std::string wanted = "id < $1 and (lower(title) like $2 escape '\\' "
                               "or lower(coalesce(file_name, '')) like $2 escape '\\' "
                               "or lower(coalesce(note, '')) like $2 escape '\\' "
                               "or lower(coalesce(url, '')) like $2 escape '\\')";
    const std::string newest = " order by id desc limit 100";
    const std::string before = query.before ? query.before->text() : "~"; // after every id
    const std::string pattern = database::containing(in_lower_case(query.text.value_or("")));
    if (!query.subject_kind || !query.subject)
        return evidence_table.where(database, wanted + newest, before, pattern);
    return evidence_table.where(
        database,
        wanted +
            " and id in (select evidence from evidence_link "
            "where subject_kind = $3 and subject = $4 and ended_at is null)" +
            newest,
        before,
        pattern,
        *query.subject_kind,
        *query.subject
    );
}

std::vector<Evidence> with_the_same_bytes(database::Database& database, const Digest& sha256)
{
    return evidence_table.where(database, "sha256 = $1 order by id", sha256);
}

std::optional<std::int64_t> lateness_of(const Evidence& evidence)
{
    if (!evidence.claimed_at)
        return std::nullopt;
    return std::chrono::floor<std::chrono::hours>(evidence.captured_at - *evidence.claimed_at)
        .count();
}

std::vector<Evidence> evidence_with_files(database::Database& database)
{
    return evidence_table.where(database, "sha256 is not null order by id");
}

std::vector<Id<Evidence>> damaged_files(database::Database& database)
{
    std::vector<Id<Evidence>> damaged;
    for (const Evidence& evidence : evidence_with_files(database))
        if (!is_undamaged(*evidence.sha256))
            damaged.push_back(evidence.id);
    return damaged;
}

} // namespace siar::evidence
