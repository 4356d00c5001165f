// What people have to do about findings and after management reviews.
#pragma once

#include "database/database.hpp"
#include "quality/finding.hpp"

#include <string>
#include <vector>

namespace siar::quality {

struct OpenWork {
    std::string title;
    std::string path;
    Date due_on;
};
BOOST_DESCRIBE_STRUCT(OpenWork, (), (title, path, due_on))

/// Signed corrective actions and actions of closed management reviews that wait for the account, the
/// earliest due day first.
std::vector<OpenWork> open_work_of(database::Database& database, const AccountId& account);

} // namespace siar::quality
