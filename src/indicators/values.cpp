#include "indicators/values.hpp"

#include "evidence/evidences.hpp"
#include "indicators/closing.hpp"
#include "indicators/computation.hpp"
#include "indicators/indicators.hpp"
#include "indicators/rating.hpp"
#include "indicators/register.hpp"
#include "indicators/stages.hpp"

#include <algorithm>

namespace siar::indicators {

namespace {

constexpr int quarters_of_a_year[] = {1, 2, 3, 4, whole_year};

std::vector<QuarterCell> cells_of(
    database::Database& database,
    const Indicator& indicator,
    const std::vector<IndicatorQuarter>& quarters
)
{
    std::vector<QuarterCell> cells;
    for (const int number : quarters_of_a_year) {
        const bool is_chosen =
            std::ranges::find(indicator.quarters, number) != indicator.quarters.end();
        const bool is_assessed = number == whole_year || is_chosen;
        QuarterCell cell{number, is_assessed, std::nullopt, std::nullopt, std::nullopt, false};
        const auto found = std::ranges::find(quarters, number, &IndicatorQuarter::quarter);
        if (found != quarters.end()) {
            const auto opinions = opinions_of(database, found->id);
            cell.id = found->id;
            cell.unit_rating = found->unit_rating;
            if (!opinions.empty())
                cell.auditor_rating = opinions.back().rating;
            cell.is_closed = found->frozen.has_value();
        }
        cells.push_back(cell);
    }
    return cells;
}

/// What speaks for the year: the year itself where the unit rated it, else its latest quarter.
const IndicatorQuarter* speaking_for(const std::vector<IndicatorQuarter>& quarters)
{
    if (!quarters.empty() && quarters.front().quarter == whole_year && quarters.front().unit_rating)
        return &quarters.front();
    const IndicatorQuarter* latest = nullptr;
    for (const IndicatorQuarter& quarter : quarters)
        if (quarter.unit_rating)
            latest = &quarter;
    return latest;
}

void take_entered(database::Database& database, IndicatorValue& value, const IndicatorQuarter& said)
{
    value.status = said.unit_rating.value_or(value.status);
    if (!said.actual.empty())
        value.value = said.actual;
    else if (said.number)
        value.value = number_in_words(*said.number, Language::id);
    value.number = said.number;
    value.missing.clear();
    for (const auto& kept : evidence::evidence_of(
             database, evidence::SubjectKind::indicator_quarter, said.id.text()
         ))
        value.evidence.push_back({kept.title.text(), "/bukti/" + kept.id.text()});
}

/// What the year was closed with stands.
void take_frozen(IndicatorValue& value, const IndicatorQuarter& year)
{
    const FrozenValue& frozen = *year.frozen;
    value.status = year.unit_rating.value_or(frozen.status);
    value.value = year.actual.empty() ? frozen.value : year.actual;
    value.number = year.number ? year.number : frozen.number;
    value.missing.clear();
    value.evidence = frozen.evidence;
    value.target = frozen.target.empty() ? value.target : frozen.target;
    value.baseline = frozen.baseline;
}

} // namespace

IndicatorValue
value_of(database::Database& database, const Indicator& indicator, const PeriodQuestion& question)
{
    const auto target = target_of(database, indicator.id, question.year);
    const auto quarters = quarters_of(database, indicator.id, question.year);
    Computed computed = compute(database, indicator, target, question);
    IndicatorValue value{
        .indicator = indicator,
        .year = question.year,
        .status = computed.status,
        .value = std::move(computed.value),
        .number = computed.number,
        .missing = std::move(computed.missing),
        .evidence = std::move(computed.evidence),
        .replaced_by = override_of(database, indicator.id, question.year),
        .target = target_in_words(indicator, target, question.texts, question.language),
        .baseline = target && target->baseline ? target->baseline->text() : "",
        .percent = std::nullopt,
        .stage = stage_of(stages_of(database, indicator.id, question.year)),
        .quarters = cells_of(database, indicator, quarters)
    };
    const IndicatorQuarter* const said = speaking_for(quarters);
    if (!quarters.empty() && quarters.front().quarter == whole_year && quarters.front().frozen)
        take_frozen(value, quarters.front());
    else if (!indicator.computation && said != nullptr)
        take_entered(database, value, *said);
    value.percent = percent_of_target(value.number, target);
    return value;
}

std::vector<IndicatorValue> values_of(database::Database& database, const PeriodQuestion& question)
{
    std::vector<IndicatorValue> values;
    for (const Indicator& indicator : indicators_of(database, question.year))
        values.push_back(value_of(database, indicator, question));
    return values;
}

IndicatorDetail
detail_of(database::Database& database, const Id<Indicator>& id, const PeriodQuestion& question)
{
    return {
        .value = value_of(database, find_indicator(database, id), question),
        .targets = targets_of(database, id),
        .stages = stages_of(database, id, question.year),
        .overrides = overrides_of(database, id, question.year)
    };
}

QuarterDetail detail_of(
    database::Database& database,
    const Id<IndicatorQuarter>& id,
    const Caller& caller,
    Moment now,
    const Judging& judging
)
{
    const IndicatorQuarter quarter = find_quarter(database, id);
    const Indicator indicator = find_indicator(database, quarter.indicator);
    const auto target = target_of(database, indicator.id, quarter.year);
    Computed computed = computed_of(database, quarter, now, judging);
    QuarterDetail detail{
        .quarter = quarter,
        .indicator = indicator,
        .computed_status = computed.status,
        .computed_value = computed.value,
        .computed_number = computed.number,
        .missing = computed.missing,
        .records = computed.evidence,
        .target = target_in_words(indicator, target, judging.texts, judging.language),
        .baseline = target && target->baseline ? target->baseline->text() : "",
        .opinions = opinions_of(database, id),
        .steps = steps_of(database, id),
        .hindrances = {},
        .may_give_opinion =
            may_give_opinion(caller) && !is_closed_for(database, indicator.id, quarter.year)
    };
    if (quarter.frozen) {
        detail.computed_status = quarter.frozen->status;
        detail.computed_value = quarter.frozen->value;
        detail.computed_number = quarter.frozen->number;
        detail.missing.clear();
        detail.records = quarter.frozen->evidence;
        detail.target = quarter.frozen->target.empty() ? detail.target : quarter.frozen->target;
        detail.baseline = quarter.frozen->baseline;
        return detail;
    }
    for (const Problem& problem : hindrances(database, quarter, computed, now))
        detail.hindrances.push_back(
            judging.texts.say(problem.code, problem.values, judging.language)
        );
    return detail;
}

} // namespace siar::indicators
