#include "correspondence/imports.hpp"

#include "correspondence/on_behalf.hpp"
#include "correspondence/receiving.hpp"
#include "correspondence/tables.hpp"
#include "evidence/evidences.hpp"
#include "evidence/file_store.hpp"
#include "evidence/uploads.hpp"
#include "mail/mailbox.hpp"

#include <algorithm>
#include <array>
#include <fstream>

namespace siar::correspondence {

namespace {

constexpr std::chrono::seconds longest_import_round{3};
constexpr const char* import_permission = "correspondence.write";
constexpr std::array not_mails{"image/", "video/", "audio/", "application/pdf", "application/zip"};

void check_mails(const NewMailImport& form, const evidence::KeptFile& file)
{
    if (form.subject_kind.has_value() != form.subject.has_value())
        throw invalid_field("subject", "evidence.half_a_subject");
    const auto is_other = [&](const char* type) { return file.media_type.starts_with(type); };
    if (file.size == 0 || std::ranges::any_of(not_mails, is_other))
        throw invalid_field("upload", "correspondence.not_mails", {{"file", file.file_name}});
}

/// A file of many mails is proof of its own; a file of one is that mail.
void keep_mailbox(Command& command, const evidence::KeptFile& file, const NewMailImport& form)
{
    if (!mail::is_mbox(evidence::bytes_of(file.sha256, 1000)))
        return;
    const auto kept = evidence::add_file(
        command,
        {.kind = evidence::EvidenceKind::file,
         .title = Text<300>{file.file_name},
         .file = file,
         .claimed_at = std::nullopt}
    );
    if (form.subject)
        evidence::link(command, kept.id, *form.subject_kind, form.subject->text());
}

std::optional<MailImport> first_waiting(Door& door)
{
    auto waiting = door.read([](database::Database& database) {
        return import_table.where(database, "done_at is null order by id limit 1");
    });
    return waiting.empty() ? std::nullopt : std::optional{std::move(waiting.front())};
}

/// The mail and how far the file is read are written in one transaction, so that no mail is missed
/// or taken in twice, wherever the program ends.
MailImport take_in_next(
    Command& command, MailImport import, const std::optional<KeptMail>& kept, std::int64_t place
)
{
    command.changes_nothing(); // unless the mail is new
    if (!kept) {
        ++import.too_large_count;
    } else if (const auto mail = take_in(
                   command,
                   *kept,
                   {.source = MailSource::file,
                    .subject_kind = import.subject_kind,
                    .subject = import.subject}
               )) {
        ++import.new_count;
        import.unreadable_count += mail->state == MailState::unreadable ? 1 : 0;
        import.last_thread = mail->thread;
    } else {
        ++import.known_count;
    }
    import.read_bytes = place;
    import_table.update(command.database, import);
    return import;
}

void finish(Command& command, MailImport& import)
{
    import.done_at = command.now;
    import_table.update(command.database, import);
    command.record("correspondence.import_done", import);
}

/// Gives false at the end of the file.
bool import_next(Door& door, const Caller& caller, mail::MailFile& file, MailImport& import)
{
    const auto mail = file.next();
    if (!mail)
        return false;
    std::optional<KeptMail> kept;
    if (!mail->is_too_large)
        kept = keep_mail(mail->bytes);
    import = door.change(caller, import_permission, [&](Command& command) {
        return take_in_next(command, import, kept, file.place());
    });
    return true;
}

} // namespace

MailImport ask_for_import(Command& command, const NewMailImport& form)
{
    const evidence::KeptFile file = evidence::keep_upload(command.caller, form.upload);
    check_mails(form, file);
    keep_mailbox(command, file, form);
    const MailImport import{
        .id = Id<MailImport>::make(command.now),
        .file_name = file.file_name,
        .sha256 = file.sha256,
        .size = file.size,
        .read_bytes = 0,
        .new_count = 0,
        .known_count = 0,
        .unreadable_count = 0,
        .too_large_count = 0,
        .subject_kind = form.subject_kind,
        .subject = form.subject ? std::optional{form.subject->text()} : std::nullopt,
        .asked_by = account_of(command.caller),
        .asked_at = command.now,
        .done_at = std::nullopt,
        .last_thread = std::nullopt
    };
    import_table.insert(command.database, import);
    command.record("correspondence.import_asked", import);
    return import;
}

std::vector<MailImport> newest_imports(database::Database& database)
{
    return import_table.where(database, "true order by id desc limit 10");
}

void import_waiting(Door& door)
{
    auto import = first_waiting(door);
    if (!import)
        return;
    const Caller caller = acting_for(door, import->asked_by);
    std::ifstream stream{evidence::file_of(import->sha256), std::ios::binary};
    stream.seekg(import->read_bytes);
    mail::MailFile file{stream, import->read_bytes};
    const auto begun = std::chrono::steady_clock::now();
    while (std::chrono::steady_clock::now() - begun < longest_import_round)
        if (!import_next(door, caller, file, *import)) {
            door.change(caller, import_permission, [&](Command& command) { finish(command, *import); });
            return;
        }
}

} // namespace siar::correspondence
