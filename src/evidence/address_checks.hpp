// Asks the addresses that were kept as evidence whether they still answer. Whatever they say, the
// evidence stays as it is.
#pragma once

#include "door/door.hpp"
#include "evidence/address_check.hpp"

#include <chrono>

namespace siar::evidence {

constexpr std::chrono::days until_next_check{7};       // where the address answers
constexpr std::chrono::days until_next_try{1};         // where it does not
constexpr std::chrono::days silence_that_is_reported{7};

struct AddressAnswer {
    AddressState state;
    std::string said;
};

/// Asks once, within that time, and reads no more than the beginning. Never reaches into private
/// networks unless the operator of the server allows it, not by a redirection either.
AddressAnswer ask_address(
    const std::string& url, std::chrono::milliseconds timeout = std::chrono::seconds{4}
);

/// Asks the next 4 links whose turn has come, outside of any transaction; gives how many.
std::size_t check_links(Door& door);

/// What is known of the link; nothing: it was not asked yet.
std::optional<AddressCheck> check_of(database::Database& database, const Id<Evidence>& id);

/// Links that are gone, or have been silent for a week; the longest failing first (R8).
std::vector<DeadLink> dead_links(database::Database& database, Moment now);

} // namespace siar::evidence
