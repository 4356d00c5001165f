#include "handover/texts_of_pack.hpp"

#include "handover/form_parts.hpp"

namespace siar::handover {

std::string verify_txt()
{
    return form_parts().at("verify.txt");
}

std::string verify_html(const std::string& ledger_json)
{
    constexpr std::string_view mark = "{{ledger}}";
    std::string page = form_parts().at("verify.html");
    page.replace(page.find(mark), mark.size(), ledger_json);
    return page;
}

} // namespace siar::handover
