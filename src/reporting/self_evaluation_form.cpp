#include "reporting/self_evaluation_form.hpp"

#include "documents/form_templates.hpp"
#include "foundation/written_date.hpp"
#include "people/office.hpp"
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
        {"analysis"},
        {"annexes.kind"},
        {"annexes.number"},
        {"annexes.reference"},
        {"annexes.title"},
        {"approved_by"},
        {"approved_on"},
        {"author"},
        {"budget"},
        {"channel_figures.cancelled"},
        {"channel_figures.late"},
        {"channel_figures.name"},
        {"channel_figures.planned"},
        {"channel_figures.published"},
        {"channels"},
        {"closing"},
        {"complaints"},
        {"endorsed_by"},
        {"endorsed_on"},
        {"form"},
        {"form_version"},
        {"improvement_plan"},
        {"introduction"},
        {"last_follow_ups.assignee"},
        {"last_follow_ups.code"},
        {"last_follow_ups.due_on"},
        {"last_follow_ups.note"},
        {"last_follow_ups.number"},
        {"last_follow_ups.state"},
        {"last_follow_ups.text"},
        {"method"},
        {"months.cancelled"},
        {"months.late"},
        {"months.month"},
        {"months.planned"},
        {"months.published"},
        {"months_chart", word::FieldKind::chart},
        {"no_last_follow_ups"},
        {"office_name"},
        {"period"},
        {"pillar_figures.cancelled"},
        {"pillar_figures.late"},
        {"pillar_figures.name"},
        {"pillar_figures.planned"},
        {"pillar_figures.published"},
        {"prepared_on"},
        {"printed_at"},
        {"profile"},
        {"reports.number"},
        {"reports.title"},
        {"root_causes"},
        {"rows.actual"},
        {"rows.analysis"},
        {"rows.assignee"},
        {"rows.baseline"},
        {"rows.code"},
        {"rows.due_on"},
        {"rows.evidence"},
        {"rows.follow_up"},
        {"rows.follow_up_state"},
        {"rows.hindering_factors"},
        {"rows.indicator"},
        {"rows.number"},
        {"rows.percent"},
        {"rows.root_cause"},
        {"rows.statement"},
        {"rows.status"},
        {"rows.supporting_factors"},
        {"rows.target"},
        {"rows.unit"},
        {"satisfaction"},
        {"sha256"},
        {"signatures.act"},
        {"signatures.date"},
        {"signatures.name"},
        {"signatures.number"},
        {"signatures.role"},
        {"state"},
        {"summary"},
        {"swot_opportunities"},
        {"swot_strengths"},
        {"swot_threats"},
        {"swot_weaknesses"},
        {"team"},
        {"title"},
        {"total_cancelled"},
        {"total_late"},
        {"total_planned"},
        {"total_published"},
        {"unit"},
        {"writers"},
        {"year"},
    };
}

std::vector<FormText> frozen(const word::WordTexts& texts)
{
    std::vector<FormText> kept;
    for (const auto& [field, text] : texts)
        kept.push_back({field, text});
    return kept;
}

std::vector<FormList> frozen(const std::map<std::string, std::vector<word::WordTexts>>& lists)
{
    std::vector<FormList> kept;
    for (const auto& [name, items] : lists) {
        kept.push_back({.name = name, .items = {}});
        for (const word::WordTexts& item : items)
            kept.back().items.push_back({frozen(item)});
    }
    return kept;
}

word::WordTexts thawed(const std::vector<FormText>& texts)
{
    word::WordTexts values;
    for (const FormText& text : texts)
        values[text.field] = text.text;
    return values;
}

word::WordValues values_now(database::Database& database, const SelfEvaluation& evaluation, Moment now)
{
    word::WordValues values = values_in(evaluation);
    add_office(values, database, evaluation, now);
    return values;
}

/// The values as they were at approval. A form that was approved before its lists were kept takes
/// them from its self-evaluation, which is frozen as well.
word::WordValues values_of(const ApprovedForm& form, const SelfEvaluation& evaluation)
{
    word::WordValues values = values_in(evaluation);
    for (const FormText& text : form.texts)
        values.texts[text.field] = text.text;
    for (const FormList& list : form.lists.value_or(std::vector<FormList>{})) {
        auto& items = values.lists[list.name];
        items.clear();
        for (const FormItem& item : list.items)
            items.push_back(thawed(item.texts));
    }
    return values;
}

} // namespace

const documents::Form& self_evaluation_form()
{
    static const documents::Form form{
        .code = "self_evaluation",
        .number = form_number,
        .file_name = "FO.2.3.1-contoh.docx",
        .fields = form_fields(),
        .built_in = built_in_form
    };
    return form;
}

std::string
self_evaluation_docx(database::Database& database, const Id<SelfEvaluation>& id, Moment now)
{
    const SelfEvaluation evaluation =
        as_it_stands(database, find_self_evaluation(database, id), now);
    const documents::Form& form = self_evaluation_form();
    const auto approved = form_table.find(database, id);
    word::WordValues values = approved ? values_of(*approved, evaluation)
                                       : values_now(database, evaluation, now);
    values.charts["months_chart"] = months_chart(evaluation);
    values.texts["printed_at"] =
        moment_in_words(now, people::office(database).zone, Language::id);
    const Digest layout =
        approved ? approved->template_sha256 : documents::template_in_use(database, form).sha256;
    return word::filled(documents::template_bytes(form, layout), values);
}

std::string form_file_name(const SelfEvaluation& evaluation)
{
    return std::string{form_number} + "-LED-" + std::to_string(evaluation.year);
}

void freeze_form(Command& command, const SelfEvaluation& evaluation)
{
    const word::WordValues values = values_now(command.database, evaluation, command.now);
    form_table.insert(
        command.database,
        {.id = evaluation.id,
         .template_sha256 =
             documents::keep_template_in_use(command.database, self_evaluation_form()),
         .texts = frozen(values.texts),
         .lists = frozen(values.lists)}
    );
}

} // namespace siar::reporting
