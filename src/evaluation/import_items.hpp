// What platforms list and which publication each is: found by Siar or linked by a person, and
// remembered for the next file.
#pragma once

#include "door/command.hpp"
#include "evaluation/import.hpp"

#include <optional>
#include <vector>

namespace siar::evaluation {

constexpr int most_items_listed = 500;

/// The latest seen first; of that state, or all.
std::vector<ImportItem>
import_items(database::Database& database, const std::optional<ItemState>& state);

/// Remembers what an import found out about a row. Numbers of an item without a publication wait
/// for one. Says whether anything changed.
enum class Remembering { changed, unchanged };
Remembering remember(Command& command, const ImportItem& seen);

/// Links the item to a publication of its channel and enters the numbers that waited, or says that
/// it is not ours. Refuses evaluation.no_such_item, a publication that is not on the channel or not
/// out, and one that another item of the platform is linked to.
ImportItem decide_item(Command& command, const Id<ImportItem>& id, const ListedDecision& form);

/// Undoes a link: takes back the numbers that files brought by it, which wait for the right
/// publication from then on. Refuses what is not linked, and numbers of a closed period.
ImportItem part_item(Command& command, const Id<ImportItem>& id, const ListedParting& form);

} // namespace siar::evaluation
