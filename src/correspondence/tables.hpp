// Where correspondence keeps its rows.
#pragma once

#include "correspondence/mail_settings.hpp"
#include "correspondence/outgoing_mail.hpp"
#include "database/table.hpp"

namespace siar::correspondence {

inline constexpr database::Table<StoredMailSettings> settings_table{"mail_settings"};
inline constexpr database::Table<Conversation> conversation_table{"conversations"};
inline constexpr database::Table<OutgoingMail> outgoing_table{"outgoing_mails"};

} // namespace siar::correspondence
