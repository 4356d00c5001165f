#include "people/session_endpoints.hpp"

#include "foundation/plain_text.hpp"
#include "people/accounts.hpp"
#include "people/invitations.hpp"
#include "people/passwords.hpp"
#include "people/peer.hpp"
#include "people/sessions.hpp"
#include "people/sign_in_limiter.hpp"

#include <memory>

namespace siar::people {

namespace {

std::string cookie_for(const http::Request& request, const std::string& token, std::int64_t seconds)
{
    const bool is_encrypted = http::header(request, "x-forwarded-proto") == "https";
    return std::string{session_cookie} + '=' + token +
           "; Path=/; HttpOnly; SameSite=Lax; Max-Age=" + std::to_string(seconds) +
           (is_encrypted ? "; Secure" : "");
}

http::Response answer_with_cookie(const boost::json::value& answer, const std::string& cookie)
{
    http::Response response = http::json_response(200, boost::json::serialize(answer));
    response.headers.emplace("set-cookie", cookie);
    response.headers.emplace("cache-control", "no-store");
    return response;
}

/// Who just signed in, with the cookie that says so from now on.
http::Response welcome(http::Call& call, const Caller& caller, const std::string& token)
{
    Me who = call.door.read([&](database::Database& database) {
        return me(database, caller, call.now);
    });
    who.ledger_size = call.door.ledger_size();
    const auto seconds = std::chrono::seconds{session_life}.count();
    return answer_with_cookie(contract::to_json(who), cookie_for(call.request, token, seconds));
}

/// The account whose user name and password these are.
std::optional<AccountId>
account_with(http::Call& call, const std::string& username, const Text<200>& password)
{
    const auto credentials = call.door.read([&](database::Database& database) {
        return credentials_of(database, username);
    });
    const auto hash = credentials ? std::optional{credentials->hash} : std::nullopt;
    return is_password(hash, password.text()) ? std::optional{credentials->account} : std::nullopt;
}

/// Both faults get the same refusal.
AccountId verified_account(http::Call& call, const SignIn& form)
{
    if (auto account = account_with(call, form.username.text(), form.password))
        return *account;
    throw Refusal{Reason::not_signed_in, "people.wrong_password"};
}

Caller caller_now(http::Call& call, const AccountId& account)
{
    return call.door.read([&](database::Database& database) {
        return caller_for(database, account, call.now);
    });
}

http::Response sign_in(http::Call& call, SignInLimiter& limiter)
{
    const auto form = contract::from_json<SignIn>(http::json_body(call.request));
    const std::string username = in_lower_case(form.username.text());
    const std::string peer = peer_of(call.request);
    limiter.admit(username, peer, call.now);
    const AccountId account = verified_account(call, form);
    limiter.succeeded(username, peer);
    const Caller caller = caller_now(call, account);
    if (!caller.is_signed_in())
        throw Refusal{Reason::not_allowed, "people.access_has_ended"};
    const std::string token = call.door.change(caller, "signed_in", [&](Command& command) {
        return begin_session(command, account);
    });
    return welcome(call, caller, token);
}

http::Response sign_out(http::Call& call)
{
    const std::string token = http::cookie(call.request, session_cookie).value_or("");
    call.door.change(call.caller, "signed_in", [&](Command& command) {
        end_session(command, token);
    });
    return answer_with_cookie(contract::to_json(http::Done{}), cookie_for(call.request, "", 0));
}

http::Response accept(http::Call& call)
{
    const auto form = contract::from_json<AcceptedInvitation>(http::json_body(call.request));
    const auto invitation = call.path_values.at("token");
    require_sound_password(form.password.text(), form.username.text());
    call.door.read([&](database::Database& database) {
        invitation_view(database, invitation, call.now); // before the hash, which takes a moment
    });
    const PasswordHash password = hash_password(form.password.text());
    std::optional<AccountId> account;
    const std::string token = call.door.change(call.caller, "public", [&](Command& command) {
        account = accept_invitation(command, invitation, form, password).id;
        return begin_session(command, *account);
    });
    return welcome(call, caller_now(call, *account), token);
}

/// Every other session of the account ends, for somebody else may know the old password.
std::string renew_password(Command& command, const PasswordHash& password)
{
    const AccountId& account = account_of(command.caller);
    store_password(command.database, account, password, command.now);
    end_sessions(command, account);
    command.record("people.password_changed", account.text(), {});
    return begin_session(command, account);
}

http::Response change_password(http::Call& call, SignInLimiter& limiter)
{
    const auto form = contract::from_json<NewPassword>(http::json_body(call.request));
    const std::string username = call.door.read([&](database::Database& database) {
        return me(database, call.caller, call.now).username;
    });
    require_sound_password(form.password.text(), username);
    const std::string peer = peer_of(call.request);
    limiter.admit(username, peer, call.now);
    if (account_with(call, username, form.present) != call.caller.account)
        throw Refusal{
            Reason::invalid,
            "people.wrong_own_password",
            {},
            {{"present", "people.wrong_own_password"}}
        };
    limiter.succeeded(username, peer);
    const PasswordHash password = hash_password(form.password.text());
    const std::string token = call.door.change(call.caller, "signed_in", [&](Command& command) {
        return renew_password(command, password);
    });
    return welcome(call, call.caller, token);
}

template <class Body>
http::Endpoint endpoint(http::Endpoint promised, http::Serve serve)
{
    promised.operation.body = contract::shape_of<Body>();
    promised.operation.answer = contract::shape_of<Me>();
    promised.serve = std::move(serve);
    return promised;
}

http::Endpoint promise(const std::string& path, const std::string& summary)
{
    return http::raw("POST", {.path = path, .permission = "public", .summary = summary}, nullptr);
}

} // namespace

http::Endpoints session_endpoints()
{
    const auto limiter = std::make_shared<SignInLimiter>();
    return {
        endpoint<SignIn>(
            promise("/api/session", "Sign in"),
            [limiter](http::Call& call) { return sign_in(call, *limiter); }
        ),
        http::raw(
            "DELETE",
            {.path = "/api/session", .permission = "signed_in", .summary = "Sign out"},
            sign_out
        ),
        endpoint<NewPassword>(
            http::raw(
                "PUT",
                {.path = "/api/me/password",
                 .permission = "signed_in",
                 .summary = "Change one's own password; every other session ends"},
                nullptr
            ),
            [limiter](http::Call& call) { return change_password(call, *limiter); }
        ),
        endpoint<AcceptedInvitation>(
            promise("/api/invitations/{token}", "Choose user name and password, and sign in"),
            accept
        ),
    };
}

} // namespace siar::people
