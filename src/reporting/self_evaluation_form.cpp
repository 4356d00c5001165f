#include "reporting/self_evaluation_form.hpp"

#include "documents/form_templates.hpp"
#include "reporting/built_in_form.hpp"
#include "reporting/form_values.hpp"
#include "reporting/self_evaluations.hpp"
#include "reporting/tables.hpp"
#include "word/template.hpp"

namespace siar::reporting {

namespace {

std::vector<word::Field> form_fields()
{
    return {
        {"approved_by"},
        {"approved_on"},
        {"analysis"},
        {"author"},
        {"closing"},
        {"endorsed_by"},
        {"endorsed_on"},
        {"form"},
        {"improvement_plan"},
        {"introduction"},
        {"last_follow_ups.number"},
        {"last_follow_ups.state"},
        {"last_follow_ups.text"},
        {"months.cancelled"},
        {"months.late"},
        {"months.month"},
        {"months.planned"},
        {"months.published"},
        {"no_last_follow_ups"},
        {"office_name"},
        {"prepared_on"},
        {"profile"},
        {"reports.number"},
        {"reports.title"},
        {"rows.actual"},
        {"rows.analysis"},
        {"rows.assignee"},
        {"rows.code"},
        {"rows.due_on"},
        {"rows.evidence"},
        {"rows.follow_up"},
        {"rows.number"},
        {"rows.root_cause"},
        {"rows.statement"},
        {"rows.status"},
        {"rows.target"},
        {"satisfaction"},
        {"sha256"},
        {"state"},
        {"summary"},
        {"title"},
        {"total_cancelled"},
        {"total_late"},
        {"total_planned"},
        {"total_published"},
        {"unit"},
        {"year"},
    };
}

/// The form as it was at approval, or as it would be now.
ApprovedForm form_of(database::Database& database, const SelfEvaluation& evaluation)
{
    if (evaluation.state == SelfEvaluationState::approved)
        if (auto frozen = form_table.find(database, evaluation.id))
            return *frozen;
    return {
        .id = evaluation.id,
        .template_sha256 = documents::template_in_use(database, self_evaluation_form()).sha256,
        .texts = signatures_of(database, evaluation)
    };
}

} // namespace

const documents::Form& self_evaluation_form()
{
    static const documents::Form self_evaluation{
        .code = "self_evaluation",
        .number = form_number,
        .file_name = "FO.2.3.1-contoh.docx",
        .fields = form_fields(),
        .built_in = built_in_form
    };
    return self_evaluation;
}

std::string self_evaluation_docx(database::Database& database, const Id<SelfEvaluation>& id)
{
    const SelfEvaluation evaluation = find_self_evaluation(database, id);
    const ApprovedForm frozen = form_of(database, evaluation);
    word::WordValues values = values_in(evaluation);
    for (const FormText& text : frozen.texts)
        values.texts[text.field] = text.text;
    return word::filled(documents::template_bytes(self_evaluation_form(), frozen.template_sha256), values);
}

std::string form_file_name(const SelfEvaluation& evaluation)
{
    return std::string{form_number} + "-LED-" + std::to_string(evaluation.year);
}

void freeze_form(Command& command, const SelfEvaluation& evaluation)
{
    form_table.insert(
        command.database,
        {.id = evaluation.id,
         .template_sha256 = documents::keep_template_in_use(command.database, self_evaluation_form()),
         .texts = signatures_of(command.database, evaluation)}
    );
}

} // namespace siar::reporting
