// Who is told of what: each event of the procedure against everybody in the office, by the notice
// in the app and by the mail. Nobody else, and nobody twice.
#include "app/notice_groups.hpp"
#include "correspondence/tables.hpp"
#include "foundation/base64.hpp"
#include "http/chain.hpp"

#include <algorithm>
#include <map>
#include <set>

using namespace siar;
using namespace siar::tests;

namespace {

struct Told {
    std::string person;
    std::string code;
    auto operator<=>(const Told&) const = default;
};

using All = std::vector<Told>;

} // namespace

template <>
struct doctest::StringMaker<All> {
    static doctest::String convert(const All& all)
    {
        std::string text;
        for (const Told& told : all)
            text += told.person + ": " + told.code + "; ";
        return text.c_str();
    }
};

namespace {

Answered done(Answered answer)
{
    INFO(serialize(answer.body));
    REQUIRE(answer.status == 200);
    return answer;
}

/// A small office where everybody has an address and wants every kind of message at once.
class ToldOffice {
public:
    explicit ToldOffice(const std::string& address)
        : office{address},
          team{hire_team(office)},
          second{office.hire("Sari Utami", {"staff"})}
    {
        done(team.administrator.put("/api/mail-settings", mail_settings()));
        done(team.administrator.put("/api/office", office_settings()));
        for (const Person& person : everybody())
            wants_all_at_once(person);
    }

    std::vector<Person> everybody() const
    {
        return {team.administrator, team.staff, second, team.sub_coordinator, team.coordinator, team.director};
    }

    std::string account(const Person& person) const { return done(person.get("/api/me")).text("/account"); }

    /// Who was told what by the work, in the app and by mail alike.
    All after(const std::function<void()>& work)
    {
        const auto notices_before = notices();
        const auto mails_before = mails();
        work();
        All told;
        std::multiset<std::string> expected;
        for (const auto& [id, told_of] : notices())
            if (!notices_before.contains(id)) {
                told.push_back(told_of);
                expected.insert(told_of.person + " notice/" + id);
            }
        std::multiset<std::string> sent;
        for (const auto& mail : mails())
            if (!mails_before.contains(mail))
                sent.insert(mail);
        CHECK(sent == expected);
        std::ranges::sort(told);
        return told;
    }

    correspondence::OutgoingMail last_mail()
    {
        std::optional<correspondence::OutgoingMail> mail;
        office.application().door().read([&](database::Database& database) {
            mail = correspondence::outgoing_table.where(database, "true order by id desc limit 1").at(0);
        });
        return *mail;
    }

    /// The calendar file of the last mail.
    std::string last_date()
    {
        const auto mail = last_mail();
        REQUIRE(mail.enclosures.size() == 1);
        return from_base64(mail.enclosures[0].base64);
    }

    OfficeAtWork office;
    Team team;
    Person second; // of the staff
    Chain chain;

private:
    /// A server is named, but nothing leaves the test: what waits goes on waiting.
    json::value mail_settings() const
    {
        json::object settings = done(team.administrator.get("/api/mail-settings")).body.as_object();
        for (const char* secret : {"smtp_password", "imap_password"}) {
            settings.erase(std::string{"has_"} + secret);
            settings[secret] = nullptr;
        }
        settings["sender_name"] = "Humas Polibatam";
        settings["sender_address"] = "humas@example.test";
        settings["smtp_host"] = "smtp.example.test";
        return settings;
    }

    json::value office_settings() const
    {
        json::object settings = done(team.administrator.get("/api/office")).body.as_object();
        settings["public_address"] = "https://siar.example.test";
        return settings;
    }

    void wants_all_at_once(const Person& person) const
    {
        done(team.administrator.put(
            "/api/accounts/" + account(person) + "/address",
            {{"address", account(person) + "@example.test"}}
        ));
        json::object preferences = done(person.get("/api/me/preferences")).body.as_object();
        for (auto& one : preferences["ways"].as_array())
            one.as_object()["way"] = "at_once";
        done(person.put("/api/me/preferences", preferences));
    }

    std::map<std::string, Told> notices()
    {
        std::map<std::string, Told> found;
        office.application().door().read([&](database::Database& database) {
            for (const auto& cells : database.run(
                     "select notice.id, account.name, code from notice join account on account.id = "
                     "notice.account",
                     {}
                 ))
                found[std::get<std::string>(cells.at(0))] = {
                    std::get<std::string>(cells.at(1)), std::get<std::string>(cells.at(2))
                };
        });
        return found;
    }

    std::multiset<std::string> mails()
    {
        std::multiset<std::string> found;
        office.application().door().read([&](database::Database& database) {
            for (const auto& mail : correspondence::outgoing_table.where(database, "true"))
                found.insert(mail.to_name + ' ' + mail.key);
        });
        return found;
    }
};

const std::string rani = "Rani Puspita";
const std::string sari = "Sari Utami";
const std::string dewi = "Dewi Lestari";
const std::string budi = "Budi Santoso";
const std::string hasan = "Ir. Hasan Basri";

template <class Test>
void in_told_office(Test test)
{
    for_each_engine([&](const std::string& address) {
        ToldOffice told{address};
        test(told);
    });
}

/// Hands the content in, and decides about what was seen.
void judge_content(const ToldOffice& told, const std::string& verdict, const json::value& reason)
{
    const std::string path = "/api/contents/" + told.chain.content;
    const auto seen = done(told.team.sub_coordinator.get(path));
    done(told.team.sub_coordinator.post(
        path + "/decide",
        {{"verdict", verdict}, {"sha256", seen.text("/content/sha256")}, {"reason", reason}}
    ));
}

void submit_content(const ToldOffice& told)
{
    const std::string path = "/api/contents/" + told.chain.content;
    done(told.team.staff.post(
        path + "/submit", {{"version", version_at(told.team.staff, path, "/content/version")}}
    ));
}

json::object entry_form(const std::string& assignee)
{
    return {
        {"title", "Wisuda"},
        {"pillar", nullptr},
        {"format", nullptr},
        {"channels", json::array{}},
        {"planned_for", "2026-11-20T09:00"},
        {"assignee", assignee},
        {"note", nullptr},
        {"reason", nullptr}
    };
}

json::object session_form(const ToldOffice& told, const char* day, const json::array& attendees)
{
    return {
        {"schedule", told.chain.schedule},
        {"mode", "meeting"},
        {"title", "Rapat reviu"},
        {"held_on", day},
        {"place", "Ruang Humas"},
        {"chair", nullptr},
        {"minute_taker", nullptr},
        {"hours", "09.00-10.30 WIB"},
        {"attendees", attendees},
        {"discussion", nullptr}
    };
}

} // namespace

TEST_CASE("F20: every notice has a group by which people choose, and every group's code a sentence")
{
    const Texts texts = app::all_texts();
    int count = 0;
    for (const std::string& code : texts.codes())
        if (code.find(".notice.") != std::string::npos || code.find(".notice_") != std::string::npos) {
            CAPTURE(code);
            CHECK(app::group_of_notice(code));
            ++count;
        }
    CHECK(count > 35);
    CHECK_FALSE(app::group_of_notice("planning.past"));
}

TEST_CASE("F20: from the procedure to the year's report each step tells whom it concerns, once, and nobody else")
{
    in_told_office([](ToldOffice& told) {
        Team& team = told.team;
        Chain& chain = told.chain;
        // People begin this office's reports themselves; 18_report_test tells of Siar's own drafts.
        done(team.administrator.put(
            "/api/report-settings",
            {{"number_pattern", nullptr}, {"begins_drafts", false}, {"version", 1}}
        ));
        CHECK(
            told.after([&] { bring_procedure_into_force(team, chain); }) ==
            All{{"Admin Siar", "documents.notice_approved"}, {hasan, "documents.notice_to_approve"}}
        );
        CHECK(told.after([&] { start_month(team, chain); }).empty());
        CHECK(told.after([&] { plan_month(team, chain); }).empty());
        CHECK(told.after([&] { review_schedule(team, chain); }).empty());
        CHECK(
            told.after([&] { issue_schedule(team, chain); }) ==
            All{{budi, "planning.notice.schedule_issued"},
                {dewi, "planning.notice.schedule_issued"},
                {sari, "planning.notice.schedule_issued"}}
        );
        CHECK(
            told.after([&] { write_content(team, chain); }) ==
            All{{dewi, "production.notice_submitted"}}
        );
        CHECK(
            told.after([&] { approve_content(team, chain); }) ==
            All{{rani, "production.notice_approved"}}
        );
        told.office.set_clock(Moment{"2026-11-10T02:00:30Z"});
        told.after([&] { told.office.run_jobs(); }); // reminders of what is late by then
        CHECK(told.after([&] { publish(told.office, team, chain); }).empty());
        told.office.set_clock(Moment{"2026-12-02T02:00:00Z"});
        told.office.run_jobs();
        CHECK(
            told.after([&] { report_month(told.office, team, chain); }) ==
            All{{dewi, "evaluation.notice_submitted"}, {rani, "evaluation.notice_accepted"}}
        );
        CHECK(
            told.after([&] { evaluate_year(team, chain); }) ==
            All{{budi, "reporting.notice_submitted"},
                {dewi, "reporting.notice_approved"},
                {dewi, "reporting.notice_endorsed"},
                {hasan, "reporting.notice_to_approve"}}
        );
    });
}

TEST_CASE("F20: a second rejection, an approval with a comment and a void approval each tell once more")
{
    in_told_office([](ToldOffice& told) {
        bring_procedure_into_force(told.team, told.chain);
        start_month(told.team, told.chain);
        plan_month(told.team, told.chain);
        review_schedule(told.team, told.chain);
        issue_schedule(told.team, told.chain);
        write_content(told.team, told.chain);
        for (const char* reason : {"Tambahkan tahun", "Tahunnya masih salah"}) {
            CHECK(
                told.after([&] { judge_content(told, "returned", reason); }) ==
                All{{rani, "production.notice_returned"}}
            );
            CHECK(told.last_mail().text.find(reason) != std::string::npos);
            CHECK(
                told.after([&] { submit_content(told); }) ==
                All{{dewi, "production.notice_submitted"}}
            );
        }
        CHECK(
            told.after([&] { judge_content(told, "approved", "Bagus, tayangkan"); }) ==
            All{{rani, "production.notice_approved"}}
        );
        const std::string path = "/api/contents/" + told.chain.content;
        const auto content = done(told.team.staff.get(path)).body.at("content").as_object();
        json::object draft;
        for (const char* field :
             {"version", "title", "info_class", "body", "assets", "people_shown", "channels", "planned_for"})
            draft[field] = content.at(field);
        draft["title"] = "Juara KRI";
        draft["assignee"] = told.account(told.second);
        CHECK(
            told.after([&] { done(told.team.staff.put(path, draft)); }) ==
            All{{dewi, "production.notice_voided"}, {sari, "production.notice_assigned"}}
        );
    });
}

TEST_CASE("F20, F11: who is in charge is told of every change, with a date for the calendar that follows it")
{
    in_told_office([](ToldOffice& told) {
        bring_procedure_into_force(told.team, told.chain);
        start_month(told.team, told.chain);
        const std::string path = "/api/schedules/" + told.chain.schedule + "/entries";
        std::string entry;
        CHECK(
            told.after([&] {
                entry = done(told.team.staff.post(path, entry_form(told.account(told.second)))).text("/id");
            }) == All{{sari, "planning.notice.entry_assigned"}}
        );
        const std::string uid = "UID:entry-" + entry + "@siar\r\n";
        CHECK(told.last_date().find("METHOD:REQUEST\r\n") != std::string::npos);
        CHECK(told.last_date().find(uid + "SEQUENCE:1\r\n") != std::string::npos);
        CHECK(told.last_date().find("DTSTART:20261120T020000Z\r\n") != std::string::npos);
        CHECK(
            told.last_date().find("URL:https://siar.example.test/jadwal/" + told.chain.schedule) !=
            std::string::npos
        );
        const std::string one = "/api/entries/" + entry;
        const json::object move{{"version", 1}, {"planned_for", "2026-11-21T10:00"}, {"reason", nullptr}};
        CHECK(
            told.after([&] { done(told.team.sub_coordinator.post(one + "/move", move)); }) ==
            All{{sari, "planning.notice.entry_moved"}}
        );
        CHECK(told.last_date().find(uid + "SEQUENCE:2\r\n") != std::string::npos);
        CHECK(told.last_date().find("DTSTART:20261121T030000Z\r\n") != std::string::npos);
        const json::object own{{"version", 2}, {"planned_for", "2026-11-22T10:00"}, {"reason", nullptr}};
        CHECK(told.after([&] { done(told.second.post(one + "/move", own)); }).empty());
        json::object given = entry_form(told.account(told.team.staff));
        given["version"] = 3;
        CHECK(
            told.after([&] { done(told.team.sub_coordinator.put(one, given)); }) ==
            All{{rani, "planning.notice.entry_assigned"}, {sari, "planning.notice.entry_released"}}
        );
        const json::object drop{{"version", 4}, {"is_dropped", true}, {"reason", nullptr}};
        CHECK(
            told.after([&] { done(told.second.post(one + "/drop", drop)); }) ==
            All{{rani, "planning.notice.entry_dropped"}}
        );
        CHECK(told.last_date().find("METHOD:CANCEL\r\n") != std::string::npos);
        CHECK(told.last_date().find(uid + "SEQUENCE:5\r\n") != std::string::npos);
        CHECK(told.last_mail().enclosures[0].media_type == "text/calendar; charset=utf-8; method=CANCEL");
    });
}

TEST_CASE("F20, F11: people are invited to a meeting to come, again when it moves, and told when they are not")
{
    in_told_office([](ToldOffice& told) {
        bring_procedure_into_force(told.team, told.chain);
        start_month(told.team, told.chain);
        const auto attendee = [&](const char* name, const Person& person) {
            return json::object{
                {"name", name}, {"attendance", "present"}, {"account", told.account(person)}
            };
        };
        const json::array three{
            attendee("Rani", told.team.staff), attendee("Sari", told.second),
            attendee("Dewi", told.team.sub_coordinator)
        };
        std::string session;
        CHECK(
            told.after([&] {
                session = done(told.team.staff.post("/api/reviews", session_form(told, "2026-10-28", three)))
                              .text("/session/id");
            }) == All{{dewi, "review.notice.invited"}, {sari, "review.notice.invited"}}
        );
        CHECK(told.last_date().find("DTSTART:20261028T020000Z\r\nDTEND:20261028T033000Z\r\n") != std::string::npos);
        CHECK(told.last_date().find("LOCATION:Ruang Humas\r\n") != std::string::npos);
        const std::string path = "/api/reviews/" + session;
        const auto change = [&](json::object form) {
            form["version"] = version_at(told.team.staff, path, "/session/version");
            done(told.team.staff.put(path, form));
        };
        json::object discussed = session_form(told, "2026-10-28", three);
        discussed["discussion"] = "Agenda disiapkan";
        CHECK(told.after([&] { change(discussed); }).empty());
        CHECK(
            told.after([&] { change(session_form(told, "2026-10-29", three)); }) ==
            All{{dewi, "review.notice.invited"}, {sari, "review.notice.invited"}}
        );
        const json::array two{attendee("Rani", told.team.staff), attendee("Dewi", told.team.sub_coordinator)};
        CHECK(
            told.after([&] { change(session_form(told, "2026-10-29", two)); }) ==
            All{{sari, "review.notice.uninvited"}}
        );
        CHECK(told.last_date().find("METHOD:CANCEL\r\n") != std::string::npos);
        CHECK(told.last_date().find("UID:session-" + session + "@siar\r\n") != std::string::npos);
        CHECK(
            told.after([&] {
                done(told.team.staff.post(
                    path + "/actions",
                    {{"text", "Siapkan naskah"},
                     {"assignee", told.account(told.second)},
                     {"due_on", "2026-11-03"}}
                ));
            }) == All{{sari, "review.notice.action_given"}}
        );
        CHECK(
            told.last_date().find("DTSTART;VALUE=DATE:20261103\r\nDTEND;VALUE=DATE:20261104\r\n") !=
            std::string::npos
        );
        told.office.set_clock(Moment{"2026-10-29T05:00:00Z"});
        json::object held = session_form(told, "2026-10-29", two);
        held["discussion"] = "Dibahas.";
        change(held);
        CHECK(
            told.after([&] {
                done(told.team.staff.post(
                    path + "/close", {{"version", version_at(told.team.staff, path, "/session/version")}}
                ));
            }) == All{{dewi, "review.notice.session_closed"}}
        );
    });
}

TEST_CASE("messages come page by page, all or unread alone, and are read one by one or all at once")
{
    in_told_office([](ToldOffice& told) {
        bring_procedure_into_force(told.team, told.chain);
        start_month(told.team, told.chain);
        const std::string path = "/api/schedules/" + told.chain.schedule + "/entries";
        for (int i = 0; i < 35; ++i)
            done(told.team.staff.post(path, entry_form(told.account(told.second))));
        const auto first = done(told.second.get("/api/notices"));
        REQUIRE(first.body.at("notices").as_array().size() == 30);
        CHECK(first.body.at("has_more").as_bool());
        CHECK(first.number("/unread_count") == 35);
        const auto rest =
            done(told.second.get("/api/notices?before=" + first.text("/notices/29/id")));
        CHECK(rest.body.at("notices").as_array().size() == 5);
        CHECK_FALSE(rest.body.at("has_more").as_bool());
        const std::string one = "/api/notices/" + first.text("/notices/0/id") + "/read";
        CHECK(told.team.staff.post(one).status == 404); // not theirs
        done(told.second.post(one));
        done(told.second.post(one));
        const auto unread = done(told.second.get("/api/notices?state=unread"));
        CHECK(unread.number("/unread_count") == 34);
        CHECK(unread.text("/notices/0/id") == first.text("/notices/1/id"));
        done(told.second.post("/api/notices/read"));
        CHECK(done(told.second.get("/api/notices?state=unread")).body.at("notices").as_array().empty());
    });
}

TEST_CASE("people change their own name and password, which signs out every other browser")
{
    for_each_engine([](const std::string& address) {
        OfficeAtWork office{address};
        const Person dewi = office.hire("Dewi", {"staff"});
        CHECK(dewi.put("/api/me/name", {{"before", "Bukan Dewi"}, {"name", "Dewi Lestari"}}).status == 409);
        done(dewi.put("/api/me/name", {{"before", "Dewi"}, {"name", "Dewi Lestari"}}));
        const http::Request with_old_cookie = dewi.request("GET", "/api/me");
        const auto wrong = dewi.put(
            "/api/me/password", {{"present", "bukan ini"}, {"password", "kalimat sandi yang baru"}}
        );
        CHECK(wrong.status == 422);
        CHECK(wrong.text("/code") == "people.wrong_own_password");
        const auto changed = dewi.put(
            "/api/me/password",
            {{"present", "kata sandi yang panjang"}, {"password", "kalimat sandi yang baru"}}
        );
        CHECK(changed.status == 200);
        CHECK(changed.text("/name") == "Dewi Lestari");
        CHECK(http::header(changed.response, "set-cookie").value_or("").find("siar_session=") == 0);
        CHECK(office.application().respond(with_old_cookie).status == 401);
        const auto sign_in = [&](const char* password) {
            return office.stranger()
                .post("/api/session", {{"username", changed.text("/username")}, {"password", password}})
                .status;
        };
        CHECK(sign_in("kata sandi yang panjang") == 401);
        CHECK(sign_in("kalimat sandi yang baru") == 200);
    });
}
