// An office that publishes and reports, for tests: with a Sub Koordinator, a Koordinator and a
// Direktur, publications that are there, and closed minutes.
#pragma once

#include "planned_office.hpp"

#include "evaluation/activity_reports.hpp"
#include "evaluation/migrations.hpp"
#include "evidence/evidences.hpp"
#include "evidence/file_store.hpp"
#include "evidence/migrations.hpp"
#include "production/migrations.hpp"
#include "publishing/migrations.hpp"
#include "publishing/tables.hpp"
#include "review/migrations.hpp"
#include "review/sessions.hpp"

namespace siar::tests {

class ReportingOffice {
public:
    explicit ReportingOffice(PlannedOffice& planned)
        : office{planned},
          sari{planned.caller},
          rina{new_caller("Rina Marlina", people::Role::sub_coordinator)},
          yuda{new_caller("Yuda Pratama", people::Role::coordinator)},
          dewi{new_caller("Dewi Lestari", people::Role::director)}
    {
    }

    template <class Work>
    auto as(const Caller& caller, Work work)
    {
        office.caller = caller;
        return office.change(work);
    }

    Caller new_caller(const char* name, people::Role role)
    {
        const AccountId account = as(siar_itself(), [&](Command& command) {
            return people::create_account(command, {Text<120>{name}, {role}}).account;
        });
        office.caller = sari;
        return {.account = account, .name = name, .roles = {std::string{to_name(role)}}};
    }

    /// An entry of the schedule on the channel that was published at that time; not, when it is
    /// left out.
    publishing::Placement publication(
        const planning::Schedule& schedule,
        const planning::Channel& channel,
        const char* planned_for,
        const char* published_for = nullptr
    )
    {
        planning::EntryForm form = PlannedOffice::entry_form("Info " + std::string{planned_for});
        form.channels = {channel.id};
        form.planned_for = WallTime{planned_for};
        const auto entry = as(sari, [&](Command& command) {
            return planning::add_entry(command, schedule.id, form);
        });
        const auto placement = placement_of(entry, channel, published_for);
        publishing::placement_table.insert(office.database, placement);
        return placement;
    }

    /// Closed minutes of a meeting on the day, with a note as evidence.
    evidence::Evidence held_meeting(const Date& day, const std::string& title)
    {
        const auto session = as(sari, [&](Command& command) {
            return review::record_session(command, session_form(day, title));
        });
        const auto proof = as(sari, [&](Command& command) {
            return add_note(
                command, title, evidence::SubjectKind::review_session, session.id.text()
            );
        });
        as(sari, [&](Command& command) {
            return review::close_session(command, session.id, session.version);
        });
        return proof;
    }

    static evidence::Evidence add_note(
        Command& command,
        const std::string& title,
        evidence::SubjectKind kind,
        const std::string& subject
    )
    {
        return evidence::add_evidence(
            command,
            {.kind = evidence::EvidenceKind::note,
             .title = Text<300>{title},
             .upload = std::nullopt,
             .url = std::nullopt,
             .note = Text<20000>{"Catatan: " + title},
             .claimed_at = std::nullopt,
             .subject_kind = kind,
             .subject = Text<64>{subject}}
        );
    }

    PlannedOffice& office;
    Caller sari;
    Caller rina;
    Caller yuda;
    Caller dewi;

private:
    publishing::Placement placement_of(
        const planning::ScheduleEntry& entry,
        const planning::Channel& channel,
        const char* published_for
    ) const
    {
        const bool is_published = published_for != nullptr;
        std::optional<Moment> published_at;
        if (is_published)
            published_at = moment_of(WallTime{published_for}, entry.zone);
        return {
            .id = Id<publishing::Placement>::make(office.now),
            .content = Id<production::ContentItem>::make(office.now),
            .channel = channel.id,
            .entry = entry.id,
            .title = entry.title,
            .planned_for = entry.planned_for,
            .zone = entry.zone,
            .planned_at = entry.planned_at,
            .state = is_published ? publishing::PlacementState::published
                                  : publishing::PlacementState::approved,
            .approved_sha256 = digest_of("isi"),
            .trouble = std::nullopt,
            .published_at = published_at,
            .recorded_at = published_at,
            .url = std::nullopt,
            .version = 1,
            .created_at = office.now
        };
    }

    static review::SessionForm session_form(const Date& day, const std::string& title)
    {
        return {
            .version = std::nullopt,
            .schedule = std::nullopt,
            .mode = review::ReviewMode::email,
            .title = Text<200>{title},
            .held_on = day,
            .place = std::nullopt,
            .chair = std::nullopt,
            .minute_taker = std::nullopt,
            .attendees = {},
            .discussion = Text<20000>{"Jadwal dibahas."},
            .conclusions = std::nullopt
        };
    }
};

inline std::vector<database::Migration>
joined_migrations(const std::vector<std::vector<database::Migration>>& slices)
{
    std::vector<database::Migration> all;
    for (const auto& slice : slices)
        all.insert(all.end(), slice.begin(), slice.end());
    return all;
}

/// Runs the test on each engine, in one transaction of a fresh office with these tables besides.
template <class Test>
void in_reporting_office(Test test, const std::vector<database::Migration>& more = {})
{
    const auto tables = joined_migrations(
        {evidence::migrations(),
         review::migrations(),
         production::migrations(),
         publishing::migrations(),
         evaluation::migrations(),
         more}
    );
    const TemporaryFolder folder; // closed minutes are kept as files
    evidence::set_files_folder(folder.path() / "files", folder.path() / "uploads");
    in_planned_office(
        [&](PlannedOffice& planned) {
            ReportingOffice office{planned};
            test(office);
        },
        tables
    );
}

} // namespace siar::tests
