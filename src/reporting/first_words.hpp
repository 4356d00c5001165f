// What a self-evaluation says before anybody has written in it, in the language of the form:
// beginnings to write on from, out of what the office knows.
#pragma once

#include "database/database.hpp"
#include "door/caller.hpp"

#include <string>

namespace siar::reporting {

std::string introduction_for(database::Database& database, int year);

std::string team_for(database::Database& database, const AccountId& author);

std::string method_of_all();

/// Who holds which role of the office today.
std::string people_for(database::Database& database, Moment now);

std::string channels_for(database::Database& database);

} // namespace siar::reporting
