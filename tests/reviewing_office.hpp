// An office that holds review sessions, for tests: what a test says in one line.
#pragma once

#include "planned_office.hpp"

#include "evidence/file_store.hpp"
#include "evidence/migrations.hpp"
#include "review/decisions.hpp"
#include "review/issuing.hpp"
#include "review/items.hpp"
#include "review/migrations.hpp"
#include "review/sessions.hpp"

namespace siar::tests {

using namespace siar::review;
using siar::evidence::SubjectKind;
using siar::planning::Schedule;
using siar::planning::ScheduleEntry;

template <class Test>
void in_reviewing_office(Test test)
{
    std::vector<database::Migration> more = evidence::migrations();
    for (const auto& migration : review::migrations())
        more.push_back(migration);
    const TemporaryFolder folder; // closed minutes are kept as files
    evidence::set_files_folder(folder.path() / "files", folder.path() / "uploads");
    in_planned_office(test, more);
}

inline SessionForm meeting(const std::optional<Id<Schedule>>& schedule = std::nullopt)
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

inline ReviewSession record(PlannedOffice& office, const SessionForm& form)
{
    return office.change([&](Command& command) { return record_session(command, form); });
}

inline ReviewItem
put(PlannedOffice& office,
    const ReviewSession& session,
    SubjectKind kind,
    const std::string& subject)
{
    return office.change([&](Command& command) {
        return put_before(command, session.id, {kind, Text<64>{subject}});
    });
}

inline ReviewItem
decide_on(PlannedOffice& office, const ReviewItem& item, const ItemDecision& decision)
{
    return office.change([&](Command& command) { return decide(command, item.id, decision); });
}

inline ReviewItem accept(PlannedOffice& office, const ReviewItem& item)
{
    return decide_on(office, item, {Verdict::accept, std::nullopt, std::nullopt});
}

inline ReviewSession close(PlannedOffice& office, const Id<ReviewSession>& session)
{
    const auto version = find_session(office.database, session).version;
    return office.change([&](Command& command) { return close_session(command, session, version); }
    );
}

inline void submit(PlannedOffice& office, const Id<Schedule>& schedule)
{
    const auto version = planning::find_schedule(office.database, schedule).version;
    office.change([&](Command& command) { planning::submit(command, schedule, version); });
}

inline planning::Baseline issue(PlannedOffice& office, const Id<Schedule>& schedule)
{
    const auto version = planning::find_schedule(office.database, schedule).version;
    return office.change([&](Command& command) {
        return issue_reviewed(command, schedule, version);
    });
}

/// A submitted schedule with one entry.
inline std::pair<Schedule, ScheduleEntry> submitted_schedule(PlannedOffice& office)
{
    const Schedule schedule = office.new_schedule(Date{"2026-12-01"});
    const ScheduleEntry entry = office.plan(schedule, "Rilis", "2026-12-02T10:00");
    submit(office, schedule.id);
    return {schedule, entry};
}

/// A closed session that accepted the schedule and what is planned in it.
inline ReviewSession reviewed(PlannedOffice& office, const Id<Schedule>& schedule)
{
    const ReviewSession session = record(office, meeting(schedule));
    office.change([&](Command& command) { put_schedule_before(command, session.id); });
    for (const ReviewItem& item : items_of(office.database, session.id))
        accept(office, item);
    return close(office, session.id);
}

inline const Text<2000> reason{"Bentrok dengan wisuda"};

} // namespace siar::tests
