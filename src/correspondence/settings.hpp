// Keeps how mail goes out and comes in, and tries it.
#pragma once

#include "correspondence/mail_settings.hpp"
#include "door/command.hpp"
#include "mail/connection.hpp"

#include <filesystem>

namespace siar::correspondence {

/// Where the key lies that seals passwords, and whose certificates to trust instead of the
/// system's (for tests). To be called once at start.
void set_keys_folder(const std::filesystem::path& keys);
void trust_authority(const std::filesystem::path& certificates);

StoredMailSettings stored_settings(database::Database& database);

/// Without the passwords.
MailSettings settings(database::Database& database);

/// Refuses a stale version, and for the field at fault: correspondence.not_a_mail_address,
/// correspondence.not_a_host, correspondence.not_a_port, correspondence.no_user,
/// correspondence.poll_minutes.
MailSettings change_settings(Command& command, const MailSettingsForm& form);

bool may_send(const StoredMailSettings& settings);

mail::Server smtp_server(const StoredMailSettings& settings);
mail::Server imap_server(const StoredMailSettings& settings);

/// Sends one mail now, beside the outbox, and tells what the server said.
/// Refuses with correspondence.not_set_up.
ServerWords send_test_mail(
    const StoredMailSettings& settings, const std::string& to_address, Language language, Moment now
);

} // namespace siar::correspondence
