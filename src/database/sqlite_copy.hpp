// A copy of an SQLite database as of one moment, while others go on writing to it.
#pragma once

#include <filesystem>

namespace siar::database {

/// Throws DatabaseError when the source is no database or the copy cannot be written.
void copy_sqlite(const std::filesystem::path& source, const std::filesystem::path& copy);

} // namespace siar::database
