#include "app/sealing.hpp"

namespace siar::app {

namespace {

/// Of what the ledger holds beyond its last checkpoint.
constexpr const char* worth_a_seal =
    "select 1 from ledger_entry where seq > $1 and kind in ('indicators.quarter_closed', "
    "'quality.review_closed', 'reporting.self_evaluation_approved', 'documents.revision_approved') limit 1";

bool is_seal_wanted(database::Database& database)
{
    const auto last = ledger::last_checkpoint(database);
    return !database.run(worth_a_seal, {last ? last->size : 0}).empty();
}

} // namespace

jobs::Job sealing_of_closes(const std::shared_ptr<ledger::Sealer>& sealer)
{
    return {
        .name = "app.seal_closes",
        .every = std::chrono::seconds{5},
        .run = [sealer](Door& door) {
            if (door.read(is_seal_wanted))
                sealer->seal(door);
        }
    };
}

} // namespace siar::app
