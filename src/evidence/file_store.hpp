// The files of the office by their SHA-256, in folders named after its first two digits. The same
// bytes are kept once, and never change.
#pragma once

#include "foundation/digest.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>

namespace siar::evidence {

/// Where files live and where uploads wait, on one file system. To be called once at start, before
/// anything else here.
void set_files_folder(const std::filesystem::path& files, const std::filesystem::path& uploads);

const std::filesystem::path& uploads_folder();

/// Where pictures of files live, beside the files: made from them, and made again at will.
std::filesystem::path renditions_folder();

/// Stores the bytes durably. Refuses with evidence.disk_full.
Digest keep(std::string_view bytes);

/// Moves a file of the uploads folder, whose bytes have this digest, to its place.
void keep_file(const std::filesystem::path& file, const Digest& digest);

std::filesystem::path file_of(const Digest& digest);

/// Where the file is in a files folder that need not be this program's: in a copy, in a backup.
std::filesystem::path file_in(const std::filesystem::path& files, const Digest& digest);

/// The pictures of the file are in here, where there are any.
std::filesystem::path renditions_of(const Digest& digest);

/// Removes the file with all that was made from it (X8). For the disposal process alone (X4).
void remove_file(const Digest& digest);

/// The first bytes of the file, `most` at the most. Refuses with evidence.file_lost when the file
/// is not where it should be.
std::string bytes_of(const Digest& digest, std::size_t most);

/// Whether the file is there with the bytes that it had (R3).
bool is_undamaged(const Digest& digest);

/// Refuses with evidence.disk_full when that is what failed, and throws the failure otherwise.
[[noreturn]] void refuse_full_disk(const std::system_error& failure);

} // namespace siar::evidence
