// Disposal: proposed by one person, confirmed by another, checked again when it is carried out,
// and certified for ever (X4, X6, X7). Nothing here is ever called by a clock (X9).
#pragma once

#include "door/command.hpp"
#include "retention/record.hpp"

#include <vector>

namespace siar::retention {

/// The records that may be destroyed: due, not held, of a series that does not keep or transfer
/// them, and not in another disposal under way. Refuses for each record at fault.
Disposal propose_disposal(Command& command, const NewDisposal& form);

/// Refuses whoever proposed it (X6).
Disposal confirm_disposal(Command& command, const Id<Disposal>& disposal, const DisposalStep& step);

/// Checks each record once more: one that is held by now stays, and the certificate says so.
/// Refuses without witnesses (Perka ANRI 25/2012), and when no record is left to destroy. The
/// files are removed by remove_destroyed_files once this is durable.
Disposal execute_disposal(Command& command, const Id<Disposal>& disposal, const DisposalStep& step);

/// The newest first.
std::vector<Disposal> all_disposals(database::Database& database);

} // namespace siar::retention
