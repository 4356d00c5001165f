// What a review of the demo wants otherwise; everything else it accepts.
#pragma once

#include "demo/office.hpp"
#include "review/session.hpp"

#include <map>

namespace siar::demo {

using Decisions = std::map<std::string, review::ItemDecision>; // by the item

/// One entry to change, one to move, and in every other month one to drop.
Decisions wishes_of_review(
    Office& office,
    Command& command,
    const Month& month,
    const std::vector<review::ReviewItem>& items
);

} // namespace siar::demo
