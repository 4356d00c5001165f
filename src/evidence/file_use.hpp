// Whether a file in the store is somebody's evidence.
#pragma once

#include "database/database.hpp"
#include "foundation/digest.hpp"

namespace siar::evidence {

/// Asked before a file is removed from the store.
bool uses_file(database::Database& database, const Digest& sha256);

} // namespace siar::evidence
