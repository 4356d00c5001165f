#include "retention/disposals.hpp"

#include "database/table.hpp"
#include "people/office.hpp"
#include "retention/certificate.hpp"
#include "retention/destruction.hpp"
#include "retention/holds.hpp"
#include "retention/records.hpp"
#include "retention/series.hpp"
#include "retention/tables.hpp"

#include <algorithm>
#include <set>

namespace siar::retention {

namespace {

constexpr database::Table<Disposal> disposals{"disposal"};

/// Why the record may not be destroyed now, as a code; nothing when it may.
std::optional<std::string>
obstacle_to(database::Database& database, const FiledRecord& record, const Date& today)
{
    if (record.state == RecordState::destroyed)
        return "retention.destroyed";
    const FinalAction action = find_series(database, record.series).final_action;
    if (action == FinalAction::keep || action == FinalAction::transfer)
        return "retention.is_kept_for_ever";
    if (!is_due(record, today))
        return "retention.is_not_due";
    if (is_held(database, record.id))
        return "retention.is_held";
    return std::nullopt;
}

std::set<Id<FiledRecord>> records_under_way(database::Database& database)
{
    std::set<Id<FiledRecord>> under_way;
    for (const Disposal& disposal :
         disposals.where(database, "state = 'proposed' or state = 'confirmed'"))
        under_way.insert(disposal.records.begin(), disposal.records.end());
    return under_way;
}

void require_destroyable(Command& command, const std::vector<Id<FiledRecord>>& ids)
{
    std::vector<Problem> problems;
    const Date today = people::today(command.database, command.now);
    std::set<Id<FiledRecord>> taken = records_under_way(command.database);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const FiledRecord record = find_record(command.database, ids[i]);
        auto obstacle = obstacle_to(command.database, record, today);
        if (!obstacle && !taken.insert(record.id).second)
            obstacle = "retention.is_in_a_disposal";
        if (obstacle)
            problems.push_back(
                {"records[" + std::to_string(i) + ']',
                 *obstacle,
                 {{"identifier", record.identifier.text()},
                  {"due_on", record.due_on ? record.due_on->text() : "-"}}}
            );
    }
    if (!problems.empty())
        throw Refusal{Reason::conflict, "retention.not_destroyable", {}, problems};
}

Disposal
disposal_in(Command& command, const Id<Disposal>& id, const DisposalStep& step, DisposalState state)
{
    auto disposal = disposals.find(command.database, id);
    if (!disposal)
        throw Refusal{Reason::not_found, "retention.no_such_disposal"};
    if (disposal->state != state)
        throw Refusal{Reason::conflict, "retention.disposal_is_elsewhere"};
    disposal->version = step.version;
    return *disposal;
}

/// Parts the records into those that may still be destroyed and those that stay.
Execution checked_again(Command& command, const Disposal& disposal, const DisposalStep& step)
{
    Execution execution{
        .disposal = disposal,
        .destroyed = {},
        .withheld = {},
        .executed_by = command.caller.name,
        .witnesses = step.witnesses->text(),
        .at = command.now
    };
    const Date today = people::today(command.database, command.now);
    for (const Id<FiledRecord>& id : disposal.records) {
        FiledRecord record = find_record(command.database, id);
        auto& list =
            obstacle_to(command.database, record, today) ? execution.withheld : execution.destroyed;
        list.push_back(std::move(record));
    }
    if (execution.destroyed.empty())
        throw Refusal{Reason::conflict, "retention.nothing_left_to_destroy"};
    return execution;
}

} // namespace

Disposal propose_disposal(Command& command, const NewDisposal& form)
{
    if (form.records.empty())
        throw invalid_field("records", "retention.no_records_chosen");
    require_destroyable(command, form.records);
    const Disposal disposal{
        .id = Id<Disposal>::make(command.now),
        .records = form.records,
        .reason = form.reason,
        .state = DisposalState::proposed,
        .proposed_by = account_of(command.caller),
        .proposed_at = command.now,
        .confirmed_by = std::nullopt,
        .confirmed_at = std::nullopt,
        .executed_at = std::nullopt,
        .certificate = std::nullopt,
        .version = 1
    };
    disposals.insert(command.database, disposal);
    command.record("retention.disposal_proposed", disposal);
    return disposal;
}

Disposal confirm_disposal(Command& command, const Id<Disposal>& id, const DisposalStep& step)
{
    Disposal disposal = disposal_in(command, id, step, DisposalState::proposed);
    if (disposal.proposed_by == account_of(command.caller))
        throw Refusal{Reason::not_allowed, "retention.second_person_confirms"};
    disposal.state = DisposalState::confirmed;
    disposal.confirmed_by = account_of(command.caller);
    disposal.confirmed_at = command.now;
    disposal = disposals.update_version(command.database, disposal);
    command.record("retention.disposal_confirmed", disposal);
    return disposal;
}

Disposal execute_disposal(Command& command, const Id<Disposal>& id, const DisposalStep& step)
{
    Disposal disposal = disposal_in(command, id, step, DisposalState::confirmed);
    if (!step.witnesses)
        throw invalid_field("witnesses", "retention.witnesses_are_missing");
    const Execution execution = checked_again(command, disposal, step);
    disposal.state = DisposalState::executed;
    disposal.executed_at = command.now;
    disposal.certificate = certificate_of(command.database, execution);
    disposal = disposals.update_version(command.database, disposal);
    for (FiledRecord record : execution.destroyed) {
        record.state = RecordState::destroyed;
        record_rows.update(command.database, record);
        order_destruction(command, record, disposal.id);
        command.record("retention.record_destroyed", record);
    }
    command.record("retention.disposal_executed", disposal);
    return disposal;
}

std::vector<Disposal> all_disposals(database::Database& database)
{
    return disposals.where(database, "true order by proposed_at desc, id desc");
}

} // namespace siar::retention
