#include "reporting/built_in_form.hpp"

#include "reporting/form_parts.hpp"
#include "word/zip_archive.hpp"

namespace siar::reporting {

std::string built_in_form()
{
    const auto text = form_parts();
    return word::zipped({
        {"[Content_Types].xml", text.at("content_types.xml")},
        {"_rels/.rels", text.at("package_relations.xml")},
        {"word/document.xml", text.at("document.xml")},
        {"word/_rels/document.xml.rels", text.at("document_relations.xml")},
        {"word/styles.xml", text.at("styles.xml")},
        {"word/header1.xml", text.at("header1.xml")},
        {"word/footer1.xml", text.at("footer1.xml")},
    });
}

} // namespace siar::reporting
