#include "people/passwords.hpp"

#include "database/table.hpp"
#include "foundation/digest.hpp"
#include "foundation/plain_text.hpp"

#include <new>
#include <sodium.h>
#include <stdexcept>

namespace siar::people {

namespace {

// What OWASP asks of Argon2id at least: 19 MiB, two passes. A small server stays usable while
// several people sign in at once.
constexpr std::size_t memory = std::size_t{19} * 1024 * 1024;
constexpr unsigned long long passes = 2;

/// Compared with where there is no password, so that nobody learns which user names exist.
const PasswordHash& nobodys_hash()
{
    static const PasswordHash hash = hash_password(random_token(32));
    return hash;
}

} // namespace

void require_sound_password(const std::string& password, const std::string& username)
{
    if (length_of(password) < shortest_password)
        throw invalid_field(
            "password",
            "people.password_too_short",
            {{"shortest", std::to_string(shortest_password)}}
        );
    if (in_lower_case(password) == in_lower_case(username))
        throw invalid_field("password", "people.password_is_username");
}

PasswordHash hash_password(const std::string& password)
{
    if (sodium_init() < 0)
        throw std::runtime_error{"libsodium cannot be used on this machine"};
    std::string text(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str(text.data(), password.data(), password.size(), passes, memory) != 0)
        throw std::bad_alloc{};
    text.resize(text.find('\0'));
    return {text};
}

bool is_password(const std::optional<PasswordHash>& hash, const std::string& password)
{
    const std::string& compared = hash ? hash->text : nobodys_hash().text;
    const bool fits =
        crypto_pwhash_str_verify(compared.c_str(), password.data(), password.size()) == 0;
    return fits && hash.has_value();
}

void store_password(
    database::Database& database, const AccountId& account, const PasswordHash& hash, Moment now
)
{
    database.run(
        "insert into account_password (account, hash, changed_at) values ($1, $2, $3) "
        "on conflict (account) do update set hash = excluded.hash, changed_at = "
        "excluded.changed_at",
        {database::to_cell(account), database::to_cell(hash.text), database::to_cell(now)}
    );
}

std::optional<Credentials> credentials_of(database::Database& database, const std::string& username)
{
    const auto rows = database.run(
        "select account.id, account_password.hash from account "
        "join account_password on account_password.account = account.id "
        "where account.username = $1 and account.is_closed = false",
        {database::to_cell(in_lower_case(username))}
    );
    if (rows.empty())
        return std::nullopt;
    return Credentials{
        .account = database::from_cell<AccountId>(rows[0].at(0)),
        .hash = {database::from_cell<std::string>(rows[0].at(1))}
    };
}

} // namespace siar::people
