// Where people keeps its rows.
#pragma once

#include "database/table.hpp"
#include "people/account.hpp"

namespace siar::people {

inline constexpr database::Table<Account> account_rows{"account"};

} // namespace siar::people
