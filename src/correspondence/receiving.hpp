// Takes in a mail that came from outside: its bytes and its files become evidence, and it joins the
// mails that it answers. What cannot be read is kept all the same.
#pragma once

#include "correspondence/received_mail.hpp"
#include "door/command.hpp"
#include "evidence/evidence.hpp"
#include "mail/reading.hpp"

namespace siar::correspondence {

/// How a mail came in, and what whoever brought it says that it is about.
struct Arrival {
    MailSource source = MailSource::file;
    std::optional<evidence::SubjectKind> subject_kind = {};
    std::optional<std::string> subject = {};
};

/// A mail whose bytes and files are in the store already.
struct KeptMail {
    evidence::KeptFile file;
    mail::ReadMail mail;
    std::vector<evidence::KeptFile> attachments;
};

/// Puts the bytes into the store and reads them; outside of any transaction, for it takes a while.
/// The first hundred files that came with it are taken out. Refuses with evidence.disk_full.
KeptMail keep_mail(std::string_view bytes);

/// Takes the mail in; gives nothing, and changes nothing, when the same bytes came before.
std::optional<ReceivedMail> take_in(Command& command, const KeptMail& kept, const Arrival& arrival);

/// The received mail that is this evidence.
std::optional<ReceivedMail>
received_as(database::Database& database, const Id<evidence::Evidence>& evidence);

} // namespace siar::correspondence
