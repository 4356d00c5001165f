#include "app/journal.hpp"

#include "ledger/ledger.hpp"
#include "people/notices.hpp"

namespace siar::app {

void OfficeJournal::lock(database::Database& database)
{
    ledger::lock(database);
}

std::int64_t OfficeJournal::append(Command& command)
{
    notifications::mail_notices(command, people::deliver(command), mailing_);
    return ledger::append(command);
}

std::int64_t OfficeJournal::size(database::Database& database)
{
    return ledger::size(database);
}

} // namespace siar::app
