// The office's own settings: its name and day, pillars and formats, and what it calls each role.
#pragma once

#include "door/command.hpp"
#include "people/account.hpp"

#include <vector>

namespace siar::people {

/// The one row of settings. It always exists: the migration writes the defaults.
Office office(database::Database& database);

/// The whole address of a page for somebody elsewhere; empty while the office has not said where people
/// reach Siar. `path` begins with "/".
std::string address_of_page(const Office& office, const std::string& path);

/// The day on the wall of the office.
Date today(database::Database& database, Moment now);

/// Refuses a stale version, and pillars or formats that are empty, too long or there twice.
Office change_office(Command& command, const Office& form);

/// One title for each role, in the order of Role.
std::vector<RoleTitle> role_titles(database::Database& database);

/// Renames the roles that the list names. Names of roles change, so they are data (PR.27.4 says
/// "Sub Koordinator Humas dan Kerjasama").
std::vector<RoleTitle> rename_roles(Command& command, const std::vector<RoleTitle>& titles);

} // namespace siar::people
