// A content as people from outside see it when they review by a link: as it will appear.
#pragma once

#include "review/link_shown.hpp"

namespace siar::production {

/// Title, text, pictures, channels and planned time; no brief, no names of people shown, no consent
/// and nothing of the office (F17). Nothing for an item that is no content.
std::optional<review::Shown>
shown_outside(database::Database& database, const review::ReviewItem& item);

} // namespace siar::production
