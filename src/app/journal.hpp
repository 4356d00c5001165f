// Where each command writes what it did: the ledger, and the messages to people.
#pragma once

#include "door/door.hpp"

namespace siar::app {

class OfficeJournal final : public Journal {
public:
    void lock(database::Database& database) override;
    std::int64_t append(Command& command) override;
    std::int64_t size(database::Database& database) override;
};

} // namespace siar::app
