#pragma once

#include "database/database.hpp"

namespace siar::database {

std::unique_ptr<Database> open_sqlite(const std::string& file);

} // namespace siar::database
