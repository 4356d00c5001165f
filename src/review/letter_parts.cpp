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

std::string signature_of(const people::Office& office)
{
    return office.unit.text() + '\n' + office.name.text();
}

} // namespace siar::review
