#include "documents/documents.hpp"
#include "foundation/written_date.hpp"
#include "people/accounts.hpp"
#include "people/office.hpp"
#include "reporting/decisions.hpp"
#include "reporting/form_values.hpp"
#include "reporting/parts.hpp"
#include "reporting/self_evaluation_form.hpp"
#include "reporting/sign_off_route.hpp"

namespace siar::reporting {

namespace {

/// Who took the step since the last submission, and when; two empty texts when nobody has.
struct Signed {
    std::string name;
    std::string day;
};

Signed signed_by(
    database::Database& database, const SelfEvaluation& evaluation, SelfEvaluationStep step
)
{
    const Zone zone = people::office(database).zone;
    Signed signature;
    for (const auto& decision : decisions_since_submission(database, evaluation.id))
        if (decision.step == step)
            signature = {
                people::name_of(database, decision.decided_by),
                day_in_words(day_at(decision.decided_at, zone), Language::id)
            };
    return signature;
}

std::string title_of(database::Database& database, people::Role role)
{
    for (const people::RoleTitle& title : people::role_titles(database))
        if (title.role == role)
            return title.title.text();
    return std::string{to_name(role)};
}

/// A line of the approval block for each signature; for a step that nobody took yet, an empty one.
std::vector<word::WordTexts>
signature_items(database::Database& database, const SelfEvaluation& evaluation, const Date& today)
{
    const Zone zone = people::office(database).zone;
    std::vector<word::WordTexts> items;
    for (const SignOff& step : sign_offs(database, evaluation, today)) {
        if (step.state == SignOffState::skipped)
            continue;
        const auto add = [&](const std::string& name, const std::string& day) {
            items.push_back(
                {{"number", std::to_string(items.size() + 1)},
                 {"act", step.step.verb == RouteVerb::endorse ? "Disetujui" : "Disahkan"},
                 {"role", title_of(database, step.step.role)},
                 {"name", name},
                 {"date", day}}
            );
        };
        for (const Signature& each : step.signatures)
            add(each.name, day_in_words(day_at(each.signed_at, zone), Language::id));
        if (step.signatures.empty())
            add("", "");
    }
    return items;
}

std::string names_of_writers(database::Database& database, const SelfEvaluation& evaluation)
{
    std::string names;
    for (const AccountId& writer : writers_in(database, evaluation))
        names += (names.empty() ? "" : ", ") + people::name_of(database, writer);
    return names;
}

/// The version of FO.2.3.1 in the register that is in force; empty where the office has none.
std::string form_version(database::Database& database, const Date& today)
{
    for (const auto& found : documents::documents_in_force(database, today))
        if (found.document.number.text() == form_number)
            return found.revision.label.text();
    return "";
}

} // namespace

void add_office(
    word::WordValues& values,
    database::Database& database,
    const SelfEvaluation& evaluation,
    Moment now
)
{
    const people::Office office = people::office(database);
    const Date today = day_at(now, office.zone);
    const auto endorsed = signed_by(database, evaluation, SelfEvaluationStep::endorsed);
    const auto approved = signed_by(database, evaluation, SelfEvaluationStep::approved);
    const auto prepared = signed_by(database, evaluation, SelfEvaluationStep::submitted);
    for (const auto& [field, text] : word::WordTexts{
             {"office_name", office.name.text()},
             {"unit", office.unit.text()},
             {"author", people::name_of(database, evaluation.author)},
             {"writers", names_of_writers(database, evaluation)},
             {"prepared_on", prepared.day},
             {"endorsed_by", endorsed.name},
             {"endorsed_on", endorsed.day},
             {"approved_by", approved.name},
             {"approved_on", approved.day},
             {"form_version", form_version(database, today)},
         })
        values.texts[field] = text;
    values.lists["signatures"] = signature_items(database, evaluation, today);
}

} // namespace siar::reporting
