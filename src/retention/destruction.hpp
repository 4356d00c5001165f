// The one place in the program where a kept file is deleted, and it asks first (X4).
#pragma once

#include "door/door.hpp"
#include "retention/record.hpp"

#include <functional>
#include <vector>

namespace siar::retention {

/// Whether somebody needs the file: evidence, a document, a picture in a content.
using FileUse = std::function<bool(database::Database&, const Digest&)>;

/// Set once at start, with a question for every slice that keeps files. Until then nothing is
/// deleted.
void set_file_uses(std::vector<FileUse> uses);

/// Notes that the bytes of a destroyed record are to be removed once the destruction is durable.
void order_destruction(Command& command, const FiledRecord& record, const Id<Disposal>& disposal);

/// Removes the files that were ordered to be destroyed, unless something else still needs them by
/// now. To be run after each disposal, and again after a crash: it goes on where it stopped.
void remove_destroyed_files(Door& door);

/// The same within a command.
void remove_destroyed_files(Command& command);

} // namespace siar::retention
