// Files as platforms export them, written for the tests.
#pragma once

#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

namespace siar::tests {

inline std::string sample_export(const std::string& name)
{
    std::ifstream stream{std::string{SIAR_EXPORTS} + '/' + name, std::ios::binary};
    if (!stream)
        throw std::runtime_error{"there is no sample export " + name};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

} // namespace siar::tests
