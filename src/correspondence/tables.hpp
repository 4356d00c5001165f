// Where correspondence keeps its rows.
#pragma once

#include "correspondence/mail_settings.hpp"
#include "correspondence/received_mail.hpp"
#include "database/table.hpp"

namespace siar::correspondence {

inline constexpr database::Table<StoredMailSettings> settings_table{"mail_settings"};
inline constexpr database::Table<Conversation> conversation_table{"conversations"};
inline constexpr database::Table<OutgoingMail> outgoing_table{"outgoing_mails"};
inline constexpr database::Table<MailThread> thread_table{"mail_threads"};
inline constexpr database::Table<ReceivedMail> received_table{"received_mails"};
inline constexpr database::Table<MailImport> import_table{"mail_imports"};

} // namespace siar::correspondence
