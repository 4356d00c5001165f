// Tugas saya: what waits for one person, whatever step of the procedure it belongs to.
#pragma once

#include "overview/progress.hpp"

namespace siar::overview {

/// What is late first, then by day. Only what the reader may act on is in it.
Inbox inbox_of(database::Database& database, const Reader& reader);

} // namespace siar::overview
