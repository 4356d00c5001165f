// Pictures of files for people to look at. They are made by other programs within bounds, lie beside
// the files, are never evidence, and can be made anew at any time.
#pragma once

#include "door/door.hpp"
#include "evidence/rendition.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace siar::evidence {

constexpr int most_pages_shown = 12;

struct Pictures {
    RenditionState state;
    std::int64_t page_count;
};

/// Makes pictures of the file into the folder: "1.jpg", "2.jpg", ..., and "small.jpg" for lists. Strangers' bytes get 1.5 GB, 20 seconds and 20 MB of output; turned as the
/// camera was held, without what the camera wrote about place and owner.
Pictures render(
    const std::filesystem::path& file,
    const std::string& media_type,
    const std::filesystem::path& folder
);

/// Makes pictures of files whose turn has come, 2 at the most; gives how many were looked at. The
/// making is done outside of any transaction.
std::size_t render_new_evidence(Door& door);

/// Removes all pictures, so that they are made again.
void forget_renditions(Command& command);

/// What became of the file; nothing: its turn has not come yet.
std::optional<Rendition> rendition_of(database::Database& database, const Digest& sha256);

/// The picture of a page, or the small one for page 0; nothing where there is none.
std::optional<std::filesystem::path> picture_of(const Digest& sha256, std::int64_t page);

} // namespace siar::evidence
