// Compares files with their SHA-256, in turn and when they are read (E5). What is found damaged is
// said to the coordinator and the administrator once, and is never written over.
#pragma once

#include "door/door.hpp"
#include "evidence/evidence.hpp"
#include "evidence/file_check.hpp"

namespace siar::evidence {

constexpr std::chrono::days until_next_comparison{30};
constexpr std::chrono::days until_next_look_at_damage{1};
constexpr std::int64_t most_compared_on_reading = 16'000'000; // bytes; larger files wait for their turn

/// Compares files whose turn has come, 20 at the most and for 5 seconds, outside of any transaction;
/// gives how many.
std::size_t check_files(Door& door);

/// Refuses with evidence.file_damaged a file whose bytes are other than they were, after it was said.
void require_sound(Door& door, const Evidence& evidence);

/// What the last comparison found; nothing: its turn has not come yet.
std::optional<FileCheck> file_check_of(database::Database& database, const Digest& sha256);

} // namespace siar::evidence
