#include "evaluation/closed_periods.hpp"

#include "evaluation/tables.hpp"
#include "people/office.hpp"

#include <algorithm>

namespace siar::evaluation {

namespace {

int months_of(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::month:
        return 1;
    case PeriodKind::quarter:
        return 3;
    case PeriodKind::year:
        return 12;
    }
    return 1;
}

/// The last day of the period that begins on that day. Refuses a day that begins none.
Date last_day_of(const PeriodClosing& form)
{
    const auto day = form.first_on.day();
    const int months = months_of(form.kind);
    const bool begins = day.day() == std::chrono::day{1} &&
                        (static_cast<int>(static_cast<unsigned>(day.month())) - 1) % months == 0;
    if (!begins)
        throw invalid_field("first_on", "evaluation.period_begins_wrong");
    return Date{day + std::chrono::months{months}} + std::chrono::days{-1};
}

} // namespace

ClosedPeriod close_period(Command& command, const PeriodClosing& form)
{
    const ClosedPeriod period{
        .id = Id<ClosedPeriod>::make(command.now),
        .kind = form.kind,
        .first_on = form.first_on,
        .last_on = last_day_of(form),
        .closed_by = account_of(command.caller),
        .closed_at = command.now,
        .reopened_by = std::nullopt,
        .reopened_at = std::nullopt,
        .reopen_reason = std::nullopt};
    if (period.last_on >= people::today(command.database, command.now))
        throw invalid_field(
            "first_on", "evaluation.period_runs", {{"last", period.last_on.text()}}
        );
    const auto same = closed_period_table.count(
        command.database,
        "kind = $1 and first_on = $2 and reopened_at is null",
        period.kind,
        period.first_on
    );
    if (same > 0)
        throw Refusal{Reason::conflict, "evaluation.period_closed_already"};
    closed_period_table.insert(command.database, period);
    command.record("evaluation.period_closed", period);
    return period;
}

ClosedPeriod
reopen_period(Command& command, const Id<ClosedPeriod>& id, const PeriodReopening& form)
{
    auto period = closed_period_table.find(command.database, id);
    if (!period)
        throw Refusal{Reason::not_found, "evaluation.no_such_period"};
    if (period->reopened_at)
        throw Refusal{Reason::conflict, "evaluation.reopened_already"};
    period->reopened_by = account_of(command.caller);
    period->reopened_at = command.now;
    period->reopen_reason = trimmed(form.reason.text());
    closed_period_table.update(command.database, *period);
    command.record("evaluation.period_reopened", *period);
    return *period;
}

std::vector<ClosedPeriod> closed_periods(database::Database& database)
{
    return closed_period_table.where(database, "true order by first_on desc, closed_at desc");
}

Frozen::Frozen(database::Database& database)
    : periods_{closed_period_table.where(database, "reopened_at is null order by first_on")}
{
}

std::optional<ClosedPeriod> Frozen::period_of(const Date& day) const
{
    const auto found = std::ranges::find_if(periods_, [&](const ClosedPeriod& period) {
        return period.first_on <= day && day <= period.last_on;
    });
    return found == periods_.end() ? std::nullopt : std::optional{*found};
}

} // namespace siar::evaluation
