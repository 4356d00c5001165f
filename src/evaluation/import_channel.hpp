// Which channel of the office an exported file is of.
#pragma once

#include "database/database.hpp"
#include "evaluation/import_reading.hpp"

#include <optional>

namespace siar::evaluation {

/// The channel of the form, else the only open one that the file can be of; nothing when there are
/// several or none. Refuses a channel that is not there.
std::optional<Id<planning::Channel>>
channel_of_file(database::Database& database, const ImportForm& form, const ReadFile& file);

} // namespace siar::evaluation
