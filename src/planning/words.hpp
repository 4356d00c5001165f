// What people wrote in a form, as rows keep it: a field left out stays out.
#pragma once

#include "foundation/written.hpp"

#include <optional>
#include <string>

namespace siar::planning {

template <std::size_t Longest>
std::optional<std::string> words_of(const std::optional<Text<Longest>>& written)
{
    if (!written)
        return std::nullopt;
    return trimmed(written->text());
}

} // namespace siar::planning
