// Where each command writes what it did: the ledger, and the messages to people.
#pragma once

#include "door/door.hpp"
#include "notifications/notice_mails.hpp"

namespace siar::app {

class OfficeJournal final : public Journal {
public:
    explicit OfficeJournal(notifications::NoticeMailing mailing)
        : mailing_{std::move(mailing)}
    {
    }

    void lock(database::Database& database) override;
    std::int64_t append(Command& command) override;
    std::int64_t size(database::Database& database) override;

private:
    notifications::NoticeMailing mailing_;
};

} // namespace siar::app
