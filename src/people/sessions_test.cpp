#include "acting.hpp"
#include "engines.hpp"

#include "database/table.hpp"
#include "people/accounts.hpp"
#include "people/invitations.hpp"
#include "people/migrations.hpp"
#include "people/sessions.hpp"
#include "people/sign_in_limiter.hpp"

#include <doctest/doctest.h>

using namespace siar;
using namespace siar::people;
using namespace siar::tests;

namespace {

const Moment noon{"2026-03-02T05:00:00Z"};
const std::string password = "kopi susu gula aren";

std::string token_in(const Invitation& invitation)
{
    return invitation.link.substr(invitation.link.find('=') + 1);
}

AcceptedInvitation acceptance(const char* username, const std::string& chosen = password)
{
    return {
        .name = Text<120>{"Rina Wulandari"},
        .username = Text<60>{username},
        .password = Text<200>{chosen}
    };
}

class Staffed {
public:
    explicit Staffed(const std::string& address)
        : store{store_with(address, {migrations()})}
    {
    }

    Invitation invite_somebody(Moment now = noon)
    {
        return act(*store, {}, now, [](Command& command) {
            return create_account(command, {.name = Text<120>{"Rina"}, .roles = {Role::staff}});
        });
    }

    Account accept(const std::string& token, const AcceptedInvitation& form, Moment now = noon)
    {
        const auto hash = hash_password(form.password.text());
        return act(*store, {}, now, [&](Command& command) {
            return accept_invitation(command, token, form, hash);
        });
    }

    std::string begin(const AccountId& account, Moment now = noon)
    {
        return act(*store, {}, now, [&](Command& command) {
            return begin_session(command, account);
        });
    }

    Caller caller(const std::string& token, Moment now)
    {
        return look(*store, [&](database::Database& database) {
            return caller_of(database, token, now);
        });
    }

    std::unique_ptr<database::Store> store;
};

} // namespace

TEST_CASE("an invitation lets its holder choose user name and password, once")
{
    for_each_engine([](const std::string& address) {
        Staffed office{address};
        const auto invitation = office.invite_somebody();
        const Account account = office.accept(token_in(invitation), acceptance("Rina.W"));
        CHECK(account.username->text() == "rina.w");
        look(*office.store, [&](database::Database& database) {
            const auto credentials = credentials_of(database, "RINA.W");
            REQUIRE(credentials);
            CHECK(credentials->account == account.id);
            CHECK(is_password(credentials->hash, password));
            CHECK_FALSE(is_password(credentials->hash, "kopi susu gula batu"));
            CHECK_FALSE(credentials_of(database, "nobody"));
            return 0;
        });
        CHECK(refusal_code([&] {
                  office.accept(token_in(invitation), acceptance("other"));
              }) == "people.invitation_is_over");
    });
}

TEST_CASE("F22: looking at an invitation, however often, does not use it up")
{
    for_each_engine([](const std::string& address) {
        Staffed office{address};
        const auto token = token_in(office.invite_somebody());
        for (int time = 0; time < 3; ++time)
            CHECK(look(*office.store, [&](database::Database& database) {
                      return invitation_view(database, token, noon);
                  }).is_first_administrator);
        CHECK_NOTHROW(office.accept(token, acceptance("rina")));
    });
}

TEST_CASE("an invitation ends after seven days, and when a newer one is made")
{
    for_each_engine([](const std::string& address) {
        Staffed office{address};
        const auto invitation = office.invite_somebody();
        CHECK(refusal_code([&] {
                  office.accept(
                      token_in(invitation), acceptance("rina"), noon + std::chrono::days{7}
                  );
              }) == "people.invitation_is_over");
        const auto newer = act(*office.store, {}, noon, [&](Command& command) {
            return invite(command, invitation.account);
        });
        CHECK(refusal_code([&] {
                  office.accept(token_in(invitation), acceptance("rina"));
              }) == "people.invitation_is_over");
        CHECK_NOTHROW(office.accept(token_in(newer), acceptance("rina")));
        CHECK(refusal_code([&] {
                  office.accept("made up", acceptance("rina"));
              }) == "people.no_such_invitation");
    });
}

TEST_CASE("user names are the same in any case, and have a plain form")
{
    for_each_engine([](const std::string& address) {
        Staffed office{address};
        office.accept(token_in(office.invite_somebody()), acceptance("rina"));
        const auto token = token_in(office.invite_somebody());
        const auto code = [&](const AcceptedInvitation& form) {
            return refusal_code([&] { office.accept(token, form); });
        };
        CHECK(code(acceptance("RINA")) == "people.username_taken");
        CHECK(code(acceptance("ri")) == "people.username_form");
        CHECK(code(acceptance("rina wulan")) == "people.username_form");
        CHECK(code(acceptance("rina2", "kopi susu")) == "people.password_too_short");
        CHECK(
            code(acceptance("panjang-sekali", "Panjang-Sekali")) == "people.password_is_username"
        );
        CHECK(code(acceptance("rina2")) == "");
    });
}

TEST_CASE("the first administrator gets a link until somebody can sign in")
{
    for_each_engine([](const std::string& address) {
        Staffed office{address};
        const auto link = [&] {
            return act(*office.store, siar_itself(), noon, first_administrator_link);
        };
        const std::string first = link();
        const std::string second = link();
        CHECK(first != second);
        CHECK(look(*office.store, [](database::Database& database) {
                  return accounts(database).size();
              }) == 1);
        const auto account =
            office.accept(second.substr(second.find('=') + 1), acceptance("admin"));
        CHECK(link().empty());
        CHECK(office.caller(office.begin(account.id), noon).has_role("administrator"));
    });
}

TEST_CASE("a session knows its caller for fourteen days, unless it is ended")
{
    for_each_engine([](const std::string& address) {
        Staffed office{address};
        const auto account = office.invite_somebody().account;
        const auto token = office.begin(account);
        CHECK(office.caller(token, noon).account == account);
        CHECK(office.caller(token, noon).roles == std::vector<std::string>{"staff"});
        const auto last = noon + session_life - std::chrono::microseconds{1};
        CHECK(office.caller(token, last).is_signed_in());
        CHECK_FALSE(office.caller(token, noon + session_life).is_signed_in());
        CHECK_FALSE(office.caller("", noon).is_signed_in());
        CHECK_FALSE(office.caller(token + "0", noon).is_signed_in());

        act(*office.store, {}, noon, [&](Command& command) { end_session(command, token); });
        CHECK_FALSE(office.caller(token, noon).is_signed_in());
    });
}

TEST_CASE("no token is stored as it is")
{
    for_each_engine([](const std::string& address) {
        Staffed office{address};
        const auto invitation = office.invite_somebody();
        const auto token = office.begin(invitation.account);
        look(*office.store, [&](database::Database& database) {
            const auto rows = database.run(
                "select 1 from session where token_sha256 = $1", {digest_of(token).text()}
            );
            CHECK(rows.size() == 1);
            CHECK(database.run("select 1 from session where token_sha256 = $1", {token}).empty());
            CHECK(
                database
                    .run("select 1 from invitation where token_sha256 = $1", {token_in(invitation)})
                    .empty()
            );
            return 0;
        });
    });
}

TEST_CASE("closing an account, or choosing a new password, ends its sessions")
{
    for_each_engine([](const std::string& address) {
        Staffed office{address};
        const auto invitation = office.invite_somebody();
        const auto lost = office.begin(invitation.account);
        office.accept(token_in(invitation), acceptance("rina"));
        CHECK_FALSE(office.caller(lost, noon).is_signed_in());

        const auto token = office.begin(invitation.account);
        act(*office.store, {}, noon, [&](Command& command) {
            const auto account = find_account(command.database, invitation.account);
            change_account(
                command,
                account.id,
                {.version = account.version, .name = account.name, .is_closed = true}
            );
        });
        CHECK_FALSE(office.caller(token, noon).is_signed_in());
        CHECK_FALSE(look(*office.store, [](database::Database& database) {
                        return credentials_of(database, "rina");
                    }).has_value());
    });
}

TEST_CASE("five failures for a user name, or twenty from an address, stop for a quarter of an hour")
{
    SignInLimiter limiter;
    const auto code = [&](const std::string& username, const std::string& peer, Moment now) {
        return refusal_code([&] { limiter.admit(username, peer, now); });
    };
    for (int time = 0; time < 5; ++time)
        CHECK(code("rina", "10.0.0." + std::to_string(time), noon) == "");
    CHECK(code("rina", "10.0.0.9", noon) == "people.too_many_sign_ins");
    CHECK(code("budi", "10.0.0.1", noon) == "");
    CHECK(code("rina", "10.0.0.9", noon + SignInLimiter::window) == "");
    for (int time = 0; time < 20; ++time)
        CHECK(code("user" + std::to_string(time), "10.9.9.9", noon) == "");
    CHECK(code("user99", "10.9.9.9", noon) == "people.too_many_sign_ins");
}

TEST_CASE("the refusal of a further sign-in says how many minutes are left")
{
    SignInLimiter limiter;
    for (int time = 0; time < 5; ++time)
        limiter.admit("rina", "10.0.0.1", noon);
    try {
        limiter.admit("rina", "10.0.0.1", noon + std::chrono::minutes{4});
        FAIL("the sixth attempt was admitted");
    } catch (const Refusal& refusal) {
        CHECK(refusal.reason() == Reason::too_many);
        CHECK(refusal.values().at("minutes") == "11");
    }
}

TEST_CASE("who signs in after all starts anew")
{
    SignInLimiter limiter;
    for (int time = 0; time < 40; ++time) {
        limiter.admit("rina", "10.0.0.1", noon);
        limiter.succeeded("rina", "10.0.0.1");
    }
    CHECK_NOTHROW(limiter.admit("rina", "10.0.0.1", noon));
}
