// The office's channels: registered, renamed, closed when nothing more is planned on them.
#pragma once

#include "door/command.hpp"
#include "planning/channel.hpp"

#include <vector>

namespace siar::planning {

/// Refuses the name of another open channel.
Channel add_channel(Command& command, const NewChannel& form);

/// Renames, closes or opens again. Refuses to close a channel that entries still to come use, and
/// names the first of them.
Channel change_channel(Command& command, const Id<Channel>& id, const ChannelChange& form);

/// Refuses with planning.no_such_channel.
Channel find_channel(database::Database& database, const Id<Channel>& id);

/// All channels by name, the open ones first.
std::vector<Channel> channels_by_name(database::Database& database);

std::vector<Channel> open_channels(database::Database& database);

} // namespace siar::planning
