#include "calendar/reading.hpp"
#include "calendar/written.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace siar;
using namespace siar::calendar;

namespace {

const Moment stamped{"2026-03-16T02:00:00Z"};

Event due()
{
    return {
        .uid = "action-1@siar",
        .sequence = 0,
        .title = "Susun jadwal",
        .when = WholeDays{Date{"2026-03-31"}, Date{"2026-03-31"}}
    };
}

/// The lines without their folds.
std::string unfolded(std::string text)
{
    for (auto at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n ", at))
        text.erase(at, 3);
    return text;
}

std::size_t longest_line_in(const std::string& text)
{
    std::size_t longest = 0;
    std::size_t begin = 0;
    for (auto end = text.find("\r\n"); end != std::string::npos; end = text.find("\r\n", begin)) {
        longest = std::max(longest, end - begin);
        begin = end + 2;
    }
    return longest;
}

} // namespace

TEST_CASE("F11: a day that is due is a whole day whose end is the day after")
{
    CHECK(
        written({due()}, Method::published, stamped) ==
        "BEGIN:VCALENDAR\r\n"
        "VERSION:2.0\r\n"
        "PRODID:-//Siar//Siar//ID\r\n"
        "CALSCALE:GREGORIAN\r\n"
        "METHOD:PUBLISH\r\n"
        "BEGIN:VEVENT\r\n"
        "UID:action-1@siar\r\n"
        "SEQUENCE:0\r\n"
        "DTSTAMP:20260316T020000Z\r\n"
        "DTSTART;VALUE=DATE:20260331\r\n"
        "DTEND;VALUE=DATE:20260401\r\n"
        "TRANSP:TRANSPARENT\r\n"
        "SUMMARY:Susun jadwal\r\n"
        "STATUS:CONFIRMED\r\n"
        "END:VEVENT\r\n"
        "END:VCALENDAR\r\n"
    );
}

TEST_CASE("F11: an invitation has its hours in UTC, who invites and who is invited, folded and escaped")
{
    Event meeting{
        .uid = "session-7@siar",
        .sequence = 2,
        .title = "Reviu jadwal April; poster, video",
        .when = Hours{Moment{"2026-03-17T02:00:00Z"}, Moment{"2026-03-17T03:30:00Z"}},
        .description = "Bawa:\n1. laptop\\charger\n2. \"naskah\" – kémari",
        .place = "Ruang PHK, lantai 2",
        .page = "https://siar.example.test/reviu/7",
        .organizer = Participant{"Humas \"Polibatam\"", "humas@example.test"},
        .attendee = Participant{"Dewi; Lestari", "dewi@example.test"}
    };
    CHECK(
        written({meeting}, Method::requested, stamped) ==
        "BEGIN:VCALENDAR\r\n"
        "VERSION:2.0\r\n"
        "PRODID:-//Siar//Siar//ID\r\n"
        "CALSCALE:GREGORIAN\r\n"
        "METHOD:REQUEST\r\n"
        "BEGIN:VEVENT\r\n"
        "UID:session-7@siar\r\n"
        "SEQUENCE:2\r\n"
        "DTSTAMP:20260316T020000Z\r\n"
        "DTSTART:20260317T020000Z\r\n"
        "DTEND:20260317T033000Z\r\n"
        "SUMMARY:Reviu jadwal April\\; poster\\, video\r\n"
        "DESCRIPTION:Bawa:\\n1. laptop\\\\charger\\n2. \"naskah\" – kémari\r\n"
        "LOCATION:Ruang PHK\\, lantai 2\r\n"
        "URL:https://siar.example.test/reviu/7\r\n"
        "STATUS:CONFIRMED\r\n"
        "ORGANIZER;CN=\"Humas Polibatam\":mailto:humas@example.test\r\n"
        "ATTENDEE;CN=\"Dewi; Lestari\";ROLE=REQ-PARTICIPANT:mailto:dewi@example.test\r\n"
        "END:VEVENT\r\n"
        "END:VCALENDAR\r\n"
    );
}

TEST_CASE("F11: taking back names the same event, with a higher sequence, with or without its day")
{
    Event gone = due();
    gone.sequence = 3;
    gone.when = std::nullopt;
    const std::string text = written({gone}, Method::cancelled, stamped);
    CHECK(text.find("METHOD:CANCEL\r\n") != std::string::npos);
    CHECK(text.find("UID:action-1@siar\r\nSEQUENCE:3\r\n") != std::string::npos);
    CHECK(text.find("STATUS:CANCELLED\r\n") != std::string::npos);
    CHECK(text.find("DTSTART") == std::string::npos);
}

TEST_CASE("F11: long lines are folded at 75 bytes, never within a character, and no text adds a line")
{
    CHECK(rc::check([] {
        Event event = due();
        event.title = *rc::gen::container<std::string>(rc::gen::element('a', ',', '\\', '\r', '\n', ';'));
        const auto words = *rc::gen::container<std::vector<std::string>>(
            rc::gen::element<std::string>("rapat ", "é", "漢", "😀", "\n", "\r\nATTENDEE:x", ";")
        );
        for (const std::string& word : words)
            event.description += word;
        const std::string text = written({event}, Method::published, stamped);
        RC_ASSERT(longest_line_in(text) <= 75U);
        RC_ASSERT(unfolded(text).find("\r\nATTENDEE") == std::string::npos);
        for (std::size_t at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n ", at + 1))
            RC_ASSERT((static_cast<unsigned char>(text[at + 3]) & 0xC0) != 0x80);
    }));
}

TEST_CASE("F11: what is written is read back with its days")
{
    CHECK(rc::check([] {
        Event event = due();
        const Date first = Date{"2026-01-01"} + std::chrono::days{*rc::gen::inRange(0, 800)};
        const Date last = first + std::chrono::days{*rc::gen::inRange(0, 30)};
        event.when = WholeDays{first, last};
        const auto events = read(written({event, event}, Method::published, stamped));
        RC_ASSERT(events.size() == 2U);
        RC_ASSERT(events[1].first == first);
        RC_ASSERT(events[1].last == last);
        RC_ASSERT(events[1].title == "Susun jadwal");
    }));
}

TEST_CASE("a list of holidays from elsewhere is read, and what has no plain day says why")
{
    const auto events = read(
        "BEGIN:VCALENDAR\nPRODID:-//Google Inc//Google Calendar 70.9054//EN\n"
        "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260320\nDTEND;VALUE=DATE:20260322\n"
        "SUMMARY:Hari Raya Idul\n  Fitri\\, 1447 H\nBEGIN:VALARM\nSUMMARY:bukan ini\nEND:VALARM\n"
        "END:VEVENT\n"
        "begin:vevent\r\ndtstart;tzid=\"Asia/Jakarta:x\":20260319T000000\r\nsummary:Nyepi\r\nend:vevent\r\n"
        "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260230\nSUMMARY:Tidak ada\nEND:VEVENT\n"
        "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260101\nRRULE:FREQ=YEARLY\nSUMMARY:Tahun baru\nEND:VEVENT\n"
        "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260101\nDTEND;VALUE=DATE:20270101\nSUMMARY:Setahun\nEND:VEVENT\n"
        "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260401\nSTATUS:CANCELLED\nSUMMARY:Batal\nEND:VEVENT\n"
        "END:VCALENDAR\n"
    );
    REQUIRE(events.size() == 6);
    CHECK(events[0].line == 3);
    CHECK(events[0].title == "Hari Raya Idul Fitri, 1447 H");
    CHECK(events[0].first == Date{"2026-03-20"});
    CHECK(events[0].last == Date{"2026-03-21"});
    CHECK(events[1].title == "Nyepi");
    CHECK(events[1].last == Date{"2026-03-19"});
    CHECK(events[2].fault == Fault::no_day);
    CHECK(events[3].fault == Fault::repeats);
    CHECK(events[4].fault == Fault::too_long);
    CHECK(events[5].fault == Fault::cancelled);
}

TEST_CASE("bytes that are no calendar have no events, however deep or long")
{
    CHECK(read("").empty());
    CHECK(read(std::string(100'000, '\xff')).empty());
    std::string deep;
    for (int level = 0; level < 100'000; ++level)
        deep += "BEGIN:VEVENT\n";
    CHECK(read(deep).empty());
    std::string many;
    for (int event = 0; event < 5000; ++event)
        many += "BEGIN:VEVENT\nDTSTART:20260101\nEND:VEVENT\n";
    CHECK(read(many).size() == most_events);
    CHECK(rc::check([](const std::string& bytes) { read(bytes); }));
}

TEST_CASE("F11: a feed shows its hours by the zone's clocks and tells how they go")
{
    const Event event{
        .uid = "entry-1@siar",
        .sequence = 3,
        .title = "Wisuda",
        .when = Hours{Moment{"2026-03-17T02:00:00Z"}, Moment{"2026-03-17T02:30:00Z"}}
    };
    Event dropped = event;
    dropped.uid = "entry-2@siar";
    dropped.is_cancelled = true;
    CHECK(
        written({event, dropped}, Feed{"Jadwal", Zone{"Asia/Jakarta"}}, stamped) ==
        "BEGIN:VCALENDAR\r\n"
        "VERSION:2.0\r\n"
        "PRODID:-//Siar//Siar//ID\r\n"
        "CALSCALE:GREGORIAN\r\n"
        "METHOD:PUBLISH\r\n"
        "X-WR-CALNAME:Jadwal\r\n"
        "X-WR-TIMEZONE:Asia/Jakarta\r\n"
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n"
        "BEGIN:VTIMEZONE\r\n"
        "TZID:Asia/Jakarta\r\n"
        "BEGIN:STANDARD\r\n"
        "DTSTART:20260315T090000\r\n"
        "TZOFFSETFROM:+0700\r\n"
        "TZOFFSETTO:+0700\r\n"
        "END:STANDARD\r\n"
        "END:VTIMEZONE\r\n"
        "BEGIN:VEVENT\r\n"
        "UID:entry-1@siar\r\n"
        "SEQUENCE:3\r\n"
        "DTSTAMP:20260316T020000Z\r\n"
        "DTSTART;TZID=Asia/Jakarta:20260317T090000\r\n"
        "DTEND;TZID=Asia/Jakarta:20260317T093000\r\n"
        "SUMMARY:Wisuda\r\n"
        "STATUS:CONFIRMED\r\n"
        "END:VEVENT\r\n"
        "BEGIN:VEVENT\r\n"
        "UID:entry-2@siar\r\n"
        "SEQUENCE:3\r\n"
        "DTSTAMP:20260316T020000Z\r\n"
        "DTSTART;TZID=Asia/Jakarta:20260317T090000\r\n"
        "DTEND;TZID=Asia/Jakarta:20260317T093000\r\n"
        "SUMMARY:Wisuda\r\n"
        "STATUS:CANCELLED\r\n"
        "END:VEVENT\r\n"
        "END:VCALENDAR\r\n"
    );
}

TEST_CASE("F11: a zone that changes its clocks says when, to the minute, by the clocks before")
{
    const auto at = [](const char* begins) {
        const Moment moment{begins};
        return Event{.uid = begins, .sequence = 1, .title = "x", .when = Hours{moment, moment}};
    };
    const std::string text = written(
        {at("2026-03-01T12:00:00Z"), at("2026-12-01T12:00:00Z")},
        Feed{"Berlin", Zone{"Europe/Berlin"}},
        stamped
    );
    CHECK(text.find("DTSTART:20260329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n") !=
          std::string::npos);
    CHECK(text.find("DTSTART:20261025T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n") !=
          std::string::npos);
}
