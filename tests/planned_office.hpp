// An office that plans, for tests: two people of the staff, the procedure of three activities, and
// commands at a time of the test's choosing. All of a test happens in one transaction.
#pragma once

#include "acting.hpp"
#include "engines.hpp"

#include "database/table.hpp"
#include "documents/migrations.hpp"
#include "people/accounts.hpp"
#include "people/migrations.hpp"
#include "people/office.hpp"
#include "planning/channels.hpp"
#include "planning/cycles.hpp"
#include "planning/entries.hpp"
#include "planning/migrations.hpp"
#include "planning/schedules.hpp"

#include <optional>
#include <rapidcheck.h>
#include <string>
#include <utility>
#include <vector>

namespace siar::tests {

/// From 0 to count - 1, each as often as the others: rapidcheck alone begins with the small ones.
template <class Number>
Number any_below(Number count)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<Number>(0, count));
}

class PlannedOffice {
public:
    explicit PlannedOffice(database::Database& opened)
        : database{opened},
          sari{new_account("Sari Dewi")},
          budi{new_account("Budi Santoso")},
          caller{sari_as_caller()}
    {
    }

    /// Runs work(command) a second after the one before it, and keeps what it recorded and told.
    template <class Work>
    auto change(Work work)
    {
        now = now + std::chrono::seconds{1};
        Command command{database, caller, now};
        messages.clear();
        events.clear();
        struct Keep {
            PlannedOffice& office;
            Command& command;
            ~Keep()
            {
                office.messages = command.messages();
                office.events = command.events();
            }
        } keep{*this, command};
        return work(command);
    }

    /// A schedule for the thirty days from the day on; cycles begun before are closed.
    planning::Schedule new_schedule(const Date& first)
    {
        for (const planning::Cycle& cycle : planning::open_cycles(database))
            change([&](Command& command) {
                return planning::close_cycle(command, cycle.id, cycle.version);
            });
        const planning::NewCycle form{
            .name = Text<120>{"Siklus " + first.text()},
            .starts_on = first,
            .ends_on = first + std::chrono::days{29}
        };
        const planning::Cycle cycle = change([&](Command& command) {
            return planning::begin_cycle(command, form, procedure());
        });
        return planning::schedule_of(database, cycle.id).value();
    }

    planning::ScheduleEntry
    plan(const planning::Schedule& schedule, const std::string& title, const char* planned_for)
    {
        planning::EntryForm form = entry_form(title);
        if (planned_for != nullptr)
            form.planned_for = WallTime{planned_for};
        return change([&](Command& command) {
            return planning::add_entry(command, schedule.id, form);
        });
    }

    planning::Channel add_channel(const char* name)
    {
        const planning::NewChannel form{
            .kind = planning::ChannelKind::instagram,
            .name = Text<120>{name},
            .address = std::nullopt,
            .audience = std::nullopt
        };
        return change([&](Command& command) { return planning::add_channel(command, form); });
    }

    static planning::EntryForm entry_form(const std::string& title)
    {
        return {
            .version = std::nullopt,
            .title = Text<200>{title},
            .pillar = std::nullopt,
            .format = std::nullopt,
            .channels = {},
            .planned_for = std::nullopt,
            .assignee = std::nullopt,
            .note = std::nullopt,
            .reason = std::nullopt
        };
    }

    /// PR.27.4-V0 as far as cycles use it.
    static documents::Revision procedure()
    {
        documents::ProcedureText text{};
        text.number = "PR.27.4";
        text.activities = {
            {1,
             "Staf Humas dan Kerjasama",
             "mengidentifikasi dan merencanakan jadwal pengelolaan/pengembangan media informasi",
             ""},
            {2,
             "Staf Humas dan Kerjasama",
             "mereviu jadwal kegiatan dan rencana pengembangan media informasi",
             ""},
            {3, "Sub Koordinator Humas dan Kerjasama", "mereviu laporan kegiatan dan evaluasi", ""}
        };
        const Moment then{"2022-07-05T02:00:00Z"};
        return {
            .id = Id<documents::Revision>::make(then),
            .document = Id<documents::ControlledDocument>::make(then),
            .label = Text<20>{"V0"},
            .state = documents::RevisionState::approved,
            .issued_on = Date{"2022-07-05"},
            .in_force_on = Date{"2022-07-05"},
            .reason = std::nullopt,
            .sha256 = digest_of("PR.27.4-V0"),
            .media_type = "text/plain",
            .file_name = "PR.27.4-V0.txt",
            .procedure = text,
            .author = AccountId::make(then),
            .version = 1,
            .created_at = then
        };
    }

    database::Database& database;
    Moment now{"2026-11-24T02:00:00Z"}; // 09:00 in Jakarta
    AccountId sari;
    AccountId budi;
    Caller caller;                      // Sari
    std::vector<Message> messages = {}; // of the last command
    std::vector<Event> events = {};

private:
    AccountId new_account(const char* name)
    {
        const Caller siar = siar_itself();
        Command command{database, siar, now};
        return people::create_account(command, {Text<120>{name}, {people::Role::staff}}).account;
    }

    Caller sari_as_caller() const
    {
        return {.account = sari, .name = "Sari Dewi", .roles = {"staff"}};
    }
};

/// Runs the test on each engine, in one transaction of a fresh office with these tables besides.
template <class Test>
void in_planned_office(Test test, const std::vector<database::Migration>& more = {})
{
    for_each_engine([&](const std::string& address) {
        const auto store = store_with(
            address, {people::migrations(), documents::migrations(), planning::migrations(), more}
        );
        store->write([&](database::Database& database) {
            PlannedOffice office{database};
            test(office);
        });
    });
}

} // namespace siar::tests
