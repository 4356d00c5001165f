#include "retention/holds.hpp"

#include "database/table.hpp"
#include "retention/records.hpp"

namespace siar::retention {

namespace {

constexpr database::Table<Hold> holds{"record_hold"};

} // namespace

Hold place_hold(Command& command, const Id<FiledRecord>& record, const NewHold& form)
{
    require_kept(find_record(command.database, record));
    const Hold hold{
        .id = Id<Hold>::make(command.now),
        .record = record,
        .reason = form.reason,
        .placed_by = account_of(command.caller),
        .placed_at = command.now,
        .lifted_by = std::nullopt,
        .lifted_at = std::nullopt
    };
    holds.insert(command.database, hold);
    command.record("retention.hold_placed", hold);
    return hold;
}

Hold lift_hold(Command& command, const Id<FiledRecord>& record, const Id<Hold>& id)
{
    auto hold = holds.find(command.database, id);
    if (!hold || hold->record != record)
        throw Refusal{Reason::not_found, "retention.no_such_hold"};
    if (hold->lifted_at)
        throw Refusal{Reason::conflict, "retention.hold_is_lifted"};
    hold->lifted_by = account_of(command.caller);
    hold->lifted_at = command.now;
    holds.update(command.database, *hold);
    command.record("retention.hold_lifted", *hold);
    return *hold;
}

bool is_held(database::Database& database, const Id<FiledRecord>& record)
{
    return holds.count(database, "record = $1 and lifted_at is null", record) > 0;
}

std::vector<Hold> holds_of(database::Database& database, const Id<FiledRecord>& record)
{
    return holds.where(database, "record = $1 order by placed_at, id", record);
}

} // namespace siar::retention
