// A session that goes to people by e-mail: a request to review its items, or an invitation to the
// meeting. One mail to each person, with all the items.
#pragma once

#include "review/session.hpp"

namespace siar::review {

/// Somebody of the office by account, or anybody by address.
struct MailRecipient {
    std::optional<AccountId> account;
    std::optional<Text<120>> name;
    std::optional<Text<254>> address;
};
BOOST_DESCRIBE_STRUCT(MailRecipient, (), (account, name, address))

struct NewMailRequest {
    std::vector<MailRecipient> recipients;
    std::optional<Text<2000>> note;
    std::optional<Date> due_on; // by when an answer is wanted
};
BOOST_DESCRIBE_STRUCT(NewMailRequest, (), (recipients, note, due_on))

struct SentMailRequest {
    std::vector<std::string> queued; // to whom mails go
    std::vector<std::string> known;  // who had the same mail before
};
BOOST_DESCRIBE_STRUCT(SentMailRequest, (), (queued, known))

} // namespace siar::review
