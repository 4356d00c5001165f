// Every mail that the office sends: kept first, sent after, never twice (F20).
#pragma once

#include "door/command.hpp"

#include <optional>
#include <string>
#include <vector>

namespace siar::correspondence {

struct Conversation;

/// A file that goes with a letter.
struct Enclosure {
    std::string file_name;
    std::string media_type;
    std::string base64;
};
BOOST_DESCRIBE_STRUCT(Enclosure, (), (file_name, media_type, base64))

/// A letter to one person, of the office or from outside.
struct OutgoingLetter {
    std::optional<AccountId> to_account = {};
    std::string to_name = {};
    std::string to_address = {};
    std::string subject = {};
    std::string text = {};
    std::string html = {}; // empty: plain text alone
    std::vector<Enclosure> enclosures = {};
    std::optional<Id<Conversation>> conversation = {}; // replies find their subject by it
    std::string key = {}; // one mail per person and key; such as "review.called/<session>"
    std::optional<Moment> not_before = {}; // nothing: as soon as can be
};

/// Puts the letter into the outbox, in the transaction of the command. Gives false, and does
/// nothing, when this account (or else this address) has a letter with this key already.
/// Refuses with correspondence.no_address what mail cannot be addressed to.
bool enqueue(Command& command, const OutgoingLetter& letter);

} // namespace siar::correspondence
