#include "reporting/built_in_form.hpp"

#include "reporting/form_parts.hpp"
#include "word/new_file.hpp"

namespace siar::reporting {

std::string built_in_form()
{
    const auto text = form_parts();
    return word::new_file({
        .document = text.at("document.xml"),
        .header = text.at("header1.xml"),
        .footer = text.at("footer1.xml"),
    });
}

} // namespace siar::reporting
