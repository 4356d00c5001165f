#include "review/letter_parts.hpp"

#include "foundation/written.hpp"

namespace siar::review {

std::string in_parts(const std::vector<std::string>& parts)
{
    std::string text;
    for (const std::string& part : parts)
        if (const std::string words = trimmed(part); !words.empty())
            text += (text.empty() ? "" : "\n\n") + words;
    return text + '\n';
}

std::string address_of_page(const people::Office& office, const std::string& path)
{
    if (!office.public_address)
        return "";
    std::string address = office.public_address->text();
    while (address.ends_with('/'))
        address.pop_back();
    return address + path;
}

std::string signature_of(const people::Office& office)
{
    return office.unit.text() + '\n' + office.name.text();
}

} // namespace siar::review
