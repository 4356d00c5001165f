// A ledger of names alone, for tests of what does not rest on the ledger: which kinds were recorded.
#pragma once

#include "door/door.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace siar::tests {

class NamingJournal final : public Journal {
public:
    void lock(database::Database& /*database*/) override {}
    std::int64_t append(Command& command) override
    {
        for (const Event& event : command.events())
            kinds.push_back(event.kind);
        return static_cast<std::int64_t>(kinds.size());
    }
    std::int64_t size(database::Database& /*database*/) override
    {
        return static_cast<std::int64_t>(kinds.size());
    }
    std::int64_t count(const std::string& kind) const { return std::ranges::count(kinds, kind); }

    std::vector<std::string> kinds;
};

} // namespace siar::tests
