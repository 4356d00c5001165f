#include "reviewing_office.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace siar;
using namespace siar::tests;

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
               planning::ScheduleState::in_review;
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
