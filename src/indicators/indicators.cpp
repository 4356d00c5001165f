#include "indicators/indicators.hpp"

#include "foundation/log.hpp"
#include "indicators/computation.hpp"
#include "indicators/quarters.hpp"
#include "indicators/tables.hpp"
#include "people/office.hpp"

#include <algorithm>
#include <cctype>

namespace siar::indicators {

namespace {

/// The code cut at its full stops, with zeros before the numbers so that they sort as numbers.
std::string sort_key(const std::string& code)
{
    constexpr std::size_t digits = 8;
    std::string key;
    std::string number;
    const auto end_number = [&] {
        if (!number.empty() && number.size() < digits)
            key += std::string(digits - number.size(), '0');
        key += number;
        number.clear();
    };
    for (const char letter : code) {
        if (std::isdigit(static_cast<unsigned char>(letter)) != 0) {
            number += letter;
            continue;
        }
        end_number();
        key += letter;
    }
    end_number();
    return key;
}

/// PR.27.4, KPI B.4.10.8 asks for one report a year: it is looked at when the year ends.
std::vector<int> usual_quarters(const std::string& code)
{
    return code == "B.4.10.8" ? std::vector<int>{4} : std::vector<int>{1, 2, 3, 4};
}

void take(Command& command, const Text<40>& code, const Text<2000>& statement)
{
    auto there = indicator_table.where(command.database, "code = $1", code);
    if (there.empty()) {
        const auto computation = computation_of_kpi(code.text());
        const Indicator indicator{
            .id = Id<Indicator>::make(command.now),
            .code = code,
            .statement = statement,
            .is_computed = computation.has_value(),
            .kind = IndicatorKind::main,
            .standard = std::nullopt,
            .formula = std::nullopt,
            .unit = std::nullopt,
            .method = std::nullopt,
            .computation = computation ? std::optional{Text<60>{*computation}} : std::nullopt,
            .quarters = usual_quarters(code.text()),
            .owner = std::nullopt,
            .owner_role = std::nullopt,
            .first_year = first_year,
            .last_year = std::nullopt,
            .version = 1,
            .created_at = command.now
        };
        indicator_table.insert(command.database, indicator);
        command.record("indicators.indicator_added", indicator);
        return;
    }
    Indicator indicator = there.front();
    if (indicator.statement == statement)
        return;
    indicator.statement = statement;
    indicator = indicator_table.update_version(command.database, indicator);
    command.record("indicators.indicator_changed", indicator);
}

} // namespace

void take_from_procedure(Command& command, const documents::Revision& revision)
{
    if (!revision.procedure)
        return;
    for (const documents::ProcedureIndicator& row : revision.procedure->indicators) {
        try {
            take(command, Text<40>{row.code}, Text<2000>{row.statement});
        } catch (const BadValue& bad) {
            log(LogLevel::warning,
                "a KPI of a procedure is no indicator",
                {{"code", row.code}, {"why", bad.code()}, {"revision", revision.id.text()}});
        }
    }
}

std::vector<Indicator> indicators_by_code(database::Database& database)
{
    auto indicators = indicator_table.where(database, "1 = 1");
    std::ranges::sort(indicators, {}, [](const Indicator& indicator) {
        return sort_key(indicator.code.text());
    });
    return indicators;
}

std::vector<Indicator> indicators_of(database::Database& database, int year)
{
    auto indicators = indicators_by_code(database);
    std::erase_if(indicators, [&](const Indicator& each) {
        return year < each.first_year || (each.last_year && year > *each.last_year);
    });
    return indicators;
}

Indicator find_indicator(database::Database& database, const Id<Indicator>& id)
{
    if (auto indicator = indicator_table.find(database, id))
        return *indicator;
    throw Refusal{Reason::not_found, "indicators.no_such_indicator"};
}

IndicatorOverride override_value(Command& command, const Id<Indicator>& id, const NewOverride& form)
{
    const Date today = people::today(command.database, command.now);
    if (form.year < first_year || form.year > static_cast<int>(today.day().year()))
        throw invalid_field(
            "year",
            "indicators.not_a_year_to_judge",
            {{"first", std::to_string(first_year)}, {"last", today.text().substr(0, 4)}}
        );
    if (is_closed_for(command.database, id, form.year))
        throw invalid_field("year", "indicators.year_is_closed");
    const IndicatorOverride said{
        .id = Id<IndicatorOverride>::make(command.now),
        .indicator = find_indicator(command.database, id).id,
        .year = form.year,
        .status = form.status,
        .value = form.value,
        .reason = form.reason,
        .set_by = account_of(command.caller),
        .set_at = command.now
    };
    override_table.insert(command.database, said);
    command.record("indicators.overridden", id.text(), contract::to_json(said));
    return said;
}

std::optional<IndicatorOverride>
override_of(database::Database& database, const Id<Indicator>& id, int year)
{
    auto said = override_table.where(
        database, "indicator = $1 and year = $2 order by set_at desc, id desc limit 1", id, year
    );
    return said.empty() ? std::nullopt : std::optional{std::move(said.front())};
}

std::vector<IndicatorOverride>
overrides_of(database::Database& database, const Id<Indicator>& id, int year)
{
    return override_table.where(
        database, "indicator = $1 and year = $2 order by set_at, id", id, year
    );
}

} // namespace siar::indicators
