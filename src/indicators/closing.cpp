#include "indicators/closing.hpp"

#include "evidence/evidences.hpp"
#include "indicators/computation.hpp"
#include "indicators/indicators.hpp"
#include "indicators/rating.hpp"
#include "indicators/register.hpp"
#include "people/office.hpp"

#include <algorithm>

namespace siar::indicators {

namespace {

std::vector<evidence::Evidence>
kept_for(database::Database& database, const IndicatorQuarter& quarter)
{
    return evidence::evidence_of(
        database, evidence::SubjectKind::indicator_quarter, quarter.id.text()
    );
}

/// The quarters in which the indicator is assessed must be closed before their year.
bool has_open_quarters(database::Database& database, const IndicatorQuarter& year)
{
    const Indicator indicator = find_indicator(database, year.indicator);
    const auto quarters = quarters_of(database, year.indicator, year.year);
    return std::ranges::any_of(indicator.quarters, [&](int number) {
        const auto found = std::ranges::find(quarters, number, &IndicatorQuarter::quarter);
        return found == quarters.end() || !found->frozen;
    });
}

Computed entered_value(
    database::Database& database, const Indicator& indicator, const IndicatorQuarter& quarter,
    const PeriodQuestion& question
)
{
    const auto target = target_of(database, indicator.id, quarter.year);
    Computed computed = compute(database, indicator, target, question);
    if (!quarter.number)
        return computed;
    computed.number = quarter.number;
    computed.value = number_in_words(*quarter.number, question.language) +
                     (indicator.unit ? ' ' + indicator.unit->text() : "");
    computed.missing.clear();
    if (target)
        computed.status = rating_of(*quarter.number, *target);
    return computed;
}

} // namespace

Computed computed_of(
    database::Database& database,
    const IndicatorQuarter& quarter,
    Moment now,
    const Judging& judging
)
{
    const Indicator indicator = find_indicator(database, quarter.indicator);
    const PeriodQuestion question{
        .year = quarter.year,
        .now = now,
        .texts = judging.texts,
        .language = judging.language,
        .is_filed = judging.is_filed,
        .quarter = quarter.quarter
    };
    if (!indicator.computation)
        return entered_value(database, indicator, quarter, question);
    return compute(database, indicator, target_of(database, indicator.id, quarter.year), question);
}

std::vector<Problem> hindrances(
    database::Database& database,
    const IndicatorQuarter& quarter,
    const Computed& computed,
    Moment now
)
{
    using enum AchievementStatus;
    std::vector<Problem> problems;
    const auto need = [&](bool is_missing, const char* field, const char* code) {
        if (is_missing)
            problems.push_back({field, code});
    };
    const bool is_not_met = quarter.unit_rating == not_met;
    const bool is_another = quarter.unit_rating && computed.status != no_data &&
                            *quarter.unit_rating != computed.status;
    need(!quarter.unit_rating, "unit_rating", "indicators.quarter_needs_rating");
    need(quarter.analysis.empty(), "analysis", "indicators.quarter_needs_analysis");
    need(computed.evidence.empty() && kept_for(database, quarter).empty(),
         "evidence",
         "indicators.quarter_needs_evidence");
    need(is_not_met && quarter.root_cause.empty(), "root_cause", "indicators.quarter_needs_cause");
    need(is_not_met && quarter.follow_up.empty(),
         "follow_up",
         "indicators.quarter_needs_follow_up");
    need(is_another && quarter.reason.empty(), "reason", "indicators.quarter_needs_reason");
    need(people::today(database, now) <= period_of(quarter.year, quarter.quarter).last,
         "quarter",
         "indicators.quarter_not_over");
    need(quarter.quarter == whole_year && has_open_quarters(database, quarter),
         "quarter",
         "indicators.quarters_open");
    return problems;
}

FrozenValue
frozen_value(Command& command, const IndicatorQuarter& quarter, const Computed& computed)
{
    const auto target = target_of(command.database, quarter.indicator, quarter.year);
    FrozenValue frozen{
        .status = computed.status,
        .value = computed.value,
        .number = computed.number,
        .target = target ? target->target.text() : "",
        .baseline = target && target->baseline ? target->baseline->text() : "",
        .evidence = computed.evidence,
        .closed_by = account_of(command.caller),
        .closed_at = command.now
    };
    for (const evidence::Evidence& kept : kept_for(command.database, quarter))
        frozen.evidence.push_back({kept.title.text(), "/bukti/" + kept.id.text()});
    return frozen;
}

std::string target_in_words(
    const Indicator& indicator,
    const std::optional<IndicatorTarget>& target,
    const Texts& texts,
    Language language
)
{
    if (target)
        return target->target.text();
    const std::string code = "indicators.target." + indicator.code.text();
    return texts.has(code, language) ? texts.say(code, {}, language) : "";
}

} // namespace siar::indicators
