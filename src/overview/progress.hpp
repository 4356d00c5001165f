// Where a cycle stands: each step of the flow chart with what is there and what is missing.
#pragma once

#include "database/database.hpp"
#include "door/caller.hpp"
#include "foundation/texts.hpp"
#include "overview/overview.hpp"

namespace siar::overview {

/// Who reads, and when: what is late and what is theirs depends on it.
struct Reader {
    const Caller& caller;
    const Texts& texts;
    Moment now;

    std::string say(const std::string& code, const Values& values = {}) const
    {
        return texts.say(code, values, caller.language);
    }
};

CycleProgress
progress_of(database::Database& database, const Id<planning::Cycle>& cycle, const Reader& reader);

} // namespace siar::overview
