#include "evidence/evidences.hpp"
#include "indicators/values.hpp"
#include "people/accounts.hpp"

#include <set>

namespace siar::indicators {

namespace {

bool is_never_filed(
    database::Database& /*database*/, const Id<reporting::SelfEvaluation>& /*self_evaluation*/
)
{
    return false;
}

/// The year's own words, or those of its quarters, each with its quarter before it.
std::string words_of_year(
    const std::vector<IndicatorQuarter>& quarters,
    std::string IndicatorQuarter::*field,
    const PeriodQuestion& question
)
{
    std::string words;
    for (const IndicatorQuarter& each : quarters) {
        const std::string& said = each.*field;
        if (said.empty())
            continue;
        if (each.quarter == whole_year)
            return said;
        words += (words.empty() ? "" : "\n") +
                 say(question, "in_quarter", {{"quarter", std::to_string(each.quarter)}}) + ' ' + said;
    }
    return words;
}

std::string evidence_in_words(
    database::Database& database,
    const IndicatorValue& value,
    const std::vector<IndicatorQuarter>& quarters
)
{
    std::string words;
    std::set<std::string> named;
    const auto add = [&](const std::string& title) {
        if (named.insert(title).second)
            words += (words.empty() ? "" : "\n") + title;
    };
    for (const IndicatorEvidence& piece : value.evidence)
        add(piece.title);
    for (const IndicatorQuarter& each : quarters)
        for (const auto& kept : evidence::evidence_of(
                 database, evidence::SubjectKind::indicator_quarter, each.id.text()
             ))
            add(kept.title.text());
    return words;
}

std::string owner_of(database::Database& database, const Indicator& indicator)
{
    return indicator.owner ? people::name_of(database, *indicator.owner) : "";
}

reporting::SelfEvaluationRow
row_for(database::Database& database, const IndicatorValue& value, const PeriodQuestion& question)
{
    const auto& indicator = value.indicator;
    const auto& said = value.replaced_by;
    const auto quarters = quarters_of(database, indicator.id, value.year);
    const auto words = [&](std::string IndicatorQuarter::*field) {
        return words_of_year(quarters, field, question);
    };
    return {
        .code = indicator.code,
        .statement = indicator.statement,
        .indicator = indicator.formula ? indicator.formula->text() : "",
        .unit = indicator.unit ? indicator.unit->text() : "",
        .baseline = value.baseline,
        .target = value.target,
        .actual = said ? said->value.text() : value.value,
        .percent = said ? std::nullopt : value.percent,
        .status = said ? said->status : value.status,
        .evidence = evidence_in_words(database, value, quarters),
        .analysis = said ? said->reason.text() : words(&IndicatorQuarter::analysis),
        .root_cause = words(&IndicatorQuarter::root_cause),
        .supporting_factors = words(&IndicatorQuarter::supporting_factors),
        .hindering_factors = words(&IndicatorQuarter::hindering_factors),
        .follow_up = words(&IndicatorQuarter::follow_up),
        .assignee = owner_of(database, indicator),
        .due_on = std::nullopt
    };
}

} // namespace

std::vector<reporting::SelfEvaluationRow>
rows_for_year(database::Database& database, int year, const Texts& texts, Moment now)
{
    const PeriodQuestion question{
        .year = year,
        .now = now,
        .texts = texts,
        .language = Language::id,
        .is_filed = is_never_filed,
        .quarter = whole_year,
        .asked_by = AskedBy::self_evaluation
    };
    std::vector<reporting::SelfEvaluationRow> rows;
    for (const IndicatorValue& value : values_of(database, question))
        rows.push_back(row_for(database, value, question));
    return rows;
}

} // namespace siar::indicators
