#include "reporting/form_templates.hpp"

#include "evidence/file_store.hpp"
#include "reporting/built_in_form.hpp"
#include "reporting/self_evaluation_form.hpp"
#include "reporting/tables.hpp"
#include "word/template.hpp"
#include "word/zip_archive.hpp"

namespace siar::reporting {

FormTemplate form_template(database::Database& database)
{
    const auto placed =
        template_table.where(database, "1 = 1 order by placed_at desc, id desc limit 1");
    if (placed.empty())
        return {
            .file_name = built_in_form_name,
            .sha256 = digest_of(built_in_form()),
            .is_built_in = true,
            .fields = form_fields()
        };
    return {
        .file_name = placed.front().file_name,
        .sha256 = placed.front().sha256,
        .is_built_in = false,
        .fields = form_fields()
    };
}

FormTemplate replace_template(Command& command, const evidence::KeptFile& file)
{
    if (file.size > static_cast<std::int64_t>(word::most_unpacked_bytes))
        throw invalid_field(
            "upload",
            "word.template_too_large",
            {{"megabytes", std::to_string(word::most_unpacked_bytes / 1024 / 1024)}}
        );
    const auto problems = word::template_problems(template_bytes(file.sha256), form_fields());
    if (!problems.empty())
        throw Refusal{Reason::invalid, "reporting.template_has_problems", {}, problems};
    const PlacedTemplate placed{
        .id = Id<PlacedTemplate>::make(command.now),
        .file_name = file.file_name,
        .sha256 = file.sha256,
        .placed_by = account_of(command.caller),
        .placed_at = command.now
    };
    template_table.insert(command.database, placed);
    command.record("reporting.template_replaced", placed);
    return form_template(command.database);
}

std::string template_bytes(const Digest& sha256)
{
    std::string built_in = built_in_form();
    if (sha256 == digest_of(built_in))
        return built_in;
    return evidence::bytes_of(sha256, word::most_unpacked_bytes);
}

void keep_template(const FormTemplate& used)
{
    if (used.is_built_in)
        evidence::keep(built_in_form());
}

} // namespace siar::reporting
