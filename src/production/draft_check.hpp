// What a draft may be at all. It may be incomplete: completeness is asked for at submission.
#pragma once

#include "database/database.hpp"
#include "production/content.hpp"

namespace siar::production {

/// Refuses an unsound text, evidence and channels that do not exist or stand there twice, and more
/// of them than the limits in contents.hpp. Names every field at fault.
void require_sound(database::Database& database, const ContentDraft& draft);

} // namespace siar::production
