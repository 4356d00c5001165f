// Finds the channels and the person that a pasted cell means.
#pragma once

#include "people/account.hpp"
#include "planning/channel.hpp"

#include <string>
#include <vector>

namespace siar::planning {

struct PastedChannels {
    std::vector<Id<Channel>> channels;
    std::vector<std::string> unknown; // names of no open channel, as written
};

/// Reads "Instagram, TikTok", "IG story / Website" or "Radio + X": names of open channels between
/// commas, pluses, slashes, semicolons or ampersands, in any case. A name that holds such a sign
/// itself is found as a whole.
PastedChannels channels_in(const std::string& cell, const std::vector<Channel>& open);

/// The people whose name is the cell, or, when there are none, whose name has it as a word.
std::vector<AccountId>
people_called(const std::string& cell, const std::vector<people::Person>& people);

} // namespace siar::planning
