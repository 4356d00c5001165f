#include "indicators/computation.hpp"

#include "documents/documents.hpp"
#include "indicators/counting.hpp"
#include "indicators/rating.hpp"
#include "people/office.hpp"
#include "reporting/self_evaluations.hpp"

#include <algorithm>
#include <iterator>

namespace siar::indicators {

namespace {

using documents::ControlledDocument;
using documents::DocumentInForce;
using documents::DocumentKind;
using documents::Topic;
using reporting::SelfEvaluationState;

std::string topics_in_words(const PeriodQuestion& question, const std::vector<Topic>& topics)
{
    std::vector<std::string> words;
    for (const Topic topic : topics)
        words.push_back(say(question, "topic." + std::string{to_name(topic)}));
    return contract::joined(words);
}

/// The last day of the period, or today while it runs.
Date day_of_judgement(database::Database& database, const PeriodQuestion& question)
{
    return std::min(people::today(database, question.now), period_of(question).last);
}

bool is_running(database::Database& database, const PeriodQuestion& question)
{
    return people::today(database, question.now) <= period_of(question).last;
}

std::vector<DocumentInForce>
in_force(database::Database& database, DocumentKind kind, const PeriodQuestion& question)
{
    auto found = documents::documents_in_force(database, day_of_judgement(database, question));
    std::erase_if(found, [&](const DocumentInForce& each) { return each.document.kind != kind; });
    return found;
}

IndicatorEvidence evidence_of(const ControlledDocument& document, const std::string& label)
{
    return {
        document.number.text() + label + ' ' + document.title.text(),
        "/dokumen/" + document.id.text()
    };
}

bool covers(const ControlledDocument& document, Topic topic)
{
    return std::ranges::find(document.topics, topic) != document.topics.end();
}

bool covers_one(const ControlledDocument& document, const std::vector<Topic>& topics)
{
    return std::ranges::any_of(topics, [&](Topic topic) { return covers(document, topic); });
}

/// The topics that none of the documents is about.
std::vector<Topic>
uncovered(const std::vector<ControlledDocument>& documents, std::vector<Topic> topics)
{
    std::erase_if(topics, [&](Topic topic) {
        return std::ranges::any_of(documents, [&](const auto& each) {
            return covers(each, topic);
        });
    });
    return topics;
}

/// The regulations that the policy cites, in force and replaced.
struct Citations {
    std::vector<ControlledDocument> current = {};
    std::vector<std::string> replaced = {};
};

Citations citations_of(database::Database& database, const ControlledDocument& policy)
{
    Citations citations;
    for (const auto& id : policy.cites) {
        ControlledDocument regulation = documents::find_document(database, id);
        if (regulation.kind != DocumentKind::regulation)
            continue;
        if (regulation.replaced_by)
            citations.replaced.push_back(regulation.number.text());
        else
            citations.current.push_back(std::move(regulation));
    }
    return citations;
}

/// B.4.10.1: an approved policy on public information, promotion and protocol exists and cites
/// regulations in force.
Computed policy_value(database::Database& database, const PeriodQuestion& question)
{
    const std::vector<Topic> topics{Topic::public_information, Topic::promotion, Topic::protocol};
    Computed computed{AchievementStatus::met, ""};
    std::vector<ControlledDocument> sound; // those that cite a regulation in force
    for (const DocumentInForce& policy : in_force(database, DocumentKind::policy, question)) {
        if (!covers_one(policy.document, topics))
            continue;
        const Citations citations = citations_of(database, policy.document);
        computed.evidence.push_back(evidence_of(policy.document, '-' + policy.revision.label.text())
        );
        for (const ControlledDocument& regulation : citations.current)
            computed.evidence.push_back(evidence_of(regulation, ""));
        if (!citations.current.empty())
            sound.push_back(policy.document);
        else
            computed.missing.push_back(
                say(question,
                    citations.replaced.empty() ? "policy_cites_nothing" : "policy_cites_replaced",
                    {{"policy", policy.document.number.text()},
                     {"regulations", contract::joined(citations.replaced)}})
            );
    }
    const auto open = uncovered(sound, topics);
    if (!open.empty() && computed.missing.empty())
        computed.missing.push_back(
            say(question, "policy_missing", {{"topics", topics_in_words(question, open)}})
        );
    if (!open.empty())
        computed.status = AchievementStatus::not_met;
    computed.value = say(question, open.empty() ? "policy_met" : "policy_not_met");
    return computed;
}

/// B.4.10.2: approved procedures cover events, protocol, promotion and publication, and
/// information media.
Computed procedure_value(database::Database& database, const PeriodQuestion& question)
{
    const std::vector<Topic> topics{
        Topic::events, Topic::protocol, Topic::promotion_publication, Topic::information_media
    };
    Computed computed{AchievementStatus::met, ""};
    std::vector<ControlledDocument> procedures;
    for (const DocumentInForce& procedure : in_force(database, DocumentKind::procedure, question)) {
        if (!covers_one(procedure.document, topics))
            continue;
        procedures.push_back(procedure.document);
        computed.evidence.push_back(
            evidence_of(procedure.document, '-' + procedure.revision.label.text())
        );
    }
    const auto open = uncovered(procedures, topics);
    if (!open.empty()) {
        computed.status = AchievementStatus::not_met;
        computed.missing.push_back(
            say(question, "procedure_missing", {{"topics", topics_in_words(question, open)}})
        );
    }
    computed.value =
        say(question,
            "procedures_cover",
            {{"count", std::to_string(topics.size() - open.size())},
             {"all", std::to_string(topics.size())}});
    return computed;
}

/// What the self-evaluation of the year still needs: the code of the sentence, or nothing.
std::string next_step(
    database::Database& database,
    const std::optional<reporting::SelfEvaluation>& evaluation,
    const IsFiled& is_filed
)
{
    if (!evaluation)
        return "self_evaluation_missing";
    if (evaluation->state == SelfEvaluationState::drafting)
        return "self_evaluation_drafted";
    if (evaluation->state == SelfEvaluationState::in_review)
        return "self_evaluation_waits";
    return is_filed(database, evaluation->id) ? "" : "self_evaluation_not_filed";
}

/// B.4.10.8: the self-evaluation report of each year is approved and filed. While the year runs,
/// that it is not there yet is no failure.
Computed self_evaluation_value(database::Database& database, const PeriodQuestion& question)
{
    const auto evaluation = reporting::self_evaluation_of(database, question.year);
    const Values values{{"year", std::to_string(question.year)}};
    if (question.asked_by == AskedBy::self_evaluation)
        return {AchievementStatus::met, say(question, "self_evaluation_is_this", values)};
    const std::string step = next_step(database, evaluation, question.is_filed);
    Computed computed{AchievementStatus::met, say(question, "self_evaluation_met", values)};
    if (evaluation)
        computed.evidence.push_back({evaluation->title.text(), reporting::page_of(*evaluation)});
    if (step.empty())
        return computed;
    const bool is_approved = evaluation && evaluation->state == SelfEvaluationState::approved;
    computed.status = !is_approved && is_running(database, question) ? AchievementStatus::no_data
                                                                     : AchievementStatus::not_met;
    computed.value = say(question, "self_evaluation_not_met", values);
    computed.missing.push_back(say(question, step, values));
    return computed;
}

using Computation = Computed (*)(database::Database&, const PeriodQuestion&);

struct Kpi {
    const char* code; // of the KPI of PR.27.4
    const char* computation;
    Computation compute;
};

constexpr Kpi kpis[] = {
    {"B.4.10.1", "policy_in_force", policy_value},
    {"B.4.10.2", "procedures_cover", procedure_value},
    {"B.4.10.8", "self_evaluation_filed", self_evaluation_value},
};

Computed rated(
    const Counted& counted,
    const std::optional<IndicatorTarget>& target,
    const Indicator& indicator,
    const PeriodQuestion& question
)
{
    Computed computed{AchievementStatus::no_data, say(question, "nothing_counted")};
    computed.evidence = counted.evidence;
    if (!counted.number)
        return computed;
    computed.number = counted.number;
    computed.value = number_in_words(*counted.number, question.language) +
                     (indicator.unit ? ' ' + indicator.unit->text() : "");
    if (!target || (!target->number && target->direction != Direction::yes_no))
        computed.missing.push_back(say(question, "target_missing"));
    else
        computed.status = rating_of(*counted.number, *target);
    return computed;
}

} // namespace

std::optional<std::string> computation_of_kpi(const std::string& code)
{
    const auto* const found = std::ranges::find(kpis, code, &Kpi::code);
    return found == std::end(kpis) ? std::nullopt : std::optional<std::string>{found->computation};
}

Computed compute(
    database::Database& database,
    const Indicator& indicator,
    const std::optional<IndicatorTarget>& target,
    const PeriodQuestion& question
)
{
    if (period_of(question).first > people::today(database, question.now))
        return {AchievementStatus::no_data, say(question, "period_to_come")};
    if (!indicator.computation)
        return {
            AchievementStatus::no_data, say(question, "not_entered"), {say(question, "enter_it")}
        };
    const std::string& computation = indicator.computation->text();
    const auto* const found = std::ranges::find(kpis, computation, &Kpi::computation);
    if (found != std::end(kpis))
        return found->compute(database, question);
    return rated(count(database, computation, question), target, indicator, question);
}

} // namespace siar::indicators
