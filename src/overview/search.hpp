// The palette's search: words in titles, over everything that has a page.
#pragma once

#include "database/database.hpp"
#include "overview/overview.hpp"

#include <string>
#include <vector>

namespace siar::overview {

/// At most 8 of each kind, the newest first. Nothing for fewer than two characters.
std::vector<SearchHit> search(database::Database& database, const std::string& text);

} // namespace siar::overview
