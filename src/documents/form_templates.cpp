#include "documents/form_templates.hpp"

#include "database/table.hpp"
#include "evidence/file_store.hpp"
#include "foundation/base64.hpp"
#include "word/zip_archive.hpp"

namespace siar::documents {

namespace {

constexpr database::Table<PlacedForm> placed_form_rows{"placed_forms"};

PlacedForm placing(const Command& command, const Form& form)
{
    return {
        .id = Id<PlacedForm>::make(command.now),
        .form = form.code,
        .file_name = std::nullopt,
        .sha256 = std::nullopt,
        .placed_by = account_of(command.caller),
        .placed_at = command.now
    };
}

constexpr const char* sample_picture = "sample picture";

/// A PNG that stands where a picture will be, 96 x 96.
std::string grey_square()
{
    return from_base64(
        "iVBORw0KGgoAAAANSUhEUgAAAGAAAABgCAAAAADH8yjkAAAAPElEQVR42u3NMQ0AAAwDoPpXVllVsWMJ"
        "GCA9FoFAIBAIBAKBQCAQCAQCgUAgEAgEAoFAIBAIBAKBQPA1GB78IaWFbiYeAAAAAElFTkSuQmCC"
    );
}

word::BarChart sample_chart(const std::string& explanation)
{
    return {
        .title = explanation,
        .categories = {"1", "2", "3"},
        .series = {{"A", {4, 6, 5}}, {"B", {3, 6, std::nullopt}}},
        .alternative_text = explanation
    };
}

std::string list_of(const std::string& field)
{
    const auto stop = field.find('.');
    return stop == std::string::npos ? "" : field.substr(0, stop);
}

} // namespace

FormTemplate template_in_use(database::Database& database, const Form& form)
{
    const auto placed = placed_form_rows.where(
        database, "form = $1 order by placed_at desc, id desc limit 1", form.code
    );
    if (placed.empty() || !placed.front().sha256)
        return built_in_template(form);
    return {
        .file_name = placed.front().file_name.value(),
        .sha256 = *placed.front().sha256,
        .is_built_in = false
    };
}

FormTemplate built_in_template(const Form& form)
{
    return {
        .file_name = form.file_name, .sha256 = digest_of(form.built_in()), .is_built_in = true
    };
}

std::vector<Problem> template_problems(const Form& form, const evidence::KeptFile& file)
{
    if (file.size > static_cast<std::int64_t>(word::most_unpacked_bytes))
        throw invalid_field(
            "upload",
            "word.template_too_large",
            {{"megabytes", std::to_string(word::most_unpacked_bytes / 1024 / 1024)}}
        );
    return word::template_problems(template_bytes(form, file.sha256), form.fields);
}

FormTemplate place_template(Command& command, const Form& form, const evidence::KeptFile& file)
{
    const auto problems = template_problems(form, file);
    if (!problems.empty())
        throw Refusal{Reason::invalid, "documents.template_has_problems", {}, problems};
    PlacedForm placed = placing(command, form);
    placed.file_name = file.file_name;
    placed.sha256 = file.sha256;
    placed_form_rows.insert(command.database, placed);
    command.record("documents.form_placed", placed);
    return template_in_use(command.database, form);
}

FormTemplate place_built_in(Command& command, const Form& form)
{
    if (template_in_use(command.database, form).is_built_in)
        throw Refusal{Reason::conflict, "documents.form_is_built_in"};
    const PlacedForm placed = placing(command, form);
    placed_form_rows.insert(command.database, placed);
    command.record("documents.form_built_in_again", placed);
    return template_in_use(command.database, form);
}

std::vector<PlacedForm> placed_forms(database::Database& database, const Form& form)
{
    return placed_form_rows.where(
        database, "form = $1 order by placed_at desc, id desc limit 100", form.code
    );
}

std::string template_bytes(const Form& form, const Digest& sha256)
{
    std::string own = form.built_in();
    if (sha256 == digest_of(own))
        return own;
    return evidence::bytes_of(sha256, word::most_unpacked_bytes);
}

Digest keep_template_in_use(database::Database& database, const Form& form)
{
    const FormTemplate used = template_in_use(database, form);
    if (used.is_built_in)
        evidence::keep(form.built_in());
    return used.sha256;
}

std::string
filled_form(database::Database& database, const Form& form, const word::WordValues& values)
{
    return word::filled(
        template_bytes(form, template_in_use(database, form).sha256), values
    );
}

word::WordValues sample_values(const Form& form, const Texts& texts, Language language)
{
    word::WordValues values;
    for (const FormField& field : described_fields(form, texts, language)) {
        const bool is_alone = field.list.empty();
        const std::string text =
            field.kind == FormFieldKind::picture ? sample_picture : field.explanation;
        if (field.kind == FormFieldKind::chart)
            values.charts[field.name] = sample_chart(field.explanation);
        else if (field.kind == FormFieldKind::picture)
            values.pictures[is_alone ? field.name : sample_picture] = {
                grey_square(), field.explanation
            };
        else if (is_alone)
            values.texts[field.name] = text;
        if (is_alone)
            continue;
        auto& items = values.lists[field.list];
        items.resize(2);
        for (word::WordTexts& item : items)
            item[field.name.substr(field.list.size() + 1)] = text;
    }
    return values;
}

std::vector<FormField> described_fields(const Form& form, const Texts& texts, Language language)
{
    std::vector<FormField> described;
    for (const word::Field& field : form.fields) {
        const bool is_text = field.kind == word::FieldKind::text;
        described.push_back(
            {.name = field.name,
             .tag = (is_text ? "{{" : "{{@") + field.name + "}}",
             .kind = is_text                                    ? FormFieldKind::text
                     : field.kind == word::FieldKind::picture ? FormFieldKind::picture
                                                                : FormFieldKind::chart,
             .list = list_of(field.name),
             .explanation = texts.say("form." + form.code + '.' + field.name, {}, language)}
        );
    }
    return described;
}

} // namespace siar::documents
