#include "database/column.hpp"

#include <cmath>

namespace siar::database {

Cell text_cell(std::string text)
{
    if (text.find('\0') != std::string::npos)
        throw std::invalid_argument{"a text with the character 0 cannot be stored"};
    return text;
}

Cell number_cell(double number)
{
    if (!std::isfinite(number))
        throw std::invalid_argument{"a number that is not finite cannot be stored"};
    return number;
}

} // namespace siar::database
