#include "evaluation/report_beginning.hpp"

#include "evaluation/activity_reports.hpp"
#include "evaluation/gathering.hpp"
#include "evaluation/report_state.hpp"
#include "evaluation/tables.hpp"
#include "planning/cycles.hpp"
#include "planning/entries.hpp"
#include "planning/initiatives.hpp"

namespace siar::evaluation {

namespace {

constexpr std::chrono::days longest_period{366};

ReportAbout about_of(const NewReport& form)
{
    return form.about.value_or(form.cycle ? ReportAbout::cycle : ReportAbout::event);
}

bool names_parts(const NewReport& form)
{
    return form.initiative || (form.entries && !form.entries->empty());
}

Date first_of_month(const Date& day)
{
    return Date{day.day().year() / day.day().month() / std::chrono::day{1}};
}

Date last_of_month(const Date& day)
{
    return Date{day.day().year() / day.day().month() / std::chrono::last};
}

void require_cycle(Command& command, const NewReport& form)
{
    if (!form.cycle)
        throw invalid_field("cycle", "evaluation.cycle_missing");
    const auto cycle = planning::find_cycle(command.database, *form.cycle);
    if (form.starts_on < cycle.starts_on || form.ends_on > cycle.ends_on)
        throw invalid_field(
            "starts_on",
            "evaluation.outside_cycle",
            {{"first", cycle.starts_on.text()}, {"last", cycle.ends_on.text()}}
        );
    if (const auto other = report_of(command.database, *form.cycle))
        throw conflict_with(*other, "evaluation.cycle_reported");
}

void require_month(Command& command, const NewReport& form)
{
    if (form.starts_on != first_of_month(form.starts_on) ||
        form.ends_on != last_of_month(form.starts_on))
        throw invalid_field("starts_on", "evaluation.not_a_month");
    if (const auto other = report_of_month(command.database, form.starts_on))
        throw conflict_with(*other, "evaluation.month_reported");
}

void require_event(Command& command, const NewReport& form)
{
    if (form.entries)
        for (const auto& entry : *form.entries)
            planning::find_entry(command.database, entry);
    if (form.initiative)
        planning::find_initiative(command.database, *form.initiative);
}

void require_sound(Command& command, const NewReport& form)
{
    if (form.ends_on < form.starts_on)
        throw invalid_field("ends_on", "evaluation.period_backwards");
    if (form.ends_on > form.starts_on + longest_period)
        throw invalid_field("ends_on", "evaluation.period_too_long");
    const ReportAbout about = about_of(form);
    if (about != ReportAbout::cycle && form.cycle)
        throw invalid_field("cycle", "evaluation.cycle_not_meant");
    if (about != ReportAbout::event && names_parts(form))
        throw invalid_field("entries", "evaluation.entries_not_meant");
    if (about == ReportAbout::cycle)
        require_cycle(command, form);
    else if (about == ReportAbout::month)
        require_month(command, form);
    else
        require_event(command, form);
}

ActivityReport
new_report(Command& command, const NewReport& form, const AccountId& author)
{
    require_sound(command, form);
    ActivityReport report{
        .id = Id<ActivityReport>::make(command.now),
        .cycle = form.cycle,
        .title = form.title,
        .starts_on = form.starts_on,
        .ends_on = form.ends_on,
        .results = std::nullopt,
        .obstacles = std::nullopt,
        .follow_up = std::nullopt,
        .figures = {},
        .state = ReportState::drafting,
        .sha256 = digest_of(""),
        .author = author,
        .version = 1,
        .created_at = command.now,
        .about = about_of(form),
        .initiative = form.initiative
    };
    if (form.entries)
        report.entries = *form.entries;
    return report;
}

ActivityReport insert(Command& command, const ActivityReport& begun)
{
    const ActivityReport report = refreshed(command.database, begun, command.now);
    report_table.insert(command.database, report);
    command.record("evaluation.report_begun", report);
    return report;
}

} // namespace

ActivityReport begin_report(Command& command, const NewReport& form)
{
    const ActivityReport begun = new_report(command, form, account_of(command.caller));
    gather(command, begun);
    return insert(command, begun);
}

ActivityReport prepare_report(Command& command, const NewReport& form, const AccountId& author)
{
    ActivityReport begun = new_report(command, form, author);
    begun.is_prepared = true;
    return insert(command, begun);
}

std::optional<ActivityReport> report_of_month(database::Database& database, const Date& day)
{
    auto found = report_table.where(
        database, "about = 'month' and starts_on = $1", first_of_month(day)
    );
    return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

} // namespace siar::evaluation
