#include "planned_office.hpp"

#include "planning/amendments.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <map>
#include <rapidcheck.h>

using namespace siar;
using namespace siar::planning;
using siar::tests::any_below;
using siar::tests::in_planned_office;
using siar::tests::PlannedOffice;
using siar::tests::refusal_code;

namespace {

const Text<1000> reason{"Pembicara berhalangan"};

Schedule submit_now(PlannedOffice& office, const Id<Schedule>& id)
{
    const auto version = find_schedule(office.database, id).version;
    return office.change([&](Command& command) { return submit(command, id, version); });
}

Baseline issue_now(PlannedOffice& office, const Id<Schedule>& id)
{
    const auto version = find_schedule(office.database, id).version;
    return office.change([&](Command& command) { return issue(command, id, version); });
}

ScheduleState state_of(PlannedOffice& office, const Id<Schedule>& id)
{
    return find_schedule(office.database, id).state;
}

/// A schedule of one entry, issued.
std::pair<Schedule, ScheduleEntry> issued_schedule(PlannedOffice& office)
{
    const Schedule schedule = office.new_schedule(Date{"2026-12-01"});
    const ScheduleEntry entry = office.plan(schedule, "Rilis", "2026-12-02T10:00");
    submit_now(office, schedule.id);
    issue_now(office, schedule.id);
    return {find_schedule(office.database, schedule.id), entry};
}

bool stands(const ScheduleEntry& entry)
{
    return entry.planned_at && !entry.is_dropped;
}

/// Plays with one schedule at random and checks after each step what must always hold.
class RandomPlan {
public:
    explicit RandomPlan(PlannedOffice& office)
        : office_{office},
          schedule_{office.new_schedule(Date{"2027-03-01"}).id}
    {
        remember();
    }

    void step()
    {
        const auto before = contract::to_json(detail_of(office_.database, schedule_));
        try {
            act(any_below(9));
        } catch (const Refusal&) {
            RC_ASSERT(contract::to_json(detail_of(office_.database, schedule_)) == before);
        }
        check_versions();
        check_instants();
        check_amendments();
        remember();
    }

private:
    void act(int what)
    {
        if (what == 0)
            return add();
        if (what == 1)
            return static_cast<void>(submit_now(office_, schedule_));
        if (what == 2)
            return issue_it();
        if (entries_.empty())
            return;
        auto chosen = std::next(entries_.begin(), static_cast<long>(any_below(entries_.size())));
        change(chosen->second, what);
    }

    void add()
    {
        EntryForm form = PlannedOffice::entry_form("Entri");
        form.planned_for = any_time();
        form.reason = any_reason();
        office_.change([&](Command& command) { add_entry(command, schedule_, form); });
    }

    void change(const ScheduleEntry& entry, int what)
    {
        office_.change([&](Command& command) {
            if (what < 5) {
                last_moved_ = entry;
                move_entry(command, entry.id, {entry.version, any_time(), any_reason()});
            } else if (what == 5) {
                EntryForm form = PlannedOffice::entry_form((any_below(2) == 0) ? "A" : "B");
                form.version = entry.version;
                form.planned_for = entry.planned_for;
                form.reason = any_reason();
                change_entry(command, entry.id, form);
            } else if (what == 6 && last_moved_) {
                const auto now = find_entry(office_.database, last_moved_->id);
                move_entry(command, now.id, {now.version, last_moved_->planned_for, any_reason()});
            } else {
                drop_entry(command, entry.id, {entry.version, (any_below(2) == 0), any_reason()});
            }
        });
    }

    void issue_it()
    {
        issue_now(office_, schedule_);
        amended_before_ = amendments_of(office_.database, schedule_).size();
    }

    static std::optional<WallTime> any_time()
    {
        const int day = any_below(6);
        if (day == 0)
            return std::nullopt;
        return WallTime{"2027-03-0" + std::to_string(day) + "T09:00"};
    }

    static std::optional<Text<1000>> any_reason()
    {
        return any_below(5) == 0 ? std::nullopt : std::optional{reason};
    }

    void remember()
    {
        entries_.clear();
        for (const ScheduleEntry& entry : entries_of(office_.database, schedule_))
            entries_.emplace(entry.id, entry);
    }

    void check_versions()
    {
        for (const ScheduleEntry& entry : entries_of(office_.database, schedule_)) {
            const auto known = entries_.find(entry.id);
            if (known == entries_.end())
                continue;
            const bool is_same = contract::to_json(entry) == contract::to_json(known->second);
            RC_ASSERT(entry.version == known->second.version + (is_same ? 0 : 1));
        }
    }

    void check_instants()
    {
        for (const ScheduleEntry& entry : entries_of(office_.database, schedule_)) {
            RC_ASSERT(entry.planned_at.has_value() == entry.planned_for.has_value());
            if (entry.planned_for)
                RC_ASSERT(*entry.planned_at == moment_of(*entry.planned_for, entry.zone));
        }
    }

    bool has(const Id<ScheduleEntry>& entry, std::vector<AmendmentKind> kinds)
    {
        const auto all = amendments_of(office_.database, schedule_);
        return std::any_of(
            all.begin() + static_cast<long>(amended_before_),
            all.end(),
            [&](const Amendment& amendment) {
                return amendment.entry == entry &&
                       std::ranges::find(kinds, amendment.kind) != kinds.end();
            }
        );
    }

    void check_amendments()
    {
        using enum AmendmentKind;
        const auto baseline = last_baseline(office_.database, schedule_);
        if (!baseline)
            return RC_ASSERT(amendments_of(office_.database, schedule_).empty());
        bool differs = false;
        std::map<Id<ScheduleEntry>, ScheduleEntry> issued;
        for (const ScheduleEntry& entry : baseline->entries)
            issued.emplace(entry.id, entry);
        for (const ScheduleEntry& entry : entries_of(office_.database, schedule_)) {
            const auto was = issued.find(entry.id);
            if (was == issued.end() && stands(entry)) {
                RC_ASSERT(has(entry.id, {added, moved}));
                differs = true;
            } else if (was != issued.end() && !stands(entry)) {
                RC_ASSERT(has(entry.id, {dropped, moved}));
                differs = true;
            } else if (was != issued.end()) {
                if (was->second.planned_for != entry.planned_for)
                    RC_ASSERT(has(entry.id, {moved}));
                if (was->second.title != entry.title)
                    RC_ASSERT(has(entry.id, {changed}));
                differs = differs || was->second.planned_for != entry.planned_for ||
                          was->second.title != entry.title;
            }
        }
        if (differs)
            RC_ASSERT(state_of(office_, schedule_) != ScheduleState::issued);
    }

    PlannedOffice& office_;
    Id<Schedule> schedule_;
    std::map<Id<ScheduleEntry>, ScheduleEntry> entries_;
    std::optional<ScheduleEntry> last_moved_;
    std::size_t amended_before_ = 0;
};

} // namespace

TEST_CASE("whatever is moved, dropped, undone and issued: amendments explain every difference")
{
    in_planned_office([](PlannedOffice& office) {
        const bool holds = rc::check("amendments, versions and instants hold together", [&] {
            RandomPlan plan{office};
            const int steps = 5 + any_below(35);
            for (int i = 0; i < steps; ++i)
                plan.step();
        });
        CHECK(holds);
    });
}

TEST_CASE("a schedule is submitted once it has something planned, and once only")
{
    in_planned_office([](PlannedOffice& office) {
        const Schedule schedule = office.new_schedule(Date{"2026-12-01"});
        office.plan(schedule, "Gagasan", nullptr);
        CHECK(refusal_code([&] { submit_now(office, schedule.id); }) == "planning.nothing_planned");
        office.plan(schedule, "Rilis", "2026-12-02T10:00");
        CHECK(submit_now(office, schedule.id).state == ScheduleState::in_review);
        CHECK(submission_count(office.database, schedule.id) == 1);
        CHECK(refusal_code([&] {
                  submit_now(office, schedule.id);
              }) == "planning.already_in_review");
    });
}

TEST_CASE("issuing freezes what stands in the schedule, numbered and with its digest")
{
    in_planned_office([](PlannedOffice& office) {
        const Schedule schedule = office.new_schedule(Date{"2026-12-01"});
        const ScheduleEntry entry = office.plan(schedule, "Rilis", "2026-12-02T10:00");
        office.plan(schedule, "Gagasan", nullptr);
        CHECK(refusal_code([&] { issue_now(office, schedule.id); }) == "planning.not_in_review");
        submit_now(office, schedule.id);
        const Baseline baseline = issue_now(office, schedule.id);
        CHECK(baseline.number == 1);
        REQUIRE(baseline.entries.size() == 1);
        CHECK(contract::to_json(baseline.entries.front()) == contract::to_json(entry));
        CHECK(office.events.front().kind == "planning.schedule_issued");
        const auto stored = last_baseline(office.database, schedule.id);
        REQUIRE(stored);
        CHECK(digest_of_entries(stored->entries) == baseline.sha256);
        CHECK(refusal_code([&] {
                  submit_now(office, schedule.id);
              }) == "planning.nothing_to_review");
    });
}

TEST_CASE("once issued, a change needs a reason and is an amendment")
{
    in_planned_office([](PlannedOffice& office) {
        const auto [schedule, entry] = issued_schedule(office);
        const auto move = [&](const std::optional<Text<1000>>& why) {
            office.change([&](Command& command) {
                move_entry(command, entry.id, {entry.version, WallTime{"2026-12-04T10:00"}, why});
            });
        };
        CHECK(refusal_code([&] { move(std::nullopt); }) == "planning.reason_needed");
        CHECK(state_of(office, schedule.id) == ScheduleState::issued);
        move(reason);
        CHECK(state_of(office, schedule.id) == ScheduleState::amended);
        const auto amendments = amendments_of(office.database, schedule.id);
        REQUIRE(amendments.size() == 1);
        CHECK(amendments.front().kind == AmendmentKind::moved);
        CHECK(amendments.front().was_planned_for == WallTime{"2026-12-02T10:00"});
        CHECK(amendments.front().planned_for == WallTime{"2026-12-04T10:00"});
        CHECK(amendments.front().amended_by == office.sari);
        CHECK(
            last_baseline(office.database, schedule.id)->entries.front().planned_for ==
            WallTime{"2026-12-02T10:00"}
        );
    });
}

TEST_CASE("what was amended is submitted again and issued as the next baseline")
{
    in_planned_office([](PlannedOffice& office) {
        const auto [schedule, entry] = issued_schedule(office);
        office.change([&](Command& command) {
            return drop_entry(command, entry.id, {entry.version, true, reason});
        });
        EntryForm form = PlannedOffice::entry_form("Pengganti");
        form.planned_for = WallTime{"2026-12-09T10:00"};
        form.reason = reason;
        office.change([&](Command& command) { return add_entry(command, schedule.id, form); });
        submit_now(office, schedule.id);
        const Baseline second = issue_now(office, schedule.id);
        CHECK(second.number == 2);
        CHECK(second.entries.front().title.text() == "Pengganti");
        CHECK(baselines_of(office.database, schedule.id).size() == 2);
    });
}

TEST_CASE("F21: a schedule is not submitted or issued over a version that somebody changed")
{
    in_planned_office([](PlannedOffice& office) {
        const Schedule schedule = office.new_schedule(Date{"2026-12-01"});
        office.plan(schedule, "Rilis", "2026-12-02T10:00");
        submit_now(office, schedule.id);
        const auto issue_stale = [&] {
            office.change([&](Command& command) {
                return issue(command, schedule.id, schedule.version);
            });
        };
        CHECK(refusal_code(issue_stale) == "database.stale");
        CHECK(baselines_of(office.database, schedule.id).empty());
    });
}
