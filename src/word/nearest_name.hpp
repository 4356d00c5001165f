// The field that somebody probably meant who misspelt it.
#pragma once

#include <string>
#include <vector>

namespace siar::word {

/// The name that differs least, by less than half of its letters behind the
/// full stop; empty when none is that near.
std::string nearest_name(const std::string& written, const std::vector<std::string>& names);

} // namespace siar::word
