#include "reporting/form_values.hpp"

#include "foundation/indonesian_date.hpp"
#include "foundation/written_date.hpp"
#include "people/accounts.hpp"
#include "people/office.hpp"
#include "reporting/decisions.hpp"

#include <fmt/format.h>
#include <map>

namespace siar::reporting {

namespace {

const std::map<AchievementStatus, std::string> status_words{
    {AchievementStatus::exceeded, "Terlampaui"},
    {AchievementStatus::met, "Tercapai"},
    {AchievementStatus::not_met, "Tidak tercapai"},
    {AchievementStatus::no_data, "Belum ada data"},
};

std::string month_name(const Date& day)
{
    return siar::month_name(day.day().month(), Language::id);
}

std::string year_of(const Date& day)
{
    return day.text().substr(0, 4);
}

word::WordTexts item_for(const SelfEvaluationRow& row, std::size_t number)
{
    return {
        {"number", std::to_string(number)},
        {"code", row.code.text()},
        {"statement", row.statement.text()},
        {"target", row.target},
        {"actual", row.actual},
        {"status", status_words.at(row.status)},
        {"evidence", row.evidence},
        {"analysis", row.analysis},
        {"root_cause", row.root_cause},
        {"follow_up", row.follow_up},
        {"assignee", row.assignee},
        {"due_on", row.due_on ? day_in_words(*row.due_on, Language::id) : ""},
    };
}

word::WordTexts item_for(const MonthFigures& month)
{
    return {
        {"month", month_name(month.month) + ' ' + year_of(month.month)},
        {"planned", std::to_string(month.planned_count)},
        {"published", std::to_string(month.published_count)},
        {"late", std::to_string(month.late_count)},
        {"cancelled", std::to_string(month.cancelled_count)},
    };
}

void add_totals(word::WordTexts& texts, const std::vector<MonthFigures>& months)
{
    MonthFigures total{Date{"2000-01-01"}, 0, 0, 0, 0};
    for (const MonthFigures& month : months) {
        total.planned_count += month.planned_count;
        total.published_count += month.published_count;
        total.late_count += month.late_count;
        total.cancelled_count += month.cancelled_count;
    }
    texts["total_planned"] = std::to_string(total.planned_count);
    texts["total_published"] = std::to_string(total.published_count);
    texts["total_late"] = std::to_string(total.late_count);
    texts["total_cancelled"] = std::to_string(total.cancelled_count);
}

std::vector<word::WordTexts> follow_up_items(const std::vector<LastFollowUp>& follow_ups)
{
    std::vector<word::WordTexts> items;
    for (const LastFollowUp& follow_up : follow_ups)
        items.push_back(
            {{"number", std::to_string(items.size() + 1)},
             {"text", follow_up.text},
             {"state", follow_up.state}}
        );
    return items;
}

std::string state_word(SelfEvaluationState state)
{
    return state == SelfEvaluationState::approved    ? "Disahkan"
           : state == SelfEvaluationState::in_review ? "Dalam reviu"
                                                     : "Draf";
}

/// Who took the step since the last submission, and when; two empty texts when nobody has.
struct Signature {
    std::string name;
    std::string day;
};

Signature signature_of(
    database::Database& database, const SelfEvaluation& evaluation, SelfEvaluationStep step
)
{
    const Zone zone = people::office(database).zone;
    Signature signature;
    for (const auto& decision : decisions_since_submission(database, evaluation.id))
        if (decision.step == step)
            signature = {
                people::name_of(database, decision.decided_by),
                day_in_words(day_at(decision.decided_at, zone), Language::id)
            };
    return signature;
}

} // namespace

word::WordValues values_in(const SelfEvaluation& evaluation)
{
    word::WordValues values{
        .texts =
            {{"form", "FO.2.3.1"},
             {"year", std::to_string(evaluation.year)},
             {"title", evaluation.title.text()},
             {"state", state_word(evaluation.state)},
             {"sha256", evaluation.sha256.text()},
             {"summary", evaluation.summary},
             {"introduction", evaluation.introduction},
             {"profile", evaluation.profile},
             {"analysis", evaluation.analysis},
             {"satisfaction", evaluation.satisfaction},
             {"improvement_plan", evaluation.improvement_plan},
             {"closing", evaluation.closing},
             {"no_last_follow_ups",
              evaluation.last_follow_ups.empty() ? "Tidak ada tindak lanjut tahun lalu." : ""}},
        .lists =
            {{"rows", {}},
             {"months", {}},
             {"reports", {}},
             {"last_follow_ups", follow_up_items(evaluation.last_follow_ups)}}
    };
    for (const SelfEvaluationRow& row : evaluation.rows)
        values.lists["rows"].push_back(item_for(row, values.lists["rows"].size() + 1));
    for (const MonthFigures& month : evaluation.months)
        values.lists["months"].push_back(item_for(month));
    for (const std::string& title : evaluation.reports)
        values.lists["reports"].push_back(
            {{"number", std::to_string(values.lists["reports"].size() + 1)}, {"title", title}}
        );
    add_totals(values.texts, evaluation.months);
    return values;
}

std::vector<FormText> signatures_of(database::Database& database, const SelfEvaluation& evaluation)
{
    const people::Office office = people::office(database);
    const auto endorsed = signature_of(database, evaluation, SelfEvaluationStep::endorsed);
    const auto approved = signature_of(database, evaluation, SelfEvaluationStep::approved);
    return {
        {"office_name", office.name.text()},
        {"unit", office.unit.text()},
        {"author", people::name_of(database, evaluation.author)},
        {"prepared_on", signature_of(database, evaluation, SelfEvaluationStep::submitted).day},
        {"endorsed_by", endorsed.name},
        {"endorsed_on", endorsed.day},
        {"approved_by", approved.name},
        {"approved_on", approved.day},
    };
}

} // namespace siar::reporting
