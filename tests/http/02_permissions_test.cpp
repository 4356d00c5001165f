// The permission table against every endpoint: each role at each door, and nobody at all.
#include "http/office_at_work.hpp"
#include "people/permissions.hpp"

#include <algorithm>
#include <regex>
#include <set>

using namespace siar;
using namespace siar::tests;

namespace {

const std::string some_id = "01890a5d-ac96-774b-bcce-b302099a8057";

std::string filled_path(const std::string& pattern)
{
    static const std::regex placeholder{R"(\{\w+\})"};
    return std::regex_replace(pattern, placeholder, some_id);
}

bool is_for_everybody(const contract::Operation& operation)
{
    return operation.permission == "public" || operation.permission == "signed_in";
}

/// Whether the router turned the caller away before anything else was looked at.
bool is_turned_away(const Answered& answer)
{
    return answer.status == 403 && answer.body.is_object() &&
           answer.body.at("code") == "door.not_allowed";
}

} // namespace

TEST_CASE("F15: every permission that an endpoint names is in the one table")
{
    for (const contract::Operation& operation : app::all_operations()) {
        CAPTURE(operation.path);
        if (!is_for_everybody(operation))
            CHECK(
                std::ranges::find(
                    people::permission_table(), operation.permission, &people::Permission::name
                ) != people::permission_table().end()
            );
    }
}

TEST_CASE("F15: every role is let in where the table says so, and turned away everywhere else")
{
    for_each_engine([](const std::string& address) {
        OfficeAtWork office{address};
        for (const std::string& role : names_of<people::Role>()) {
            const Person person = office.hire("Seseorang", {role});
            const Caller caller{.account = AccountId{some_id}, .name = "", .roles = {role}};
            for (const contract::Operation& operation : app::all_operations()) {
                if (operation.path == "/api/session")
                    continue; // would sign the person out
                CAPTURE(role);
                CAPTURE(operation.method);
                CAPTURE(operation.path);
                const auto answer = person.send(
                    operation.method, filled_path(operation.path), json::object{}
                );
                CHECK(answer.status != 500);
                CHECK(is_turned_away(answer) == !people::holds(caller, operation.permission));
            }
        }
    });
}

TEST_CASE("D7, F17: without a session nothing is read or changed but what is public")
{
    for_each_engine([](const std::string& address) {
        OfficeAtWork office{address};
        office.administrator();
        const auto before = office.application().door().ledger_size();
        for (const contract::Operation& operation : app::all_operations()) {
            CAPTURE(operation.path);
            if (operation.permission == "public")
                continue;
            const auto answer = office.stranger().send(
                operation.method, filled_path(operation.path), json::object{}
            );
            CHECK(answer.status == 401);
        }
        CHECK(office.application().door().ledger_size() == before);
    });
}

TEST_CASE("an unknown permission is held by nobody")
{
    for (const std::string& role : names_of<people::Role>())
        CHECK_FALSE(people::holds(
            {.account = AccountId{some_id}, .name = "", .roles = {role}}, "planning.destroy"
        ));
}

TEST_CASE("D10: the auditor sees what is evidence, and changes nothing but the own remarks and ratings")
{
    // An auditor rates indicators, writes findings, checks whether actions helped, and takes evidence along.
    static const std::set<std::string> own{"indicators.audit", "quality.find", "quality.check", "handover.request"};
    for (const contract::Operation& operation : app::all_operations()) {
        const Caller auditor{.account = AccountId{some_id}, .name = "", .roles = {"auditor"}};
        CAPTURE(operation.path);
        if (operation.permission == "audit.remark")
            CHECK(operation.path.starts_with("/api/audit/remarks"));
        else if (operation.method != "GET" && !is_for_everybody(operation) &&
                 !own.contains(operation.permission) && operation.path.find("/preview") == std::string::npos)
            CHECK_FALSE(people::holds(auditor, operation.permission));
    }
}

TEST_CASE("a write that does not come from our own page is refused")
{
    const TemporaryFolder folder;
    OfficeAtWork office{"sqlite:" + (folder.path() / "siar.db").string()};
    const Person administrator = office.administrator();
    http::Request request = administrator.request("POST", "/api/notices/read");
    request.headers.erase("x-siar-request");
    CHECK(office.application().respond(request).status == 403);
    request.headers["x-siar-request"] = "1";
    request.headers["origin"] = "https://evil.example";
    CHECK(office.application().respond(request).status == 403);
}
