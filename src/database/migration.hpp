// Brings the tables up to date, and refuses a database that this program would misread.
#pragma once

#include "database/database.hpp"

#include <string>
#include <vector>

namespace siar::database {

/// One change to the tables. Once released it is never edited: a later one corrects it.
/// What the engines do differently (indexes of words) has a name that ends with "_sqlite" or
/// "_postgresql", and is run on that engine alone.
struct Migration {
    std::string name; // "planning/001_plans"
    std::string sql;
};

/// Runs the migrations that have not been run yet, in the order given; call it inside one
/// Store::write with the migrations of every slice. Throws std::runtime_error, and changes nothing,
/// when the database knows a migration that is not given (a newer program has used it) or when the
/// text of one that was run has changed since.
void migrate(Database& database, const std::vector<Migration>& migrations);

} // namespace siar::database
