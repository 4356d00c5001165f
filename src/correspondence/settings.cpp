#include "correspondence/settings.hpp"

#include "correspondence/tables.hpp"
#include "foundation/digest.hpp"
#include "foundation/sealed_secret.hpp"
#include "mail/letter.hpp"
#include "mail/smtp.hpp"

#include <algorithm>

namespace siar::correspondence {

namespace {

constexpr std::size_t longest_setting = 254;

std::filesystem::path keys_folder;
std::filesystem::path authority_file;

void check_line(const std::string& field, const std::string& text)
{
    const bool has_controls = std::ranges::any_of(text, [](unsigned char c) { return c < ' '; });
    if (text.size() > longest_setting || has_controls || !is_utf8_text(text))
        throw invalid_field(field, "correspondence.not_one_line");
}

void check_host(const std::string& field, const std::string& host)
{
    check_line(field, host);
    if (host.find_first_of(" /@?#\\%") != std::string::npos)
        throw invalid_field(field, "correspondence.not_a_host");
}

void check_port(const std::string& field, std::int64_t port)
{
    if (port < 1 || port > 65535)
        throw invalid_field(field, "correspondence.not_a_port");
}

void check(const MailSettingsForm& form)
{
    check_line("sender_name", form.sender_name);
    check_line("smtp_user", form.smtp_user);
    check_line("imap_user", form.imap_user);
    check_line("imap_folder", form.imap_folder);
    check_host("smtp_host", form.smtp_host);
    check_host("imap_host", form.imap_host);
    check_port("smtp_port", form.smtp_port);
    check_port("imap_port", form.imap_port);
    const bool needs_sender = form.is_on || !form.sender_address.empty();
    if (needs_sender && !mail::is_mail_address(form.sender_address))
        throw invalid_field("sender_address", "correspondence.not_a_mail_address");
    if (form.is_on && form.smtp_host.empty())
        throw invalid_field("smtp_host", "correspondence.not_a_host");
    if (form.is_collecting && form.imap_host.empty())
        throw invalid_field("imap_host", "correspondence.not_a_host");
    if (form.is_collecting && form.imap_user.empty())
        throw invalid_field("imap_user", "correspondence.no_user");
    if (form.poll_minutes < 1 || form.poll_minutes > 1440)
        throw invalid_field("poll_minutes", "correspondence.poll_minutes");
}

std::optional<std::string> sealed_again(
    const std::optional<std::string>& given, const std::optional<std::string>& kept
)
{
    if (!given)
        return kept;
    if (given->empty())
        return std::nullopt;
    return SealingKey::kept_in(keys_folder).sealed(*given);
}

std::string unsealed(const std::optional<std::string>& password)
{
    return password ? SealingKey::kept_in(keys_folder).opened(*password) : "";
}

mail::Protection protection_of(MailSecurity security)
{
    switch (security) {
    case MailSecurity::none: return mail::Protection::none;
    case MailSecurity::starttls: return mail::Protection::starttls;
    case MailSecurity::tls: return mail::Protection::tls;
    }
    return mail::Protection::tls;
}

MailSettings shown(const StoredMailSettings& row)
{
    return {
        .is_on = row.is_on,
        .sender_name = row.sender_name,
        .sender_address = row.sender_address,
        .replies_name_their_subject = row.replies_name_their_subject,
        .smtp_host = row.smtp_host,
        .smtp_port = row.smtp_port,
        .smtp_security = row.smtp_security,
        .smtp_user = row.smtp_user,
        .has_smtp_password = row.smtp_password.has_value(),
        .imap_host = row.imap_host,
        .imap_port = row.imap_port,
        .imap_security = row.imap_security,
        .imap_user = row.imap_user,
        .has_imap_password = row.imap_password.has_value(),
        .imap_folder = row.imap_folder,
        .poll_minutes = row.poll_minutes,
        .is_collecting = row.is_collecting,
        .marks_taken = row.marks_taken,
        .version = row.version
    };
}

} // namespace

void set_keys_folder(const std::filesystem::path& keys)
{
    keys_folder = keys;
}

void trust_authority(const std::filesystem::path& certificates)
{
    authority_file = certificates;
}

StoredMailSettings stored_settings(database::Database& database)
{
    return settings_table.find(database, std::string{"mail"}).value();
}

MailSettings settings(database::Database& database)
{
    return shown(stored_settings(database));
}

MailSettings change_settings(Command& command, const MailSettingsForm& form)
{
    check(form);
    const StoredMailSettings kept = stored_settings(command.database);
    if (kept.version != form.version)
        throw Refusal{Reason::conflict, "database.stale"}.with_current(
            boost::json::serialize(contract::to_json(shown(kept)))
        );
    const StoredMailSettings changed = settings_table.update_version(
        command.database,
        {.id = kept.id,
         .is_on = form.is_on,
         .sender_name = form.sender_name,
         .sender_address = form.sender_address,
         .replies_name_their_subject = form.replies_name_their_subject,
         .smtp_host = form.smtp_host,
         .smtp_port = form.smtp_port,
         .smtp_security = form.smtp_security,
         .smtp_user = form.smtp_user,
         .smtp_password = sealed_again(form.smtp_password, kept.smtp_password),
         .imap_host = form.imap_host,
         .imap_port = form.imap_port,
         .imap_security = form.imap_security,
         .imap_user = form.imap_user,
         .imap_password = sealed_again(form.imap_password, kept.imap_password),
         .imap_folder = form.imap_folder,
         .poll_minutes = form.poll_minutes,
         .is_collecting = form.is_collecting,
         .marks_taken = form.marks_taken,
         .changed_by = command.caller.account,
         .version = kept.version}
    );
    command.record("correspondence.settings_changed", "mail", contract::to_json(shown(changed)));
    return shown(changed);
}

bool may_send(const StoredMailSettings& settings)
{
    return settings.is_on && !settings.smtp_host.empty() && !settings.sender_address.empty();
}

mail::Server smtp_server(const StoredMailSettings& settings)
{
    return {
        .host = settings.smtp_host,
        .port = static_cast<int>(settings.smtp_port),
        .protection = protection_of(settings.smtp_security),
        .user = settings.smtp_user,
        .password = unsealed(settings.smtp_password),
        .authority_file = authority_file.string()
    };
}

mail::Server imap_server(const StoredMailSettings& settings)
{
    return {
        .host = settings.imap_host,
        .port = static_cast<int>(settings.imap_port),
        .protection = protection_of(settings.imap_security),
        .user = settings.imap_user,
        .password = unsealed(settings.imap_password),
        .authority_file = authority_file.string()
    };
}

ServerWords send_test_mail(
    const StoredMailSettings& settings, const std::string& to_address, Language language, Moment now
)
{
    if (settings.smtp_host.empty() || settings.sender_address.empty())
        throw Refusal{Reason::conflict, "correspondence.not_set_up"};
    if (!mail::is_mail_address(to_address))
        throw invalid_field("to_address", "correspondence.not_a_mail_address");
    const bool is_indonesian = language == Language::id;
    const mail::Letter letter{
        .from = {settings.sender_name, settings.sender_address},
        .to = {"", to_address},
        .subject = is_indonesian ? "Surel percobaan dari Siar" : "A test mail from Siar",
        .text = is_indonesian ? "Surel dari Siar sampai ke sini.\n" : "Mail from Siar arrives here.\n",
        .message_id = random_token(12) + "@" + mail::domain_of(settings.sender_address)
    };
    const mail::Handed handed = mail::hand_over(
        smtp_server(settings), settings.sender_address, to_address, mail::written(letter, now)
    );
    return {handed.outcome == mail::Handover::accepted, handed.said};
}

} // namespace siar::correspondence
