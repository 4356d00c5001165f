// Passwords, kept as Argon2id hashes in a table of their own.
#pragma once

#include "database/database.hpp"
#include "people/account.hpp"

#include <cstddef>
#include <optional>
#include <string>

namespace siar::people {

constexpr std::size_t shortest_password = 12; // characters

/// Only the owner of the password can make one that fits, and it takes a moment: make and check it
/// outside of transactions.
struct PasswordHash {
    std::string text;
};

struct NewPassword {
    Text<200> present;
    Text<200> password;
};
BOOST_DESCRIBE_STRUCT(NewPassword, (), (present, password))

/// Refuses what is shorter than `shortest_password` or is the user name.
void require_sound_password(const std::string& password, const std::string& username);

PasswordHash hash_password(const std::string& password);

/// Takes as long for an account that has no password (or does not exist) as for a wrong one.
bool is_password(const std::optional<PasswordHash>& hash, const std::string& password);

void store_password(
    database::Database& database, const AccountId& account, const PasswordHash& hash, Moment now
);

/// Of an open account with this user name, in any case.
struct Credentials {
    AccountId account;
    PasswordHash hash;
};
std::optional<Credentials>
credentials_of(database::Database& database, const std::string& username);

} // namespace siar::people
