#include "database/table.hpp"
#include "notifications/holidays.hpp"

namespace siar::notifications {

namespace {

constexpr std::int64_t most_days = 60;

void require_sound(const ReminderNumbers& form)
{
    if (form.days_before < 0 || form.days_before > most_days)
        throw invalid_field(
            "days_before", "notifications.days_out_of_range", {{"most", std::to_string(most_days)}}
        );
    const bool is_rising = form.late_after >= 1 && form.late_after < form.sub_coordinator_after &&
                           form.sub_coordinator_after < form.coordinator_after &&
                           form.coordinator_after <= most_days;
    if (!is_rising)
        throw invalid_field(
            "coordinator_after",
            "notifications.days_not_rising",
            {{"most", std::to_string(most_days)}}
        );
}

} // namespace

ReminderNumbers reminder_numbers(database::Database& database)
{
    return database::rows_of<ReminderNumbers>(
               database,
               "select days_before, late_after, sub_coordinator_after, coordinator_after, version "
               "from reminder_numbers"
    )
        .at(0);
}

ReminderNumbers change_reminder_numbers(Command& command, const ReminderNumbers& form)
{
    using database::to_cell;
    require_sound(form);
    ReminderNumbers changed = form;
    ++changed.version;
    const auto written = command.database.run(
        "update reminder_numbers set days_before = $1, late_after = $2, sub_coordinator_after = $3, "
        "coordinator_after = $4, version = $5 where version = $6 returning id",
        {to_cell(changed.days_before),
         to_cell(changed.late_after),
         to_cell(changed.sub_coordinator_after),
         to_cell(changed.coordinator_after),
         to_cell(changed.version),
         to_cell(form.version)}
    );
    if (written.empty())
        throw Refusal{Reason::conflict, "database.stale"}.with_current(
            boost::json::serialize(contract::to_json(reminder_numbers(command.database)))
        );
    command.record("notifications.reminder_numbers_changed", "office", contract::to_json(changed));
    return changed;
}

} // namespace siar::notifications
