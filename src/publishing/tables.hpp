// Where publishing keeps its rows.
#pragma once

#include "database/table.hpp"
#include "publishing/public_post.hpp"

namespace siar::publishing {

inline constexpr database::Table<Placement> placement_table{"placements"};
inline constexpr database::Table<PublicationAttempt> attempt_table{"publication_attempts"};
inline constexpr database::Table<PublicPost> post_table{"public_posts"};
inline constexpr database::Table<PublicFile> file_table{"public_files"};

} // namespace siar::publishing
