// What is written into the form of the minutes.
#pragma once

#include "database/database.hpp"
#include "review/minutes.hpp"
#include "word/template.hpp"

namespace siar::review {

/// In Indonesian, the language of the ministry's form.
word::WordValues
minutes_values(database::Database& database, const ReviewSession& session, Audience audience);

} // namespace siar::review
