#include "office.hpp"

#include "app/data_folder.hpp"
#include "database/table.hpp"
#include "people/accounts.hpp"
#include "people/office.hpp"
#include "people/sessions.hpp"
#include "planning/channels.hpp"
#include "planning/cycles.hpp"
#include "planning/entries.hpp"
#include "planning/entry_search.hpp"
#include "planning/schedules.hpp"

#include <array>
#include <fmt/format.h>

namespace siar::bench {

namespace {

using planning::ScheduleEntry;

constexpr database::Table<ScheduleEntry> entries{"schedule_entries"};
constexpr int at_once = 20'000;
constexpr std::chrono::hours past{24 * 365 * 40};

const std::array words{
    "wisuda", "pameran", "seminar", "kunjungan", "lomba", "pelatihan", "kuliah umum", "wawancara"
};

std::string title_of(int index, int count)
{
    const int step = count / rare_hits;
    const char* word = words[static_cast<std::size_t>(index) % words.size()];
    const char* rare = index % step == step / 2 ? rare_word : "angkatan";
    return fmt::format("Liputan {} {} ke-{}", word, rare, index);
}

documents::Revision procedure(Moment now)
{
    return {
        .id = Id<documents::Revision>::make(now),
        .document = Id<documents::ControlledDocument>::make(now),
        .label = Text<20>{"V0"},
        .state = documents::RevisionState::approved,
        .issued_on = Date{"2022-07-05"},
        .in_force_on = Date{"2022-07-05"},
        .reason = std::nullopt,
        .sha256 = digest_of("PR.27.4-V0"),
        .media_type = "text/plain",
        .file_name = "PR.27.4-V0.txt",
        .procedure = documents::ProcedureText{},
        .author = AccountId::make(now),
        .version = 1,
        .created_at = now
    };
}

planning::Schedule new_schedule(app::Application& application, const Caller& staff, Date first)
{
    const planning::NewCycle form{
        .name = Text<120>{"Setahun"}, .starts_on = first, .ends_on = first + std::chrono::days{364}
    };
    return application.door().change(staff, "planning.start_cycle", [&](Command& command) {
        const auto cycle = planning::begin_cycle(command, form, procedure(command.now));
        return planning::schedule_of(command.database, cycle.id).value();
    });
}

Id<planning::Channel>
new_channel(app::Application& application, const Caller& staff, const char* name)
{
    const planning::NewChannel form{
        .kind = planning::ChannelKind::instagram,
        .name = Text<120>{name},
        .address = std::nullopt,
        .audience = std::nullopt
    };
    return application.door().change(staff, "planning.write", [&](Command& command) {
        return planning::add_channel(command, form).id;
    });
}

Date first_of_month_after(Date day)
{
    const auto next = day.day().year() / day.day().month() + std::chrono::months{1};
    return Date{next / std::chrono::day{1}};
}

Date last_of_month_of(Date day)
{
    return Date{
        std::chrono::year_month_day{day.day().year() / day.day().month() / std::chrono::last}
    };
}

/// A month's entries are spread over its days, from eight in the morning on.
Moment in_month(Moment start, int index)
{
    return start + std::chrono::hours{24 * (index % 28) + 8 + index % 4};
}

class Filling {
public:
    Filling(const Filled& office, ScheduleEntry pattern, int count)
        : pattern_{std::move(pattern)},
          count_{count},
          start_{start_of(office.first, pattern_.zone)},
          begun_{pattern_.created_at - std::chrono::seconds{count}}
    {
    }

    ScheduleEntry entry(int index) const
    {
        ScheduleEntry entry = pattern_;
        const int of_month = index - (count_ - entries_of_a_month);
        entry.created_at = begun_ + std::chrono::seconds{index};
        entry.id = Id<ScheduleEntry>::make(entry.created_at);
        entry.title = Text<200>{title_of(index, count_)};
        const Moment at = of_month >= 0
                              ? in_month(start_, of_month)
                              : start_ - std::chrono::hours{24} - past / count_ * (index + 1);
        entry.planned_for = wall_time_at(at, entry.zone);
        entry.planned_at = moment_of(*entry.planned_for, entry.zone);
        return entry;
    }

private:
    ScheduleEntry pattern_;
    int count_;
    Moment start_;
    Moment begun_;
};

void insert_entries(app::Application& application, const Filled& office, int count)
{
    auto& door = application.door();
    const auto website = new_channel(application, office.staff, "Situs web");
    const auto instagram = new_channel(application, office.staff, "Instagram");
    const ScheduleEntry pattern{
        .id = Id<ScheduleEntry>::make(door.now()),
        .schedule = office.schedule.id,
        .title = Text<200>{"Liputan"},
        .pillar = "Akademik",
        .format = "Foto dan tulisan",
        .channels = {website, instagram},
        .planned_for = std::nullopt,
        .zone = Zone{"Asia/Jakarta"},
        .planned_at = std::nullopt,
        .assignee = office.staff.account,
        .note = "Hubungi panitia sehari sebelumnya untuk daftar acara dan izin foto.",
        .is_dropped = false,
        .version = 1,
        .created_at = door.now()
    };
    const Filling filling{office, pattern, count};
    for (int first = 0; first < count; first += at_once)
        door.change(siar_itself(), "planning.write", [&](Command& command) {
            const int end = std::min(first + at_once, count);
            for (int index = first; index < end; ++index)
                entries.insert(command.database, filling.entry(index));
            command.record("bench.filled", office.schedule.id.text(), {{"count", end - first}});
        });
}

} // namespace

std::unique_ptr<app::Application>
opened(const std::filesystem::path& folder, const std::string& database)
{
    { const app::DataFolder made{folder}; }
    return std::make_unique<app::Application>(app::ApplicationOptions{
        .folder = folder,
        .database = database == "sqlite" ? "sqlite:" + app::database_in(folder).string() : database
    });
}

Filled fill(app::Application& application, int count)
{
    auto& door = application.door();
    const people::NewAccount form{
        Text<120>{"Sari Dewi"}, {people::Role::staff, people::Role::sub_coordinator}
    };
    const auto session = door.change(siar_itself(), "people.manage", [&](Command& command) {
        return people::begin_session(command, people::create_account(command, form).account);
    });
    Caller staff;
    Date today{"2026-01-01"};
    door.read([&](database::Database& database) {
        staff = people::caller_of(database, session, door.now());
        today = people::today(database, door.now());
    });
    const Date first = first_of_month_after(today);
    const Date this_month{today.day().year() / today.day().month() / std::chrono::day{1}};
    const Filled office{
        .staff = staff,
        .session = session,
        .schedule = new_schedule(application, staff, this_month),
        .first = first,
        .last = last_of_month_of(first)
    };
    insert_entries(application, office, count);
    return office;
}

std::vector<ScheduleEntry> month_of(app::Application& application, const Filled& office)
{
    std::vector<ScheduleEntry> found;
    application.door().read([&](database::Database& database) {
        const planning::EntrySearch month{.from = office.first, .to = office.last};
        found = planning::search_entries(database, month, application.door().now());
    });
    return found;
}

void move(app::Application& application, const Caller& staff, ScheduleEntry& entry)
{
    const std::string day = entry.planned_for->date().text();
    const WallTime morning{day + "T09:30"};
    const WallTime afternoon{day + "T15:30"};
    const planning::EntryMove form{
        .version = entry.version,
        .planned_for = entry.planned_for == morning ? afternoon : morning,
        .reason = std::nullopt
    };
    entry = application.door().change(staff, "planning.write", [&](Command& command) {
        return planning::move_entry(command, entry.id, form);
    });
}

} // namespace siar::bench
