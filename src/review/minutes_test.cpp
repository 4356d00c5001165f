#include "review/minutes.hpp"

#include "reviewing_office.hpp"
#include "word/file.hpp"

#include <doctest/doctest.h>

using namespace siar;
using namespace siar::tests;

namespace {

/// A session with a guest, an absence, a decision with a reason and an action item.
ReviewSession session_with_everything(PlannedOffice& office)
{
    const auto [schedule, entry] = submitted_schedule(office);
    SessionForm form = meeting(schedule.id);
    form.attendees.push_back(
        {Text<120>{"Rina Wartawan"}, Attendance::present, std::nullopt, Text<120>{"Batam Pos"}}
    );
    form.attendees.push_back({Text<120>{"Budi Sakit"}, Attendance::excused, std::nullopt, {}});
    form.hours = Text<60>{"09.00-10.30 WIB"};
    form.conclusions = Text<20000>{"Jadwal disepakati."};
    const ReviewSession session = record(office, form);
    const ReviewItem item = put(office, session, SubjectKind::schedule_entry, entry.id.text());
    decide_on(office, item, {Verdict::postpone, reason, std::nullopt});
    return session;
}

std::string words_of(const std::string& docx)
{
    std::string words;
    for (const word::ZipPart& part : word::word_parts(docx))
        if (word::is_written_part(part.name))
            words += part.bytes;
    return words;
}

bool says(const std::string& docx, std::string_view words)
{
    return words_of(docx).find(words) != std::string::npos;
}

} // namespace

TEST_CASE("PR.27.4 activity 2: closed minutes are numbered through the year, in the ministry's form")
{
    in_reviewing_office([](PlannedOffice& office) {
        const auto session = session_with_everything(office);
        CHECK(says(minutes_file(office.database, session.id, Audience::office).docx, "belum ditutup"));
        const auto closed = close(office, session.id);
        CHECK(closed.number == "NOT-001/2026");
        CHECK(close(office, record(office, meeting()).id).number == "NOT-002/2026");
        const MinutesFile file = minutes_file(office.database, session.id, Audience::office);
        CHECK(file.name == "notula-NOT-001-2026");
        for (const auto* words :
             {"NOTULA", "NOT-001/2026", "Selasa, 24 November 2026", "09.00-10.30 WIB", "Sari Dewi",
              "Rina Wartawan", "Batam Pos", "Budi Sakit", "Izin", "Jadwal dibahas satu per satu.",
              "Ditunda", "Bentrok dengan wisuda", "Jadwal disepakati.", "NIP."})
            CHECK_MESSAGE(says(file.docx, words), words);
        CHECK_FALSE(says(file.docx, "{{"));
    });
}

TEST_CASE("F16: the public's minutes name decisions, and neither guests, absences, talk nor reasons")
{
    in_reviewing_office([](PlannedOffice& office) {
        const auto session = session_with_everything(office);
        close(office, session.id);
        const auto docx = minutes_file(office.database, session.id, Audience::everyone).docx;
        for (const auto* words : {"Ditunda", "Jadwal disepakati.", "Peserta dari luar", "Batam Pos"})
            CHECK_MESSAGE(says(docx, words), words);
        for (const auto* words :
             {"Rina Wartawan", "Budi Sakit", "Izin", "Jadwal dibahas satu per satu.",
              "Bentrok dengan wisuda", "Tindak lanjut"})
            CHECK_MESSAGE(!says(docx, words), words);
    });
}

TEST_CASE("R3: closed minutes stay the bytes that they were, whatever the office is called later")
{
    in_reviewing_office([](PlannedOffice& office) {
        const auto session = session_with_everything(office);
        close(office, session.id);
        const auto before = minutes_file(office.database, session.id, Audience::office).docx;
        office.change([](Command& command) {
            people::Office renamed = people::office(command.database);
            renamed.name = Text<200>{"Politeknik Lain"};
            people::change_office(command, renamed);
        });
        CHECK(minutes_file(office.database, session.id, Audience::office).docx == before);
        const auto kept = detail_of(office.database, session.id).evidence;
        CHECK(kept.size() == 2);
        CHECK(kept.front().sha256 == digest_of(before));
    });
}

TEST_CASE("R5: a correction is a session of its own that names the closed minutes that it corrects")
{
    in_reviewing_office([](PlannedOffice& office) {
        const auto first = record(office, meeting());
        SessionForm form = meeting();
        form.corrects = first.id;
        CHECK(refusal_code([&] { record(office, form); }) == "review.corrects_open_minutes");
        close(office, first.id);
        const auto correction = record(office, form);
        CHECK(detail_of(office.database, first.id).corrected_by == std::vector{correction.id});
        const auto draft = minutes_file(office.database, correction.id, Audience::office).docx;
        CHECK(says(draft, "Membetulkan notula NOT-001/2026"));
    });
}

TEST_CASE("PR.27.4 activity 2: what was postponed is not issued, and waits for the next session")
{
    in_reviewing_office([](PlannedOffice& office) {
        const auto [schedule, entry] = submitted_schedule(office);
        const auto first = record(office, meeting(schedule.id));
        accept(office, put(office, first, SubjectKind::schedule, schedule.id.text()));
        const auto item = put(office, first, SubjectKind::schedule_entry, entry.id.text());
        CHECK(refusal_code([&] {
                  decide_on(office, item, {Verdict::postpone, std::nullopt, std::nullopt});
              }) == "review.reason_needed");
        decide_on(office, item, {Verdict::postpone, reason, std::nullopt});
        close(office, first.id);
        CHECK(refusal_code([&] { issue(office, schedule.id); }) == "review.changed_since");

        const auto second = record(office, meeting(schedule.id));
        office.change([&](Command& command) { put_waiting_before(command, second.id); });
        const auto waiting = items_of(office.database, second.id);
        REQUIRE(waiting.size() == 2);
        CHECK(waiting.front().subject == entry.id.text());
        for (const ReviewItem& one : waiting)
            accept(office, one);
        close(office, second.id);
        CHECK_NOTHROW(issue(office, schedule.id));
        CHECK(what_waits(office.database).empty());
    });
}
