#include "database/like.hpp"

namespace siar::database {

std::string containing(std::string_view words)
{
    std::string pattern = "%";
    for (const char letter : words) {
        if (letter == '%' || letter == '_' || letter == '\\')
            pattern += '\\';
        pattern += letter;
    }
    return pattern + '%';
}

} // namespace siar::database
