#include "indicators/values.hpp"

#include "indicators/indicators.hpp"

namespace siar::indicators {

namespace {

bool is_never_filed(
    database::Database& /*database*/, const Id<reporting::SelfEvaluation>& /*self_evaluation*/
)
{
    return false;
}

std::string target_of(const Indicator& indicator, const YearQuestion& question)
{
    const std::string code = "indicators.target." + indicator.code.text();
    return question.texts.has(code, question.language)
               ? question.texts.say(code, {}, question.language)
               : "";
}

reporting::SelfEvaluationRow row_for(const IndicatorValue& value, const YearQuestion& question)
{
    std::string evidence;
    for (const IndicatorEvidence& piece : value.evidence)
        evidence += (evidence.empty() ? "" : "\n") + piece.title;
    const auto& said = value.replaced_by;
    return {
        .code = value.indicator.code,
        .statement = value.indicator.statement,
        .target = target_of(value.indicator, question),
        .actual = said ? said->value.text() : value.value,
        .status = said ? said->status : value.status,
        .evidence = evidence,
        .analysis = said ? said->reason.text() : "",
        .root_cause = "",
        .follow_up = "",
        .assignee = "",
        .due_on = std::nullopt
    };
}

} // namespace

IndicatorValue
value_of(database::Database& database, const Indicator& indicator, const YearQuestion& question)
{
    Computed computed = compute(database, indicator.code.text(), question);
    return {
        .indicator = indicator,
        .year = question.year,
        .status = computed.status,
        .value = std::move(computed.value),
        .missing = std::move(computed.missing),
        .evidence = std::move(computed.evidence),
        .replaced_by = override_of(database, indicator.id, question.year)
    };
}

std::vector<IndicatorValue> values_of(database::Database& database, const YearQuestion& question)
{
    std::vector<IndicatorValue> values;
    for (const Indicator& indicator : indicators_by_code(database))
        values.push_back(value_of(database, indicator, question));
    return values;
}

std::vector<reporting::SelfEvaluationRow>
rows_for_year(database::Database& database, int year, const Texts& texts, Moment now)
{
    const YearQuestion question{year, now, texts, Language::id, is_never_filed};
    std::vector<reporting::SelfEvaluationRow> rows;
    for (const IndicatorValue& value : values_of(database, question))
        rows.push_back(row_for(value, question));
    return rows;
}

} // namespace siar::indicators
