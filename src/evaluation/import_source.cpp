#include "evaluation/import_source.hpp"

#include "evidence/evidences.hpp"
#include "evidence/file_store.hpp"
#include "evidence/uploads.hpp"
#include "sheet/csv.hpp"
#include "sheet/xlsx.hpp"

namespace siar::evaluation {

ImportSource source_of(const Caller& caller, const ImportForm& form)
{
    if (form.upload.has_value() == form.text.has_value())
        throw invalid_field("upload", "evaluation.import_one_source");
    if (form.text)
        return {
            evidence::keep_bytes(form.text->text(), "tempel.csv"),
            sheet::read_pasted(form.text->text())};
    ImportSource source{evidence::keep_upload(caller, *form.upload), {}};
    const sheet::Limits limits;
    const std::string bytes = evidence::bytes_of(source.file.sha256, limits.most_bytes + 1);
    source.sheet = sheet::looks_like_xlsx(bytes) ? sheet::read_xlsx(bytes) : sheet::read_csv(bytes);
    if (source.sheet.rows.empty())
        throw invalid_field("upload", "evaluation.import_empty");
    return source;
}

std::string platform_name(ImportFormat format)
{
    switch (format) {
    case ImportFormat::meta:
        return "Meta Business Suite";
    case ImportFormat::tiktok:
        return "TikTok";
    case ImportFormat::youtube:
        return "YouTube Studio";
    case ImportFormat::ga4:
        return "Google Analytics 4";
    case ImportFormat::other:
        break;
    }
    return "Tabel";
}

} // namespace siar::evaluation
