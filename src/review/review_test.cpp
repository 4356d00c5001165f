#include "planned_office.hpp"

#include "evidence/evidences.hpp"
#include "evidence/migrations.hpp"
#include "planning/amendments.hpp"
#include "planning/initiatives.hpp"
#include "review/actions.hpp"
#include "review/decisions.hpp"
#include "review/issuing.hpp"
#include "review/items.hpp"
#include "review/migrations.hpp"
#include "review/sessions.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace siar;
using namespace siar::review;
using siar::evidence::SubjectKind;
using siar::planning::Schedule;
using siar::planning::ScheduleEntry;
using siar::planning::ScheduleState;
using siar::tests::any_below;
using siar::tests::PlannedOffice;
using siar::tests::refusal_code;

namespace {

template <class Test>
void in_reviewing_office(Test test)
{
    std::vector<database::Migration> more = evidence::migrations();
    for (const auto& migration : review::migrations())
        more.push_back(migration);
    siar::tests::in_planned_office(test, more);
}

SessionForm meeting(const std::optional<Id<Schedule>>& schedule = std::nullopt)
{
    return {
        .version = std::nullopt,
        .schedule = schedule,
        .mode = ReviewMode::meeting,
        .title = Text<200>{"Rapat reviu jadwal"},
        .held_on = Date{"2026-11-24"},
        .place = std::nullopt,
        .chair = Text<120>{"Sari Dewi"},
        .minute_taker = std::nullopt,
        .attendees = {{Text<120>{"Sari Dewi"}, Attendance::present, std::nullopt}},
        .discussion = Text<20000>{"Jadwal dibahas satu per satu."},
        .conclusions = std::nullopt
    };
}

ReviewSession record(PlannedOffice& office, const SessionForm& form)
{
    return office.change([&](Command& command) { return record_session(command, form); });
}

ReviewItem
put(PlannedOffice& office,
    const ReviewSession& session,
    SubjectKind kind,
    const std::string& subject)
{
    return office.change([&](Command& command) {
        return put_before(command, session.id, {kind, Text<64>{subject}});
    });
}

ReviewItem decide_on(PlannedOffice& office, const ReviewItem& item, const ItemDecision& decision)
{
    return office.change([&](Command& command) { return decide(command, item.id, decision); });
}

ReviewItem accept(PlannedOffice& office, const ReviewItem& item)
{
    return decide_on(office, item, {Verdict::accept, std::nullopt, std::nullopt});
}

ReviewSession close(PlannedOffice& office, const Id<ReviewSession>& session)
{
    const auto version = find_session(office.database, session).version;
    return office.change([&](Command& command) { return close_session(command, session, version); }
    );
}

void submit(PlannedOffice& office, const Id<Schedule>& schedule)
{
    const auto version = planning::find_schedule(office.database, schedule).version;
    office.change([&](Command& command) { planning::submit(command, schedule, version); });
}

planning::Baseline issue(PlannedOffice& office, const Id<Schedule>& schedule)
{
    const auto version = planning::find_schedule(office.database, schedule).version;
    return office.change([&](Command& command) {
        return issue_reviewed(command, schedule, version);
    });
}

/// A submitted schedule with one entry.
std::pair<Schedule, ScheduleEntry> submitted_schedule(PlannedOffice& office)
{
    const Schedule schedule = office.new_schedule(Date{"2026-12-01"});
    const ScheduleEntry entry = office.plan(schedule, "Rilis", "2026-12-02T10:00");
    submit(office, schedule.id);
    return {schedule, entry};
}

/// A closed session that accepted the schedule and what is planned in it.
ReviewSession reviewed(PlannedOffice& office, const Id<Schedule>& schedule)
{
    const ReviewSession session = record(office, meeting(schedule));
    office.change([&](Command& command) { put_schedule_before(command, session.id); });
    for (const ReviewItem& item : items_of(office.database, session.id))
        accept(office, item);
    return close(office, session.id);
}

const Text<2000> reason{"Bentrok dengan wisuda"};

} // namespace

TEST_CASE("PR.27.4 activity 2: a schedule is not issued without a review")
{
    in_reviewing_office([](PlannedOffice& office) {
        const auto [schedule, entry] = submitted_schedule(office);
        CHECK(refusal_code([&] { issue(office, schedule.id); }) == "review.not_reviewed");
        const ReviewSession session = record(office, meeting(schedule.id));
        accept(office, put(office, session, SubjectKind::schedule, schedule.id.text()));
        CHECK(refusal_code([&] { issue(office, schedule.id); }) == "review.not_reviewed");
        close(office, session.id);
        CHECK(is_reviewed(office.database, schedule.id));
        CHECK(issue(office, schedule.id).number == 1);
    });
}

TEST_CASE("PR.27.4 activity 2: what was amended after issue needs a review of its own")
{
    in_reviewing_office([](PlannedOffice& office) {
        const auto [schedule, entry] = submitted_schedule(office);
        reviewed(office, schedule.id);
        issue(office, schedule.id);
        office.change([&](Command& command) {
            return planning::drop_entry(
                command, entry.id, {entry.version, true, Text<1000>{"Batal"}}
            );
        });
        planning::EntryForm form = PlannedOffice::entry_form("Pengganti");
        form.planned_for = WallTime{"2026-12-09T10:00"};
        form.reason = Text<1000>{"Pengganti"};
        office.change([&](Command& command) { planning::add_entry(command, schedule.id, form); });
        submit(office, schedule.id);
        CHECK(refusal_code([&] { issue(office, schedule.id); }) == "review.not_reviewed");
        reviewed(office, schedule.id);
        CHECK(issue(office, schedule.id).number == 2);
    });
}

TEST_CASE("F18: what is issued is what was reviewed, entry by entry")
{
    in_reviewing_office([](PlannedOffice& office) {
        const auto [schedule, entry] = submitted_schedule(office);
        reviewed(office, schedule.id);
        office.change([&](Command& command) {
            return planning::move_entry(
                command, entry.id, {entry.version, WallTime{"2026-12-20T10:00"}, std::nullopt}
            );
        });
        CHECK_FALSE(is_reviewed(office.database, schedule.id));
        CHECK(refusal_code([&] { issue(office, schedule.id); }) == "review.changed_since");
        reviewed(office, schedule.id);
        office.plan(schedule, "Susulan", "2026-12-21T10:00");
        CHECK(refusal_code([&] { issue(office, schedule.id); }) == "review.changed_since");
        reviewed(office, schedule.id);
        CHECK(issue(office, schedule.id).entries.size() == 2);
    });
}

TEST_CASE("PR.27.4 activity 2: an entry that the review wants changed is changed after it")
{
    in_reviewing_office([](PlannedOffice& office) {
        const auto [schedule, entry] = submitted_schedule(office);
        const ReviewSession session = record(office, meeting(schedule.id));
        accept(office, put(office, session, SubjectKind::schedule, schedule.id.text()));
        const auto item = put(office, session, SubjectKind::schedule_entry, entry.id.text());
        decide_on(office, item, {Verdict::change, Text<2000>{"Judul kurang jelas"}, std::nullopt});
        close(office, session.id);
        planning::EntryForm form = PlannedOffice::entry_form("Rilis wisuda");
        form.version = entry.version;
        form.planned_for = entry.planned_for;
        office.change([&](Command& command) {
            return planning::change_entry(command, entry.id, form);
        });
        CHECK(issue(office, schedule.id).entries.front().title.text() == "Rilis wisuda");
    });
}

TEST_CASE("PR.27.4 activity 2: a decision takes effect at once, by the rules of planning")
{
    in_reviewing_office([](PlannedOffice& office) {
        const auto [schedule, entry] = submitted_schedule(office);
        const ScheduleEntry other = office.plan(schedule, "Dies", "2026-12-03T10:00");
        const ReviewSession session = record(office, meeting(schedule.id));
        const auto item = put(office, session, SubjectKind::schedule_entry, entry.id.text());
        const auto refused = [&](const ItemDecision& decision) {
            return refusal_code([&] { decide_on(office, item, decision); });
        };
        CHECK(refused({Verdict::move, std::nullopt, std::nullopt}) == "review.reason_needed");
        CHECK(refused({Verdict::move, reason, std::nullopt}) == "review.new_time_needed");
        CHECK(
            refused({Verdict::move, reason, WallTime{"2026-01-01T10:00"}}) ==
            "planning.outside_schedule"
        );
        decide_on(office, item, {Verdict::move, reason, WallTime{"2026-12-07T10:00"}});
        CHECK(
            planning::find_entry(office.database, entry.id).planned_for ==
            WallTime{"2026-12-07T10:00"}
        );
        CHECK(refused({Verdict::accept, std::nullopt, std::nullopt}) == "review.decided_already");
        decide_on(
            office,
            put(office, session, SubjectKind::schedule_entry, other.id.text()),
            {Verdict::drop, reason, std::nullopt}
        );
        CHECK(planning::find_entry(office.database, other.id).is_dropped);
    });
}

TEST_CASE("PR.27.4 activity 2: the development plan is reviewed too, and agreed")
{
    in_reviewing_office([](PlannedOffice& office) {
        const planning::InitiativeForm form{
            .version = std::nullopt,
            .kind = planning::InitiativeKind::open,
            .title = Text<200>{"Podcast kampus"},
            .channel = std::nullopt,
            .reason = Text<2000>{"Audiens baru"},
            .technology = std::nullopt,
            .target = std::nullopt,
            .steps = std::nullopt,
            .result = std::nullopt,
            .decision = std::nullopt,
            .state = planning::InitiativeState::proposed,
            .assignee = std::nullopt,
            .due_on = std::nullopt
        };
        const auto initiative = office.change([&](Command& command) {
            return planning::add_initiative(command, form);
        });
        const auto [schedule, entry] = submitted_schedule(office);
        reviewed(office, schedule.id);
        CHECK(
            planning::find_initiative(office.database, initiative.id).state ==
            planning::InitiativeState::agreed
        );
        CHECK(
            items_about(office.database, SubjectKind::initiative, initiative.id.text()).size() == 1
        );
    });
}

TEST_CASE("a schedule is only accepted, and only while it is submitted")
{
    in_reviewing_office([](PlannedOffice& office) {
        const Schedule schedule = office.new_schedule(Date{"2026-12-01"});
        office.plan(schedule, "Rilis", "2026-12-02T10:00");
        const ReviewSession session = record(office, meeting(schedule.id));
        const auto item = put(office, session, SubjectKind::schedule, schedule.id.text());
        CHECK(refusal_code([&] { accept(office, item); }) == "review.schedule_not_submitted");
        submit(office, schedule.id);
        CHECK(refusal_code([&] {
                  decide_on(office, item, {Verdict::drop, reason, std::nullopt});
              }) == "review.schedule_is_accepted_whole");
        CHECK(refusal_code([&] { accept(office, item); }).empty());
    });
}

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
        CHECK(refusal_code([&] { close(office, session.id); }).empty());
        CHECK(detail_of(office.database, session.id).evidence.size() == 1);
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

TEST_CASE("the schedule is put before the session once, with what is planned in it")
{
    in_reviewing_office([](PlannedOffice& office) {
        const auto [schedule, entry] = submitted_schedule(office);
        office.plan(schedule, "Gagasan", nullptr);
        const ReviewSession session = record(office, meeting(schedule.id));
        const auto add_all = [&] {
            office.change([&](Command& command) { put_schedule_before(command, session.id); });
        };
        add_all();
        CHECK(items_of(office.database, session.id).size() == 2);
        office.plan(schedule, "Susulan", "2026-12-05T10:00");
        add_all();
        CHECK(items_of(office.database, session.id).size() == 3);
        CHECK(refusal_code([&] {
                  put(office, session, SubjectKind::schedule_entry, entry.id.text());
              }) == "review.there_already");
        CHECK(refusal_code([&] {
                  put(office, session, SubjectKind::content, entry.id.text());
              }) == "review.not_before_sessions");
    });
}

TEST_CASE("F20: an action item has an owner who is told, and is done once")
{
    in_reviewing_office([](PlannedOffice& office) {
        const ReviewSession session = record(office, meeting());
        const auto action = office.change([&](Command& command) {
            return add_action(
                command, session.id, {Text<500>{"Pesan tripod"}, office.budi, Date{"2026-12-01"}}
            );
        });
        REQUIRE(office.messages.size() == 1);
        CHECK(office.messages.front().account == office.budi);
        CHECK(open_actions_of(office.database, office.budi).size() == 1);
        close(office, session.id);
        const auto finish = [&] {
            return office.change([&](Command& command) { return finish_action(command, action.id); }
            );
        };
        const auto done = finish();
        CHECK(done.done_at.has_value());
        CHECK(finish().done_at == done.done_at);
        CHECK(office.events.empty());
        CHECK(open_actions_of(office.database, office.budi).empty());
    });
}

namespace {

/// Plays with a schedule and several sessions at random, and knows when it may be issued.
class RandomReview {
public:
    explicit RandomReview(PlannedOffice& office)
        : office_{office},
          schedule_{office.new_schedule(Date{"2027-03-01"})},
          entry_{office.plan(schedule_, "Rilis", "2027-03-02T10:00")}
    {
    }

    void step()
    {
        try {
            act(any_below(7));
        } catch (const Refusal&) {
            return;
        }
    }

private:
    void act(int what)
    {
        switch (what) {
        case 0:
            submit(office_, schedule_.id);
            is_accepted_in_.clear();
            is_reviewed_ = false;
            return;
        case 1:
            sessions_.push_back(record(office_, meeting(schedule_.id)));
            put(office_, sessions_.back(), SubjectKind::schedule, schedule_.id.text());
            return;
        case 2:
        case 3:
            return accept_in(any_session());
        case 4:
            return close_one(any_session());
        case 5:
            move_entry();
            is_reviewed_ = false;
            return;
        default:
            try_to_issue();
        }
    }

    Id<ReviewSession> any_session()
    {
        if (sessions_.empty())
            throw Refusal{Reason::not_found, "none"};
        return sessions_[any_below(sessions_.size())].id;
    }

    void accept_in(const Id<ReviewSession>& session)
    {
        accept(office_, items_of(office_.database, session).front());
        is_accepted_in_.push_back(session);
    }

    void close_one(const Id<ReviewSession>& session)
    {
        close(office_, session);
        if (std::ranges::find(is_accepted_in_, session) != is_accepted_in_.end() && is_submitted())
            is_reviewed_ = true;
    }

    void move_entry()
    {
        const auto now = planning::find_entry(office_.database, entry_.id);
        const bool is_second = now.planned_for == WallTime{"2027-03-02T10:00"};
        office_.change([&](Command& command) {
            return planning::move_entry(
                command,
                now.id,
                {now.version,
                 WallTime{is_second ? "2027-03-03T10:00" : "2027-03-02T10:00"},
                 Text<1000>{"Pindah"}}
            );
        });
    }

    bool is_submitted()
    {
        return planning::find_schedule(office_.database, schedule_.id).state ==
               ScheduleState::in_review;
    }

    void try_to_issue()
    {
        const bool may = is_submitted() && is_reviewed_;
        const bool has = refusal_code([&] { issue(office_, schedule_.id); }).empty();
        RC_ASSERT(has == may);
        if (has) {
            is_accepted_in_.clear();
            is_reviewed_ = false;
        }
    }

    PlannedOffice& office_;
    Schedule schedule_;
    ScheduleEntry entry_;
    std::vector<ReviewSession> sessions_;
    std::vector<Id<ReviewSession>> is_accepted_in_; // since the last submission
    bool is_reviewed_ = false;
};

} // namespace

TEST_CASE("PR.27.4 activity 2: whatever happens, an issue has a closed review of what was submitted"
)
{
    in_reviewing_office([](PlannedOffice& office) {
        const bool holds = rc::check("issued means reviewed since the last submission", [&] {
            office.now = Moment{"2026-11-24T02:00:00Z"};
            RandomReview review{office};
            const int steps = 10 + any_below(70);
            for (int i = 0; i < steps; ++i)
                review.step();
        });
        CHECK(holds);
    });
}
