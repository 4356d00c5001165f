// What is due is told through the whole program: by working days, on no holiday, to whom it concerns,
// and upwards when it is late.
#include "http/chain.hpp"

#include <algorithm>

using namespace siar;
using namespace siar::tests;

namespace {

Answered done(Answered answer)
{
    INFO(serialize(answer.body));
    REQUIRE(answer.status == 200);
    return answer;
}

/// The sentences of reminders that the person has, the newest first.
std::vector<std::string> reminders_of(const Person& person)
{
    std::vector<std::string> sentences;
    const auto page = done(person.get("/api/notices"));
    for (const auto& notice : page.body.at("notices").as_array())
        if (std::string_view{notice.at("code").as_string()}.starts_with("notifications.notice_"))
            sentences.emplace_back(notice.at("text").as_string());
    return sentences;
}

std::ptrdiff_t count_of(const Person& person, const std::string& begin, const std::string& part)
{
    return std::ranges::count_if(reminders_of(person), [&](const std::string& sentence) {
        return sentence.starts_with(begin) && sentence.find(part) != std::string::npos;
    });
}

struct DueOffice {
    explicit DueOffice(const std::string& address)
        : office{address},
          team{hire_team(office)}
    {
        bring_procedure_into_force(team, chain);
        start_month(team, chain);
    }

    /// 08:00 in Jakarta; the jobs run twice, for nothing may be told twice.
    void on(const std::string& day)
    {
        office.set_clock(Moment{day + "T01:00:00Z"});
        office.run_jobs();
        office.run_jobs();
    }

    OfficeAtWork office;
    Team team;
    Chain chain;
};

template <class Test>
void in_due_office(Test test)
{
    for_each_engine([&](const std::string& address) {
        DueOffice due{address};
        test(due);
    });
}

} // namespace

TEST_CASE("F20: an action is reminded of by working days, over a holiday, and upwards when it is late")
{
    in_due_office([](DueOffice& due) {
        done(due.team.administrator.post(
            "/api/holidays", {{"kind", "office"}, {"lines", "2026-11-05 Dies natalis"}}
        ));
        plan_month(due.team, due.chain);
        const std::string session = done(due.team.staff.post(
                                             "/api/reviews",
                                             {{"schedule", due.chain.schedule},
                                              {"mode", "meeting"},
                                              {"title", "Rapat"},
                                              {"held_on", "2026-10-26"},
                                              {"attendees", json::array{}}}
                                         ))
                                        .text("/session/id");
        const std::string staff = done(due.team.staff.get("/api/me")).text("/account");
        done(due.team.staff.post(
            "/api/reviews/" + session + "/actions",
            {{"text", "Cetak poster"}, {"assignee", staff}, {"due_on", "2026-11-06"}}
        ));
        due.on("2026-11-03"); // Tuesday: Wednesday and Friday are left
        CHECK(count_of(due.team.staff, "Jatuh tempo", "Cetak poster") == 1);
        due.on("2026-11-05"); // the holiday
        CHECK(count_of(due.team.staff, "Hari kerja terakhir", "Cetak poster") == 0);
        due.on("2026-11-06");
        CHECK(count_of(due.team.staff, "Hari kerja terakhir", "Cetak poster") == 1);
        due.on("2026-11-08"); // Sunday
        CHECK(count_of(due.team.staff, "Terlambat", "Cetak poster") == 0);
        due.on("2026-11-09");
        CHECK(count_of(due.team.staff, "Terlambat", "Cetak poster") == 1);
        CHECK(count_of(due.team.sub_coordinator, "Rani Puspita terlambat", "Cetak poster") == 0);
        due.on("2026-11-11");
        CHECK(count_of(due.team.sub_coordinator, "Rani Puspita terlambat 3", "Cetak poster") == 1);
        CHECK(count_of(due.team.coordinator, "Rani Puspita terlambat", "Cetak poster") == 0);
        due.on("2026-11-13");
        CHECK(count_of(due.team.coordinator, "Rani Puspita terlambat 5", "Cetak poster") == 1);
        CHECK(count_of(due.team.staff, "", "Cetak poster") == 3);
        CHECK(count_of(due.team.director, "", "Cetak poster") == 0);
    });
}

TEST_CASE("PR.27.4 activity 1: steps of the cycle that are late reach those who have to do them")
{
    in_due_office([](DueOffice& due) {
        due.on("2026-12-21");
        const auto late = reminders_of(due.team.staff);
        CHECK(std::ranges::any_of(late, [](const std::string& sentence) {
            return sentence.starts_with("Terlambat") && sentence.find("November 2026") != std::string::npos;
        }));
        CHECK(count_of(due.team.coordinator, "Staf Humas dan Kerjasama terlambat", "November 2026") > 0);
    });
}

TEST_CASE("a report of an event is reminded of a week after it, and its review after two")
{
    in_due_office([](DueOffice& due) {
        due.on("2026-11-03");
        const auto begun = done(due.team.staff.post(
            "/api/reports",
            {{"cycle", nullptr},
             {"title", "Laporan pameran"},
             {"starts_on", "2026-11-02"},
             {"ends_on", "2026-11-02"}}
        ));
        due.on("2026-11-09"); // Monday, the seventh day
        CHECK(count_of(due.team.staff, "Hari kerja terakhir", "Laporan pameran") == 1);
        CHECK(count_of(due.team.sub_coordinator, "", "Laporan pameran") == 0);
        const std::string path = "/api/reports/" + begun.text("/report/id");
        const auto written = done(due.team.staff.put(
            path,
            {{"version", begun.number("/report/version")},
             {"title", "Laporan pameran"},
             {"results", "Seratus pengunjung."},
             {"obstacles", "Tidak ada."},
             {"follow_up", "Tidak ada."}}
        ));
        const std::string proof = due.team.staff.evidence("file", "hadir.txt", "Seratus pengunjung.");
        done(due.team.staff.post(
            "/api/evidence/" + proof + "/links",
            {{"subject_kind", "activity_report"}, {"subject", begun.text("/report/id")}}
        ));
        done(due.team.staff.post(path + "/submit", {{"version", written.number("/report/version")}}));
        due.on("2026-11-17"); // a day later than due
        CHECK(count_of(due.team.staff, "Terlambat", "Laporan pameran") == 0);
        CHECK(count_of(due.team.sub_coordinator, "Terlambat", "Laporan pameran") == 1);
    });
}

TEST_CASE("a channel that published is due for its numbers until the tenth of the next month, then done")
{
    in_due_office([](DueOffice& due) {
        plan_month(due.team, due.chain);
        review_schedule(due.team, due.chain);
        issue_schedule(due.team, due.chain);
        write_content(due.team, due.chain);
        approve_content(due.team, due.chain);
        publish(due.office, due.team, due.chain);
        due.on("2026-12-10"); // Thursday
        CHECK(count_of(due.team.staff, "Hari kerja terakhir", "Angka Instagram @polibatamofficial") == 1);
        CHECK(count_of(due.team.staff, "Hari kerja terakhir", "Angka Laman Siar") == 1);
        done(due.team.staff.post(
            "/api/measurements",
            {{"measurements",
              json::array{json::object{
                  {"channel", due.chain.instagram},
                  {"metric", "followers"},
                  {"value", 12840},
                  {"source", "Instagram Insights"},
                  {"taken_for", "2026-12-10T07:30"}
              }}}}
        ));
        due.on("2026-12-14");
        CHECK(count_of(due.team.staff, "Terlambat", "Angka Instagram @polibatamofficial") == 0);
        CHECK(count_of(due.team.staff, "Terlambat", "Angka Laman Siar") == 1);
    });
}

TEST_CASE("a link for review that nobody answered is reminded of before it is over, and never after")
{
    in_due_office([](DueOffice& due) {
        plan_month(due.team, due.chain);
        const std::string session = done(due.team.staff.post(
                                             "/api/reviews",
                                             {{"schedule", due.chain.schedule},
                                              {"mode", "email"},
                                              {"title", "Reviu dari luar"},
                                              {"held_on", "2026-10-26"},
                                              {"attendees", json::array{}}}
                                         ))
                                        .text("/session/id");
        const std::string path = "/api/reviews/" + session;
        const auto items = done(due.team.staff.post(path + "/items/schedule"));
        done(due.team.staff.post(
            path + "/links",
            {{"items", json::array{items.body.at_pointer("/items/0/id")}},
             {"reviewer", "Dr. Ratna"}}
        ));
        due.on("2026-10-30"); // it is over on Monday
        CHECK(count_of(due.team.staff, "Jatuh tempo", "Dr. Ratna: Reviu dari luar") == 1);
        due.on("2026-11-06");
        CHECK(count_of(due.team.staff, "Terlambat", "Dr. Ratna") == 0);
        CHECK(count_of(due.team.sub_coordinator, "", "Dr. Ratna") == 0);
    });
}
