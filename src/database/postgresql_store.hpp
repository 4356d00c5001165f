#pragma once

#include "database/store.hpp"

namespace siar::database {

/// A transaction for each work, on connections from a pool.
std::unique_ptr<Store> open_postgresql_store(const std::string& connection);

} // namespace siar::database
