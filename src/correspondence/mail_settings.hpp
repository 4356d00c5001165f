// How the office's mail goes out and comes in: the servers, and the name that it writes under.
#pragma once

#include "door/caller.hpp"
#include "foundation/written.hpp"

namespace siar::correspondence {

BOOST_DEFINE_ENUM_CLASS(MailSecurity, none, starttls, tls)

/// The one row. Passwords are sealed; nothing reads them back to people.
struct StoredMailSettings {
    std::string id; // always "mail"
    bool is_on;
    std::string sender_name;
    std::string sender_address;
    bool replies_name_their_subject; // reply to name+token@...: the mail server must know that
    std::string smtp_host;
    std::int64_t smtp_port;
    MailSecurity smtp_security;
    std::string smtp_user;
    std::optional<std::string> smtp_password;
    std::string imap_host;
    std::int64_t imap_port;
    MailSecurity imap_security;
    std::string imap_user;
    std::optional<std::string> imap_password;
    std::string imap_folder;
    std::int64_t poll_minutes;
    bool is_collecting = false;
    bool marks_taken = false; // tells the server which mails were taken, once they are kept
    std::optional<AccountId> changed_by;
    std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(
    StoredMailSettings,
    (),
    (id,
     is_on,
     sender_name,
     sender_address,
     replies_name_their_subject,
     smtp_host,
     smtp_port,
     smtp_security,
     smtp_user,
     smtp_password,
     imap_host,
     imap_port,
     imap_security,
     imap_user,
     imap_password,
     imap_folder,
     poll_minutes,
     is_collecting,
     marks_taken,
     changed_by,
     version)
)

/// As the administrator sees them.
struct MailSettings {
    bool is_on;
    std::string sender_name;
    std::string sender_address;
    bool replies_name_their_subject;
    std::string smtp_host;
    std::int64_t smtp_port;
    MailSecurity smtp_security;
    std::string smtp_user;
    bool has_smtp_password;
    std::string imap_host;
    std::int64_t imap_port;
    MailSecurity imap_security;
    std::string imap_user;
    bool has_imap_password;
    std::string imap_folder;
    std::int64_t poll_minutes;
    bool is_collecting = false;
    bool marks_taken = false; // tells the server which mails were taken, once they are kept
    std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(
    MailSettings,
    (),
    (is_on,
     sender_name,
     sender_address,
     replies_name_their_subject,
     smtp_host,
     smtp_port,
     smtp_security,
     smtp_user,
     has_smtp_password,
     imap_host,
     imap_port,
     imap_security,
     imap_user,
     has_imap_password,
     imap_folder,
     poll_minutes,
     is_collecting,
     marks_taken,
     version)
)

/// A password that is missing stays as it is; an empty one is forgotten.
struct MailSettingsForm {
    bool is_on;
    std::string sender_name;
    std::string sender_address;
    bool replies_name_their_subject;
    std::string smtp_host;
    std::int64_t smtp_port;
    MailSecurity smtp_security;
    std::string smtp_user;
    std::optional<std::string> smtp_password;
    std::string imap_host;
    std::int64_t imap_port;
    MailSecurity imap_security;
    std::string imap_user;
    std::optional<std::string> imap_password;
    std::string imap_folder;
    std::int64_t poll_minutes;
    bool is_collecting = false;
    bool marks_taken = false; // tells the server which mails were taken, once they are kept
    std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(
    MailSettingsForm,
    (),
    (is_on,
     sender_name,
     sender_address,
     replies_name_their_subject,
     smtp_host,
     smtp_port,
     smtp_security,
     smtp_user,
     smtp_password,
     imap_host,
     imap_port,
     imap_security,
     imap_user,
     imap_password,
     imap_folder,
     poll_minutes,
     is_collecting,
     marks_taken,
     version)
)

/// How collecting fares.
struct CollectingState {
    bool is_on;
    std::optional<Moment> last_mail_at;  // when the last mail was taken in
    std::optional<Moment> failing_since; // nothing: the mailbox was reached the last time
    std::optional<std::string> said;     // by the server, about the failure
    std::int64_t too_large_count;        // mails that were left in the mailbox
};
BOOST_DESCRIBE_STRUCT(
    CollectingState, (), (is_on, last_mail_at, failing_since, said, too_large_count)
)

struct TestMail {
    Text<254> to_address;
};
BOOST_DESCRIBE_STRUCT(TestMail, (), (to_address))

struct ServerWords {
    bool is_good;
    std::string said; // as the server said it
};
BOOST_DESCRIBE_STRUCT(ServerWords, (), (is_good, said))

} // namespace siar::correspondence
