#include "indicators/register.hpp"

#include "indicators/computation.hpp"
#include "indicators/counting.hpp"
#include "indicators/indicators.hpp"
#include "indicators/quarters.hpp"
#include "indicators/tables.hpp"
#include "planning/assignees.hpp"

#include <algorithm>
#include <set>

namespace siar::indicators {

namespace {

constexpr int last_year_of_all = 2100;
constexpr int quarters_in_year = 4;

bool is_year(int year)
{
    return year >= first_year && year <= last_year_of_all;
}

void fill_in(Indicator& indicator, const IndicatorForm& form)
{
    auto quarters = form.quarters;
    std::ranges::sort(quarters);
    indicator.code = form.code;
    indicator.statement = form.statement;
    indicator.is_computed = form.computation.has_value();
    indicator.kind = form.kind;
    indicator.standard = form.standard;
    indicator.formula = form.formula;
    indicator.unit = form.unit;
    indicator.method = form.method;
    indicator.computation = form.computation;
    indicator.quarters = std::move(quarters);
    indicator.owner = form.owner;
    indicator.owner_role = form.owner_role;
    indicator.first_year = form.first_year;
    indicator.last_year = form.last_year;
}

void require_sound(Command& command, const IndicatorForm& form)
{
    auto problems = problems_of(command.database, form);
    if (!problems.empty())
        throw Refusal{Reason::invalid, "indicators.form_faulty", {}, std::move(problems)};
}

void require_free_code(database::Database& database, const Text<40>& code)
{
    if (indicator_table.count(database, "code = $1", code) > 0)
        throw invalid_field("code", "indicators.code_taken", {{"code", code.text()}});
}

void require_kpi_as_it_is(const Indicator& stored, const IndicatorForm& form)
{
    if (!computation_of_kpi(stored.code.text()))
        return;
    if (form.code != stored.code || form.statement != stored.statement)
        throw invalid_field("statement", "indicators.words_of_the_procedure");
    if (form.computation != stored.computation)
        throw invalid_field("computation", "indicators.stays_computed");
}

} // namespace

std::vector<Problem> problems_of(database::Database& database, const IndicatorForm& form)
{
    std::vector<Problem> problems;
    const bool is_of_kpi = computation_of_kpi(form.code.text()) &&
                           form.computation &&
                           form.computation->text() == computation_of_kpi(form.code.text());
    if (form.computation && !is_of_kpi && !is_known_computation(database, form.computation->text()))
        problems.push_back({"computation", "indicators.no_such_computation"});
    const std::set<int> quarters{form.quarters.begin(), form.quarters.end()};
    const bool are_quarters = quarters.size() == form.quarters.size() &&
                              (quarters.empty() ||
                               (*quarters.begin() >= 1 && *quarters.rbegin() <= quarters_in_year));
    if (!are_quarters)
        problems.push_back({"quarters", "indicators.no_quarters"});
    if (!is_year(form.first_year))
        problems.push_back({"first_year", "indicators.no_year"});
    if (form.last_year && (!is_year(*form.last_year) || *form.last_year < form.first_year))
        problems.push_back({"last_year", "indicators.years_out_of_order"});
    return problems;
}

Indicator add_indicator(Command& command, const IndicatorForm& form)
{
    require_free_code(command.database, form.code);
    require_sound(command, form);
    planning::require_assignable(command, form.owner, std::nullopt);
    Indicator indicator{
        .id = Id<Indicator>::make(command.now),
        .code = form.code,
        .statement = form.statement,
        .is_computed = false,
        .kind = form.kind,
        .standard = {},
        .formula = {},
        .unit = {},
        .method = {},
        .computation = {},
        .quarters = {},
        .owner = {},
        .owner_role = {},
        .first_year = form.first_year,
        .last_year = {},
        .version = 1,
        .created_at = command.now
    };
    fill_in(indicator, form);
    indicator_table.insert(command.database, indicator);
    command.record("indicators.indicator_added", indicator);
    return indicator;
}

Indicator
change_indicator(Command& command, const Id<Indicator>& id, const IndicatorForm& form)
{
    if (!form.version)
        throw invalid_field("version", "contract.missing");
    const Indicator stored = find_indicator(command.database, id);
    require_kpi_as_it_is(stored, form);
    if (form.code != stored.code)
        require_free_code(command.database, form.code);
    require_sound(command, form);
    planning::require_assignable(command, form.owner, stored.owner);
    Indicator changed = stored;
    changed.version = *form.version;
    fill_in(changed, form);
    changed = indicator_table.update_version(command.database, changed);
    command.record("indicators.indicator_changed", changed);
    return changed;
}

IndicatorTarget set_target(Command& command, const Id<Indicator>& id, const NewTarget& form)
{
    const Indicator indicator = find_indicator(command.database, id);
    if (!is_year(form.year) || form.year < indicator.first_year ||
        form.year > indicator.last_year.value_or(last_year_of_all))
        throw invalid_field("year", "indicators.not_valid_then");
    if (is_closed_for(command.database, id, form.year))
        throw invalid_field("year", "indicators.year_is_closed");
    if (form.direction != Direction::yes_no && !form.number)
        throw invalid_field("number", "indicators.target_needs_number");
    const IndicatorTarget target{
        .id = Id<IndicatorTarget>::make(command.now),
        .indicator = id,
        .year = form.year,
        .baseline = form.baseline,
        .target = form.target,
        .number = form.number,
        .direction = form.direction,
        .set_by = account_of(command.caller),
        .set_at = command.now
    };
    target_table.insert(command.database, target);
    command.record("indicators.target_set", id.text(), contract::to_json(target));
    return target;
}

std::optional<IndicatorTarget>
target_of(database::Database& database, const Id<Indicator>& id, int year)
{
    auto targets = target_table.where(
        database,
        "indicator = $1 and year <= $2 order by year desc, set_at desc, id desc limit 1",
        id,
        year
    );
    return targets.empty() ? std::nullopt : std::optional{std::move(targets.front())};
}

std::vector<IndicatorTarget> targets_of(database::Database& database, const Id<Indicator>& id)
{
    return target_table.where(
        database, "indicator = $1 order by year desc, set_at desc, id desc", id
    );
}

} // namespace siar::indicators
