#include "word/new_file.hpp"

#include "word/form_parts.hpp"
#include "word/zip_archive.hpp"

namespace siar::word {

std::string new_file(const NewFile& parts)
{
    const auto common = form_parts();
    return zipped({
        {"[Content_Types].xml", common.at("content_types.xml")},
        {"_rels/.rels", common.at("package_relations.xml")},
        {"word/document.xml", parts.document},
        {"word/_rels/document.xml.rels", common.at("document_relations.xml")},
        {"word/styles.xml", common.at("styles.xml")},
        {"word/header1.xml", parts.header},
        {"word/footer1.xml", parts.footer},
    });
}

} // namespace siar::word
