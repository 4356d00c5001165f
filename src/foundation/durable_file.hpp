// Files that are there after a loss of power: written under another name, synced, then renamed.
#pragma once

#include <filesystem>
#include <string_view>

namespace siar {

enum class Readers { owner, anybody };

/// All of these throw std::system_error with the reason of the operating system, such as ENOSPC.

/// The file holds the bytes, or is as it was before.
void write_durably(
    const std::filesystem::path& file, std::string_view bytes, Readers readers = Readers::anybody
);

/// Adds the bytes at the end of the file, which is made when there is none.
void append_durably(const std::filesystem::path& file, std::string_view bytes);

/// Makes the folder in one that is there, unless it is there already.
void make_folder_durably(const std::filesystem::path& folder);

/// Moves a file to its place within one file system: its bytes are synced first, then the name.
void move_durably(const std::filesystem::path& from, const std::filesystem::path& to);

} // namespace siar
