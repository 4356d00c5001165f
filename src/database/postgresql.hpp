#pragma once

#include "database/database.hpp"

namespace siar::database {

std::unique_ptr<Database> open_postgresql(const std::string& connection);

} // namespace siar::database
