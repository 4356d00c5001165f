// Files of mails that people hand over, an .eml or a whole .mbox: taken in mail by mail after the
// request was answered, and again from where it stopped when the program ends meanwhile.
#pragma once

#include "correspondence/received_mail.hpp"
#include "door/door.hpp"

namespace siar::correspondence {

/// Keeps the file; its mails are taken in soon. Refuses for the field at fault:
/// evidence.no_such_upload, correspondence.not_mails.
MailImport ask_for_import(Command& command, const NewMailImport& form);

/// The ten that were asked for last.
std::vector<MailImport> newest_imports(database::Database& database);

/// One round: goes on with the import that waits longest, for a few seconds.
void import_waiting(Door& door);

} // namespace siar::correspondence
