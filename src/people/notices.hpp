// The outbox and the inbox in one: what people are told, once per person and event.
#pragma once

#include "door/command.hpp"
#include "people/account.hpp"

#include <optional>
#include <vector>

namespace siar::people {

constexpr std::size_t notices_in_page = 30;

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

BOOST_DEFINE_ENUM_CLASS(NoticeState, all, unread)

/// Which of the caller's notices are meant: the unread ones alone, those before one that is known.
struct NoticeQuery {
    bool is_unread_only = false;
    std::optional<Id<StoredNotice>> before = {};
};

struct NoticePage {
    std::vector<Notice> notices;
    bool has_more;
    int unread_count; // of all
};
BOOST_DESCRIBE_STRUCT(NoticePage, (), (notices, has_more, unread_count))

/// Writes down the command's messages, in its transaction, and gives those that are new. A message
/// that the account has already been told by the same key is left out (F20), and so is what people
/// would be told of their own acts.
std::vector<StoredNotice> deliver(Command& command);

/// Throws when there is none.
StoredNotice find_notice(database::Database& database, const Id<StoredNotice>& id);

/// The notice's sentence.
std::string words_of(const StoredNotice& notice, const Texts& texts, Language language);

/// A page of the caller's notices, the newest first, in the caller's language.
NoticePage notices_of(
    database::Database& database, const Caller& caller, const Texts& texts, const NoticeQuery& query
);

/// How many the caller has not read.
int unread_count(database::Database& database, const AccountId& account);

/// Marks all of the caller's notices as read.
void read_notices(Command& command);

/// Marks one. Refuses with people.no_such_notice what is not the caller's.
void read_notice(Command& command, const Id<StoredNotice>& id);

} // namespace siar::people
