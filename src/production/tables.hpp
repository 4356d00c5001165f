// Where production keeps its rows.
#pragma once

#include "database/table.hpp"
#include "production/content.hpp"

namespace siar::production {

inline constexpr database::Table<ContentItem> content_table{"contents"};
inline constexpr database::Table<ContentVersion> version_table{"content_versions"};
inline constexpr database::Table<ContentApproval> approval_table{"content_approvals"};

} // namespace siar::production
