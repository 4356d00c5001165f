#include "reporting/parts.hpp"

#include "people/accounts.hpp"
#include "reporting/self_evaluations.hpp"
#include "reporting/tables.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace siar::reporting {

namespace {

const std::vector<std::pair<std::string, WordsOf>> words_by_part{
    {"summary", &SelfEvaluation::summary},
    {"introduction", &SelfEvaluation::introduction},
    {"team", &SelfEvaluation::team},
    {"method", &SelfEvaluation::method},
    {"profile", &SelfEvaluation::profile},
    {"channels", &SelfEvaluation::channels},
    {"budget", &SelfEvaluation::budget},
    {"analysis", &SelfEvaluation::analysis},
    {"root_causes", &SelfEvaluation::root_causes},
    {"swot_strengths", &SelfEvaluation::swot_strengths},
    {"swot_weaknesses", &SelfEvaluation::swot_weaknesses},
    {"swot_opportunities", &SelfEvaluation::swot_opportunities},
    {"swot_threats", &SelfEvaluation::swot_threats},
    {"satisfaction", &SelfEvaluation::satisfaction},
    {"complaints", &SelfEvaluation::complaints},
    {"improvement_plan", &SelfEvaluation::improvement_plan},
    {"closing", &SelfEvaluation::closing},
};

std::string part_of_row(const SelfEvaluationRow& row)
{
    return "rows." + row.code.text();
}

std::string part_of_follow_up(std::size_t number)
{
    return "last_follow_ups." + std::to_string(number);
}

/// A row field by field, as its history shows it.
std::vector<FormText> texts_of(const SelfEvaluationRow& row)
{
    return {
        {"statement", row.statement.text()},
        {"indicator", row.indicator},
        {"unit", row.unit},
        {"baseline", row.baseline},
        {"target", row.target},
        {"actual", row.actual},
        {"percent", row.percent ? fmt::format("{}", *row.percent) : ""},
        {"status", std::string{to_name(row.status)}},
        {"evidence", row.evidence},
        {"analysis", row.analysis},
        {"root_cause", row.root_cause},
        {"supporting_factors", row.supporting_factors},
        {"hindering_factors", row.hindering_factors},
        {"follow_up", row.follow_up},
        {"assignee", row.assignee},
        {"due_on", row.due_on ? row.due_on->text() : ""},
        {"follow_up_state", std::string{to_name(row.follow_up_state)}},
    };
}

std::vector<FormText> texts_of(const LastFollowUp& follow_up)
{
    return {
        {"text", follow_up.text}, {"state", std::string{to_name(follow_up.state)}}, {"note", follow_up.note}
    };
}

std::optional<PartVersion> last_version(
    database::Database& database, const Id<SelfEvaluation>& id, const std::string& part
)
{
    auto found = part_table.where(
        database, "self_evaluation = $1 and part = $2 order by version desc limit 1", id, part
    );
    return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

/// The part as it was built, which nobody has written on.
PartVersion built_version(
    const SelfEvaluation& evaluation, const std::string& part, std::vector<FormText> texts
)
{
    return {
        .id = Id<PartVersion>::make(evaluation.created_at),
        .self_evaluation = evaluation.id,
        .part = part,
        .version = 1,
        .texts = std::move(texts),
        .written_by = evaluation.author,
        .written_at = evaluation.created_at
    };
}

SelfEvaluation open_report(Command& command, const Id<SelfEvaluation>& id)
{
    const SelfEvaluation evaluation = find_self_evaluation(command.database, id);
    require_open(evaluation);
    return evaluation;
}

/// Adds a version of the part, or goes on with the last one where its writer did not pause.
void keep_version(Command& command, const PartVersion& last, std::vector<FormText> texts)
{
    PartVersion next = last;
    next.version = last.version + 1;
    next.texts = std::move(texts);
    next.written_by = account_of(command.caller);
    next.written_at = command.now;
    const bool is_going_on = last.version > 1 && last.written_by == next.written_by &&
                             command.now - last.written_at < longest_pause;
    if (is_going_on) {
        part_table.update(command.database, next);
    } else {
        next.id = Id<PartVersion>::make(command.now);
        part_table.insert(command.database, next);
    }
    command.record("reporting.part_written", next.self_evaluation.text(), contract::to_json(next));
}

/// What is written where: `before` and `after` are the part's texts around `change`.
struct PartChange {
    std::string part;
    std::int64_t version;
    std::vector<FormText> before;
    std::vector<FormText> after;
};

SelfEvaluation
write_change(Command& command, const SelfEvaluation& changed, const PartChange& change)
{
    auto last = last_version(command.database, changed.id, change.part);
    if (!last) {
        last = built_version(changed, change.part, change.before);
        part_table.insert(command.database, *last);
    }
    if (last->version != change.version)
        throw Refusal{
            Reason::conflict,
            "reporting.part_written_meanwhile",
            {{"name", people::name_of(command.database, last->written_by)}}
        }
            .with_current(boost::json::serialize(contract::to_json(*last)));
    keep_version(command, *last, change.after);
    return self_evaluation_table.update_version(command.database, changed);
}

} // namespace

WordsOf words_of_part(const std::string& part)
{
    const auto found = std::ranges::find(words_by_part, part, &std::pair<std::string, WordsOf>::first);
    return found == words_by_part.end() ? nullptr : found->second;
}

std::vector<std::string> parts_in_words()
{
    std::vector<std::string> names;
    for (const auto& [name, words] : words_by_part)
        names.push_back(name);
    return names;
}

SelfEvaluation write_part(
    Command& command,
    const Id<SelfEvaluation>& id,
    const std::string& part,
    const PartDraft& form
)
{
    SelfEvaluation evaluation = open_report(command, id);
    const WordsOf words = words_of_part(part);
    if (words == nullptr)
        throw Refusal{Reason::not_found, "reporting.no_such_part"};
    const std::string before = std::exchange(evaluation.*words, form.text);
    return write_change(
        command, evaluation, {part, form.version, {{"text", before}}, {{"text", form.text}}}
    );
}

SelfEvaluation write_row(
    Command& command, const Id<SelfEvaluation>& id, const std::string& code, const RowDraft& form
)
{
    SelfEvaluation evaluation = open_report(command, id);
    const auto row = std::ranges::find_if(evaluation.rows, [&](const SelfEvaluationRow& each) {
        return each.code.text() == code;
    });
    if (row == evaluation.rows.end())
        throw Refusal{Reason::not_found, "reporting.no_such_part"};
    const SelfEvaluationRow before = *row;
    *row = form.row;
    row->code = before.code;
    return write_change(
        command, evaluation, {part_of_row(before), form.version, texts_of(before), texts_of(*row)}
    );
}

SelfEvaluation write_follow_up(
    Command& command, const Id<SelfEvaluation>& id, int number, const FollowUpDraft& form
)
{
    SelfEvaluation evaluation = open_report(command, id);
    const auto place = static_cast<std::size_t>(number);
    if (number < 1 || place > evaluation.last_follow_ups.size())
        throw Refusal{Reason::not_found, "reporting.no_such_part"};
    LastFollowUp& follow_up = evaluation.last_follow_ups[place - 1];
    const auto before = texts_of(follow_up);
    follow_up.state = form.state;
    follow_up.note = form.note;
    const auto after = texts_of(follow_up);
    return write_change(
        command, evaluation, {part_of_follow_up(place), form.version, before, after}
    );
}

std::vector<PartState> parts_of(database::Database& database, const SelfEvaluation& evaluation)
{
    std::map<std::string, PartVersion> newest;
    for (const PartVersion& version :
         part_table.where(database, "self_evaluation = $1 order by version", evaluation.id))
        newest.insert_or_assign(version.part, version);
    std::vector<std::string> names = parts_in_words();
    for (const SelfEvaluationRow& row : evaluation.rows)
        names.push_back(part_of_row(row));
    for (std::size_t i = 1; i <= evaluation.last_follow_ups.size(); ++i)
        names.push_back(part_of_follow_up(i));
    std::vector<PartState> parts;
    for (const std::string& name : names) {
        const auto written = newest.find(name);
        const bool is_written = written != newest.end();
        parts.push_back(
            {.part = name,
             .version = is_written ? written->second.version : 1,
             .written_by = is_written ? written->second.written_by : evaluation.author,
             .written_at = is_written ? written->second.written_at : evaluation.created_at}
        );
    }
    return parts;
}

std::vector<PartVersion> versions_of(
    database::Database& database, const SelfEvaluation& evaluation, const std::string& part
)
{
    return part_table.where(
        database,
        "self_evaluation = $1 and part = $2 order by version desc limit 200",
        evaluation.id,
        part
    );
}

std::vector<AccountId> writers_in(database::Database& database, const SelfEvaluation& evaluation)
{
    std::set<AccountId> writers{evaluation.author};
    for (const auto& row : database.run(
             "select distinct written_by from self_evaluation_parts where self_evaluation = $1",
             {evaluation.id.text()}
         ))
        writers.insert(database::from_cell<AccountId>(row.at(0)));
    return {writers.begin(), writers.end()};
}

} // namespace siar::reporting
