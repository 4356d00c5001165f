// What has to be done by a day. The steps of the procedure hand it over, as they hand over
// endpoints; reminding knows none of them.
#pragma once

#include "database/database.hpp"
#include "people/account.hpp"

#include <functional>
#include <string>
#include <vector>

namespace siar::notifications {

struct Due {
    std::string key; // of the thing, such as "action/<id>"
    std::optional<AccountId> account = {}; // nobody: whoever holds the role
    people::Role role = people::Role::staff;
    std::string title;
    std::string path; // the page where it is done
    Date due_on;
};

using DueSource = std::function<std::vector<Due>(database::Database&, Moment now)>;

} // namespace siar::notifications
