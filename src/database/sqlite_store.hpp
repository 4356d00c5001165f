#pragma once

#include "database/store.hpp"

namespace siar::database {

/// One thread writes, committing together what waits together; readers have connections of their
/// own and never write, nor move the log into the file.
std::unique_ptr<Store> open_sqlite_store(const std::string& file);

} // namespace siar::database
