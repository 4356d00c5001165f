#include "acting.hpp"
#include "engines.hpp"

#include "http/router.hpp"
#include "people/accounts.hpp"
#include "people/endpoints.hpp"
#include "people/invitations.hpp"
#include "people/migrations.hpp"
#include "people/permissions.hpp"
#include "people/sessions.hpp"
#include "people/sign_in_limiter.hpp"
#include "people/texts.hpp"

#include <doctest/doctest.h>

using namespace siar;
using namespace siar::people;
using namespace siar::tests;

namespace {

const Moment noon{"2026-03-02T05:00:00Z"};

/// Counts commands, where the ledger would keep them.
class CountingJournal final : public Journal {
public:
    void lock(database::Database& /*database*/) override {}
    std::int64_t append(Command& /*command*/) override { return ++count; }
    std::int64_t size(database::Database& /*database*/) override { return count; }

    std::int64_t count = 0;
};

Texts catalogue()
{
    Texts texts;
    const auto sentences = boost::json::parse(texts_json());
    for (const auto& [code, sentence] : sentences.as_object())
        texts.add(code, Language::id, std::string{sentence.at("id").as_string()});
    return texts;
}

/// The people's part of the server, without sockets.
class Doorway {
public:
    explicit Doorway(const std::string& address)
        : store{store_with(address, {migrations()})},
          door{*store, journal, holds, [this] { return now; }},
          texts{catalogue()},
          router{
              endpoints(),
              {.door = door,
               .texts = texts,
               .identify =
                   [this](const http::Request& asked) {
                       const auto token = http::cookie(asked, session_cookie).value_or("");
                       return look(*store, [&](database::Database& database) {
                           return caller_of(database, token, now);
                       });
                   }}
          }
    {
    }

    http::Response
    ask(const std::string& method, const std::string& path, const std::string& body = "")
    {
        request.method = method;
        request.path = path;
        request.body = body;
        request.headers["x-siar-request"] = "1";
        return router.respond(request);
    }

    http::Response sign_in(const std::string& username, const std::string& password)
    {
        return ask(
            "POST",
            "/api/session",
            R"({"username":")" + username + R"(","password":")" + password + R"("})"
        );
    }

    /// The first administrator, who chooses "ani" and a password.
    http::Response begin()
    {
        const std::string link = door.change(siar_itself(), "public", first_administrator_link);
        invitation = "/api/invitations/" + link.substr(link.find('=') + 1);
        return ask(
            "POST",
            invitation,
            R"({"name":"Ani","username":"ani","password":"kopi susu gula aren"})"
        );
    }

    /// Sends the cookie of the response from now on.
    void keep_cookie(const http::Response& response)
    {
        const std::string cookie = http::header(response, "set-cookie").value();
        request.headers["cookie"] = cookie.substr(0, cookie.find(';'));
    }

    std::unique_ptr<database::Store> store;
    CountingJournal journal;
    Moment now = noon;
    Door door;
    Texts texts;
    http::Router router;
    http::Request request = {.peer = "10.0.0.1"};
    std::string invitation;
};

std::string text_of(const http::Response& response)
{
    if (const auto* shared = std::get_if<std::shared_ptr<const std::string>>(&response.body))
        return **shared;
    return std::get<std::string>(response.body);
}

} // namespace

TEST_CASE("who accepts an invitation is signed in by a cookie that scripts cannot read")
{
    for_each_engine([](const std::string& address) {
        Doorway doorway{address};
        const auto response = doorway.begin();
        REQUIRE(response.status == 200);
        const std::string cookie = http::header(response, "set-cookie").value();
        for (const char* part : {"siar_session=", "HttpOnly", "SameSite=Lax", "Path=/"})
            CHECK_MESSAGE(cookie.find(part) != std::string::npos, part);
        CHECK(cookie.find("Secure") == std::string::npos);

        doorway.keep_cookie(response);
        const auto me = boost::json::parse(text_of(doorway.ask("GET", "/api/me")));
        CHECK(me.at("username") == "ani");
        CHECK(me.at("roles") == boost::json::array{"administrator"});
        CHECK(me.at("ledger_size") == doorway.journal.count);

        CHECK(doorway.ask("DELETE", "/api/session").status == 200);
        CHECK(doorway.ask("GET", "/api/me").status == 401);
    });
}

TEST_CASE("behind TLS the cookie is sent over TLS only")
{
    for_each_engine([](const std::string& address) {
        Doorway doorway{address};
        doorway.request.headers["x-forwarded-proto"] = "https";
        const auto cookie = http::header(doorway.begin(), "set-cookie");
        CHECK(cookie.value().find("; Secure") != std::string::npos);
    });
}

TEST_CASE("F22: whatever a mail scanner fetches, the invitation is still there to accept")
{
    for_each_engine([](const std::string& address) {
        Doorway doorway{address};
        const std::string link =
            doorway.door.change(siar_itself(), "public", first_administrator_link);
        const std::string path = "/api/invitations/" + link.substr(link.find('=') + 1);
        const auto before = doorway.journal.count;
        for (int time = 0; time < 3; ++time)
            CHECK(doorway.ask("GET", path).status == 200);
        CHECK(doorway.journal.count == before);
        doorway.request.headers.erase("x-siar-request");
        doorway.request.method = "POST";
        CHECK(doorway.router.respond(doorway.request).status == 403); // a page of somebody else
        CHECK(
            doorway
                .ask("POST", path, R"({"name":"Ani","username":"ani","password":"kopi susu aren"})")
                .status == 200
        );
    });
}

TEST_CASE("a wrong password and an unknown user name are answered alike, and leave no trace")
{
    for_each_engine([](const std::string& address) {
        Doorway doorway{address};
        doorway.begin();
        const auto before = doorway.journal.count;
        const auto wrong = doorway.sign_in("ani", "teh tarik tanpa gula");
        const auto unknown = doorway.sign_in("nobody", "teh tarik tanpa gula");
        CHECK(wrong.status == 401);
        CHECK(unknown.status == 401);
        CHECK(text_of(wrong) == text_of(unknown));
        CHECK_FALSE(http::header(wrong, "set-cookie"));
        CHECK(doorway.journal.count == before);
        CHECK(doorway.sign_in("ANI", "kopi susu gula aren").status == 200);
    });
}

TEST_CASE("after five wrong passwords even the right one waits a quarter of an hour")
{
    for_each_engine([](const std::string& address) {
        Doorway doorway{address};
        doorway.begin();
        for (int time = 0; time < 5; ++time)
            CHECK(doorway.sign_in("ani", "teh tarik tanpa gula").status == 401);
        const auto refused = doorway.sign_in("ani", "kopi susu gula aren");
        CHECK(refused.status == 429);
        CHECK(text_of(refused).find("15 menit") != std::string::npos);
        doorway.now = noon + SignInLimiter::window;
        CHECK(doorway.sign_in("ani", "kopi susu gula aren").status == 200);
    });
}
