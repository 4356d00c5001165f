#pragma once

#include <string>

namespace siar::database {

/// One change to the tables. Once released it is never edited: a later one corrects it.
struct Migration {
    std::string name; // "planning/001_plans"
    std::string sql;
};

} // namespace siar::database
