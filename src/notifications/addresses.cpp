#include "notifications/addresses.hpp"

#include "correspondence/outbox.hpp"
#include "correspondence/settings.hpp"
#include "database/table.hpp"
#include "mail/letter.hpp"
#include "people/accounts.hpp"

#include <fmt/format.h>
#include <random>

namespace siar::notifications {

namespace {

constexpr database::Table<MailAddress> addresses{"mail_addresses"};
constexpr database::Table<AddressClaim> claims{"address_claims"};

constexpr std::chrono::hours code_life{24};
constexpr std::int64_t most_tries = 5;
constexpr std::int64_t most_codes = 5; // of one account in a day

std::string new_code()
{
    std::random_device device;
    return fmt::format("{:08}", std::uniform_int_distribution<std::uint32_t>{0, 99'999'999}(device));
}

Digest digest_of_code(const Id<AddressClaim>& claim, const std::string& code)
{
    return digest_of(claim.text() + ' ' + code);
}

std::string digits_in(const std::string& typed)
{
    std::string digits;
    for (const char c : typed)
        if (c >= '0' && c <= '9')
            digits += c;
    return digits;
}

std::string sound_address(const Text<254>& typed)
{
    std::string address = trimmed(typed.text());
    if (!mail::is_mail_address(address))
        throw invalid_field("address", "correspondence.not_a_mail_address");
    return address;
}

std::optional<AddressClaim>
open_claim(database::Database& database, const AccountId& account, Moment now)
{
    auto found = claims.where(
        database, "account = $1 and ended_at is null and expires_at > $2 order by id desc", account, now
    );
    return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

void end_claims(Command& command, const AccountId& account)
{
    command.database.run(
        "update address_claims set ended_at = $1 where account = $2 and ended_at is null",
        {database::to_cell(command.now), database::to_cell(account)}
    );
}

void require_few_codes(Command& command, const AccountId& account)
{
    const Moment since = command.now - code_life;
    if (claims.count(command.database, "account = $1 and made_at > $2", account, since) >= most_codes)
        throw Refusal{Reason::too_many, "notifications.too_many_codes"};
}

void mail_code(
    Command& command, const AddressClaim& claim, const std::string& code, const Texts& texts
)
{
    const auto account = people::find_account(command.database, claim.account);
    const auto say = [&](const char* sentence) {
        return texts.say(
            sentence, {{"name", account.name.text()}, {"code", code}}, account.language
        );
    };
    correspondence::enqueue(
        command,
        {.to_account = account.id,
         .to_name = account.name.text(),
         .to_address = claim.address,
         .subject = say("notifications.code_subject"),
         .text = say("notifications.code_text"),
         .key = "notifications.address/" + claim.id.text()}
    );
}

void keep_address(Command& command, const AccountId& account, const std::string& address)
{
    const MailAddress row{
        .id = account,
        .address = address,
        .set_by = account_of(command.caller),
        .set_at = command.now
    };
    if (addresses.find(command.database, account))
        addresses.update(command.database, row);
    else
        addresses.insert(command.database, row);
    end_claims(command, account);
    command.record("notifications.address_set", row);
}

void drop_address(Command& command, const AccountId& account)
{
    const auto removed = command.database.run(
        "delete from mail_addresses where id = $1 returning id", {database::to_cell(account)}
    );
    const bool has_claim = open_claim(command.database, account, command.now).has_value();
    end_claims(command, account);
    if (removed.empty() && !has_claim)
        command.changes_nothing();
    else
        command.record("notifications.address_forgotten", account.text(), {});
}

} // namespace

std::optional<std::string> address_of(database::Database& database, const AccountId& account)
{
    const auto found = addresses.find(database, account);
    return found ? std::optional{found->address} : std::nullopt;
}

AddressView address_view(database::Database& database, const AccountId& account, Moment now)
{
    const auto kept = addresses.find(database, account);
    const auto claim = open_claim(database, account, now);
    AddressView view{
        .address = kept ? std::optional{kept->address} : std::nullopt,
        .is_set_by_owner = kept && kept->set_by == account,
        .claim = std::nullopt,
        .is_mail_on = correspondence::may_send(correspondence::stored_settings(database))
    };
    if (claim && claim->tries_left > 0)
        view.claim = {claim->address, claim->expires_at, claim->tries_left};
    return view;
}

AddressView claim_address(Command& command, const NewAddress& form, const Texts& texts)
{
    const AccountId& account = account_of(command.caller);
    const std::string address = sound_address(form.address);
    if (!correspondence::may_send(correspondence::stored_settings(command.database)))
        throw Refusal{Reason::conflict, "notifications.mail_is_off"};
    require_few_codes(command, account);
    end_claims(command, account);
    const std::string code = new_code();
    const auto id = Id<AddressClaim>::make(command.now);
    const AddressClaim claim{
        .id = id,
        .account = account,
        .address = address,
        .code_sha256 = digest_of_code(id, code),
        .made_at = command.now,
        .expires_at = command.now + code_life,
        .tries_left = most_tries,
        .ended_at = std::nullopt
    };
    claims.insert(command.database, claim);
    command.record("notifications.address_claimed", claim.id.text(), {{"address", address}});
    mail_code(command, claim, code, texts);
    return address_view(command.database, account, command.now);
}

AddressView confirm_address(Command& command, const AddressCode& form)
{
    const AccountId& account = account_of(command.caller);
    auto claim = open_claim(command.database, account, command.now);
    if (!claim || claim->tries_left < 1)
        throw Refusal{Reason::conflict, "notifications.no_open_claim"};
    if (digest_of_code(claim->id, digits_in(form.code.text())) == claim->code_sha256) {
        keep_address(command, account, claim->address);
    } else {
        --claim->tries_left;
        claims.update(command.database, *claim);
        command.record(
            "notifications.code_wrong", claim->id.text(), {{"tries_left", claim->tries_left}}
        );
    }
    return address_view(command.database, account, command.now);
}

AddressView cancel_claim(Command& command)
{
    const AccountId& account = account_of(command.caller);
    if (const auto claim = open_claim(command.database, account, command.now)) {
        end_claims(command, account);
        command.record("notifications.claim_cancelled", claim->id.text(), {});
    } else {
        command.changes_nothing();
    }
    return address_view(command.database, account, command.now);
}

AddressView forget_address(Command& command)
{
    const AccountId& account = account_of(command.caller);
    drop_address(command, account);
    return address_view(command.database, account, command.now);
}

AddressView give_address(Command& command, const AccountId& account, const GivenAddress& form)
{
    people::find_account(command.database, account);
    if (form.address)
        keep_address(command, account, sound_address(*form.address));
    else
        drop_address(command, account);
    return address_view(command.database, account, command.now);
}

} // namespace siar::notifications
