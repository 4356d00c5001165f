#include "quality/review_inputs.hpp"

#include "indicators/counting.hpp"
#include "indicators/rating.hpp"
#include "indicators/values.hpp"
#include "quality/findings.hpp"
#include "quality/management_reviews.hpp"
#include "quality/shown_findings.hpp"
#include "quality/tables.hpp"
#include "reporting/self_evaluations.hpp"

namespace siar::quality {

namespace {

using indicators::PeriodQuestion;

using Inputs = std::vector<ReviewInput>;

std::string in_words(const PeriodQuestion& question, const std::string& code, const Values& values = {})
{
    return question.texts.say("quality." + code, values, question.language);
}

void add_findings(Inputs& inputs, database::Database& database, const PeriodQuestion& question)
{
    for (const Finding& finding : open_findings(database))
        inputs.push_back(
            {ReviewInputKind::open_finding,
             finding.number.text() + ' ' + finding.title.text(),
             in_words(question, "type." + std::string{to_name(finding.type)}) + "; " +
                 in_words(question, "state." + std::string{to_name(finding.state)}),
             page_of(finding)}
        );
}

void add_indicators(Inputs& inputs, database::Database& database, const PeriodQuestion& question)
{
    for (const auto& value : indicators::values_of(database, question)) {
        const auto status = value.replaced_by ? value.replaced_by->status : value.status;
        const auto words = value.replaced_by ? value.replaced_by->value.text() : value.value;
        inputs.push_back(
            {ReviewInputKind::indicator,
             value.indicator.code.text() + ' ' + value.indicator.statement.text(),
             in_words(question, "rating." + std::string{to_name(status)}) + ": " + words,
             "/indikator?indikator=" + value.indicator.id.text()}
        );
    }
}

/// Of the self-evaluation of the year, or of the year before while there is none.
void add_follow_ups(Inputs& inputs, database::Database& database, const PeriodQuestion& question)
{
    auto evaluation = reporting::self_evaluation_of(database, question.year);
    if (!evaluation)
        evaluation = reporting::self_evaluation_of(database, question.year - 1);
    if (!evaluation)
        return;
    for (const reporting::SelfEvaluationRow& row : evaluation->rows)
        if (!trimmed(row.follow_up).empty())
            inputs.push_back(
                {ReviewInputKind::follow_up,
                 row.code.text() + ": " + trimmed(row.follow_up),
                 in_words(question, "follow_up." + std::string{to_name(row.follow_up_state)}),
                 reporting::page_of(*evaluation)}
            );
}

void add_service(Inputs& inputs, database::Database& database, const PeriodQuestion& question)
{
    for (const char* figure :
         {"publications", "on_time_share", "plan_kept_share", "days_with_publication_share"}) {
        const auto counted = indicators::count(database, figure, question);
        const bool is_share = std::string_view{figure} != "publications";
        const std::string value =
            counted.number ? indicators::number_in_words(*counted.number, question.language) +
                                 (is_share ? " %" : "")
                           : in_words(question, "no_data");
        inputs.push_back(
            {ReviewInputKind::service,
             question.texts.say(
                 std::string{"indicators.computation."} + figure, {}, question.language
             ),
             value,
             ""}
        );
    }
}

void add_last_review(Inputs& inputs, database::Database& database, const PeriodQuestion& question)
{
    const auto closed = review_table.where(
        database, "state = 'closed' order by held_on desc, id desc limit 1"
    );
    if (closed.empty())
        return;
    const std::string page = "/tinjauan-manajemen/" + closed.front().id.text();
    for (const std::string& decision : closed.front().decisions)
        inputs.push_back(
            {ReviewInputKind::last_decision, decision, closed.front().title.text(), page}
        );
    for (const ManagementAction& action : actions_of(database, closed.front().id))
        inputs.push_back(
            {ReviewInputKind::last_action,
             action.text.text(),
             action.result ? in_words(question, "action_done", {{"result", action.result->text()}})
                           : in_words(question, "action_open", {{"day", action.due_on.text()}}),
             page}
        );
}

} // namespace

std::vector<ReviewInput>
gathered_inputs(database::Database& database, const PeriodQuestion& question)
{
    Inputs inputs;
    add_findings(inputs, database, question);
    add_indicators(inputs, database, question);
    add_follow_ups(inputs, database, question);
    add_service(inputs, database, question);
    add_last_review(inputs, database, question);
    return inputs;
}

} // namespace siar::quality
