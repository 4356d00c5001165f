#include "reviewing_office.hpp"

#include "evidence/evidences.hpp"
#include "review/actions.hpp"

#include <doctest/doctest.h>

using namespace siar;
using namespace siar::tests;

TEST_CASE("PR.27.4 activity 2: minutes are closed with people, decisions and proof")
{
    in_reviewing_office([](PlannedOffice& office) {
        const auto [schedule, entry] = submitted_schedule(office);
        SessionForm form = meeting(schedule.id);
        form.attendees = {{Text<120>{"Sari Dewi"}, Attendance::excused, std::nullopt}};
        form.discussion.reset();
        form.held_on = Date{"2026-11-25"};
        ReviewSession session = record(office, form);
        const auto refused = [&] { return refusal_code([&] { close(office, session.id); }); };
        const auto rewrite = [&] {
            form.version = session.version;
            session = office.change([&](Command& command) {
                return change_session(command, session.id, form);
            });
        };
        CHECK(refused() == "review.not_held_yet");
        form.held_on = Date{"2026-11-24"};
        rewrite();
        CHECK(refused() == "review.nobody_present");
        form.attendees.front().attendance = Attendance::present;
        rewrite();
        const auto item = put(office, session, SubjectKind::schedule, schedule.id.text());
        CHECK(refused() == "review.undecided");
        accept(office, item);
        CHECK(refused() == "review.no_proof");
        form.discussion = Text<20000>{"Jadwal disepakati."};
        rewrite();
        CHECK(refused().empty());
    });
}

TEST_CASE("R4: evidence of the session proves it, and is found from it")
{
    in_reviewing_office([](PlannedOffice& office) {
        SessionForm form = meeting();
        form.mode = ReviewMode::chat;
        form.attendees.clear();
        form.discussion.reset();
        const ReviewSession session = record(office, form);
        CHECK(refusal_code([&] { close(office, session.id); }) == "review.no_proof");
        office.change([&](Command& command) {
            evidence::add_evidence(
                command,
                {.kind = evidence::EvidenceKind::note,
                 .title = Text<300>{"Percakapan grup"},
                 .upload = std::nullopt,
                 .url = std::nullopt,
                 .note = Text<20000>{"Semua setuju."},
                 .claimed_at = std::nullopt,
                 .subject_kind = SubjectKind::review_session,
                 .subject = Text<64>{session.id.text()}}
            );
        });
        CHECK(detail_of(office.database, session.id).evidence.size() == 1);
        CHECK(refusal_code([&] { close(office, session.id); }).empty());
        CHECK(detail_of(office.database, session.id).evidence.size() == 3); // and both minutes
    });
}

TEST_CASE("R5: closed minutes never change")
{
    in_reviewing_office([](PlannedOffice& office) {
        const auto [schedule, entry] = submitted_schedule(office);
        ReviewSession session = reviewed(office, schedule.id);
        const auto stored = contract::to_json(detail_of(office.database, session.id));
        SessionForm form = meeting();
        form.version = session.version;
        CHECK(refusal_code([&] {
                  office.change([&](Command& command) {
                      return change_session(command, session.id, form);
                  });
              }) == "review.closed");
        CHECK(refusal_code([&] {
                  put(office, session, SubjectKind::cycle, schedule.cycle.text());
              }) == "review.closed");
        CHECK(refusal_code([&] {
                  office.change([&](Command& command) {
                      return add_action(
                          command,
                          session.id,
                          {Text<500>{"Pesan tripod"}, office.budi, Date{"2026-12-01"}}
                      );
                  });
              }) == "review.closed");
        CHECK(refusal_code([&] { close(office, session.id); }) == "review.closed");
        CHECK(contract::to_json(detail_of(office.database, session.id)) == stored);
    });
}
