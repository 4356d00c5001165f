// What letters about a review are put together from.
#pragma once

#include "people/account.hpp"

#include <string>
#include <vector>

namespace siar::review {

/// Each part on its own, with an empty line between; empty parts are left out.
std::string in_parts(const std::vector<std::string>& parts);

/// The office below a letter.
std::string signature_of(const people::Office& office);

} // namespace siar::review
