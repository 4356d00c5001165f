// What is due about findings and indicators.
#pragma once

#include "foundation/texts.hpp"
#include "notifications/due.hpp"

#include <vector>

namespace siar::app {

/// What was done about a finding waits two weeks for the check of its effect (A7).
std::vector<notifications::Due>
due_checks(database::Database& database, const Texts& texts, Moment now);

/// The quarter before this one, while an indicator that is assessed in it is not closed (A5).
std::vector<notifications::Due>
due_quarters(database::Database& database, const Texts& texts, Moment now);

} // namespace siar::app
