// Who may do what: the one table that drives the routes, their tests and the interface.
#pragma once

#include "door/caller.hpp"
#include "people/account.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace siar::people {

struct Permission {
    std::string_view name;
    std::vector<Role> roles;
};

/// Every permission except "public" (anybody) and "signed_in" (any account).
const std::vector<Permission>& permission_table();

/// Whether the caller holds the permission; for a name that is not in the table: no.
bool holds(const Caller& caller, std::string_view permission);

std::vector<std::string> permissions_of(const Caller& caller);

} // namespace siar::people
