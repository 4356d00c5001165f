// The outbox and the inbox in one: what people are told, once per person and event.
#pragma once

#include "door/command.hpp"
#include "people/account.hpp"

#include <vector>

namespace siar::people {

constexpr int most_notices = 100; // in one list

/// A notice as it is kept: the sentence's code and values, put into words when it is read.
struct StoredNotice {
    Id<StoredNotice> id;
    AccountId account;
    std::string message_key;
    std::string code;
    boost::json::value details;
    std::string link;
    Moment created_at;
    std::optional<Moment> read_at;
};
BOOST_DESCRIBE_STRUCT(
    StoredNotice, (), (id, account, message_key, code, details, link, created_at, read_at)
)

/// Writes down the command's messages, in its transaction. A message that the account has already
/// been told by the same key is left out (F20).
void deliver(Command& command);

/// The caller's notices, the newest first, in the caller's language.
std::vector<Notice>
notices_of(database::Database& database, const Caller& caller, const Texts& texts);

/// How many the caller has not read.
int unread_count(database::Database& database, const AccountId& account);

/// Marks all of the caller's notices as read.
void read_notices(Command& command);

} // namespace siar::people
