// Where an account gets its mail, and the code that proves that its owner reads it there.
#pragma once

#include "door/caller.hpp"
#include "foundation/digest.hpp"
#include "foundation/written.hpp"

#include <optional>

namespace siar::notifications {

/// `id` is the account's.
struct MailAddress {
    AccountId id;
    std::string address;
    AccountId set_by; // the owner, who confirmed it, or an administrator
    Moment set_at;
};
BOOST_DESCRIBE_STRUCT(MailAddress, (), (id, address, set_by, set_at))

/// An address that somebody says is theirs, until the code that was mailed to it comes back.
struct AddressClaim {
    Id<AddressClaim> id;
    AccountId account;
    std::string address;
    Digest code_sha256; // of the claim's id and the code
    Moment made_at;
    Moment expires_at;
    std::int64_t tries_left;
    std::optional<Moment> ended_at;
};
BOOST_DESCRIBE_STRUCT(
    AddressClaim, (), (id, account, address, code_sha256, made_at, expires_at, tries_left, ended_at)
)

struct ClaimedAddress {
    std::string address;
    Moment expires_at;
    std::int64_t tries_left;
};
BOOST_DESCRIBE_STRUCT(ClaimedAddress, (), (address, expires_at, tries_left))

/// As its owner and the administrator see it.
struct AddressView {
    std::optional<std::string> address;
    bool is_set_by_owner;
    std::optional<ClaimedAddress> claim; // that waits for its code
    bool is_mail_on;                     // false: the office sends no mail now
};
BOOST_DESCRIBE_STRUCT(AddressView, (), (address, is_set_by_owner, claim, is_mail_on))

struct NewAddress {
    Text<254> address;
};
BOOST_DESCRIBE_STRUCT(NewAddress, (), (address))

struct AddressCode {
    Text<20> code;
};
BOOST_DESCRIBE_STRUCT(AddressCode, (), (code))

/// Without an address the account has none.
struct GivenAddress {
    std::optional<Text<254>> address;
};
BOOST_DESCRIBE_STRUCT(GivenAddress, (), (address))

} // namespace siar::notifications
