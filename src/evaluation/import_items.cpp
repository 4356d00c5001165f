#include "evaluation/import_items.hpp"

#include "evaluation/import_look.hpp"
#include "evaluation/measurements.hpp"
#include "evaluation/tables.hpp"
#include "evaluation/written_number.hpp"
#include "people/office.hpp"
#include "publishing/placements.hpp"

#include <algorithm>

namespace siar::evaluation {

namespace {

ImportItem found_item(database::Database& database, const Id<ImportItem>& id)
{
    auto item = import_item_table.find(database, id);
    if (!item)
        throw Refusal{Reason::not_found, "evaluation.no_such_item"};
    return std::move(*item);
}

void require_free_placement(
    Command& command, const ImportItem& item, const Id<publishing::Placement>& id
)
{
    const auto placement = publishing::find_placement(command.database, id);
    if (placement.channel != item.channel)
        throw invalid_field("placement", "evaluation.import_other_channel");
    if (!placement.published_at)
        throw invalid_field(
            "placement", "evaluation.not_published", {{"title", placement.title.text()}}
        );
    const auto others = import_item_table.where(
        command.database, "placement = $1 and format = $2 and id <> $3", id, item.format, item.id
    );
    if (!others.empty())
        throw invalid_field(
            "placement", "evaluation.import_linked_already", {{"title", others.front().title}}
        );
}

/// The number as a form: new, a correction of another one of that very time, or nothing when it is
/// there already.
std::optional<NewMeasurement>
form_of(Command& command, const WaitingNumber& number, const Id<publishing::Placement>& placement)
{
    const Zone zone = people::office(command.database).zone;
    NewMeasurement form{
        .placement = placement,
        .channel = std::nullopt,
        .metric = number.metric,
        .value = number.value,
        .source = number.source,
        .taken_for = number.taken_for,
        .corrects = std::nullopt,
        .reason = std::nullopt};
    const auto standing =
        standing_at(command.database, placement, std::nullopt, moment_of(number.taken_for, zone));
    const auto there = std::ranges::find(standing, number.metric, &Measurement::metric);
    if (there == standing.end())
        return form;
    if (there->value == number.value)
        return std::nullopt;
    form.corrects = there->id;
    form.reason = Text<1000>{
        "Angka dari platform: " + written_number(there->value, Language::id) + " menjadi " +
        written_number(number.value, Language::id)};
    return form;
}

void enter_waiting(
    Command& command, const ImportItem& item, const Id<publishing::Placement>& placement
)
{
    for (const WaitingNumber& number : item.waiting)
        if (const auto form = form_of(command, number, placement))
            enter(command, {{*form}}, number.import);
}

/// The standing numbers that files of the platform brought for the item's publication.
std::vector<Measurement> brought_for(database::Database& database, const ImportItem& item)
{
    return measurement_table.where(
        database,
        "placement = $1 and not is_corrected and import in"
        " (select id from imports where format = $2 and channel = $3) order by taken_at, id",
        *item.placement,
        item.format,
        item.channel
    );
}

void put_waiting(std::vector<WaitingNumber>& waiting, const WaitingNumber& number)
{
    const auto same = std::ranges::find_if(waiting, [&](const WaitingNumber& one) {
        return one.metric == number.metric && one.taken_for == number.taken_for;
    });
    if (same == waiting.end())
        waiting.push_back(number);
    else if (same->value != number.value)
        *same = number;
}

bool are_same(const std::vector<WaitingNumber>& one, const std::vector<WaitingNumber>& other)
{
    return std::ranges::equal(
        one,
        other,
        [](const WaitingNumber& left, const WaitingNumber& right) {
            return left.metric == right.metric && left.taken_for == right.taken_for &&
                   left.value == right.value;
        }
    );
}

} // namespace

std::vector<ImportItem>
import_items(database::Database& database, const std::optional<ItemState>& state)
{
    const std::string order =
        " order by seen_at desc, id desc limit " + std::to_string(most_items_listed);
    return state ? import_item_table.where(database, "state = $1" + order, *state)
                 : import_item_table.where(database, "true" + order);
}

Remembering remember(Command& command, const ImportItem& seen)
{
    auto known = import_item_table.where(
        command.database,
        "channel = $1 and format = $2 and key = $3",
        seen.channel,
        seen.format,
        seen.key
    );
    if (known.empty()) {
        import_item_table.insert(command.database, seen);
        return Remembering::changed;
    }
    ImportItem& item = known.front();
    const ImportItem before = item;
    if (seen.state == ItemState::unmatched) {
        for (const WaitingNumber& number : seen.waiting)
            put_waiting(item.waiting, number);
    } else {
        item.state = seen.state;
        item.placement = seen.placement;
        item.waiting.clear();
    }
    const bool is_unchanged = item.state == before.state && item.placement == before.placement &&
                              are_same(item.waiting, before.waiting);
    if (is_unchanged)
        return Remembering::unchanged;
    if (seen.state != ItemState::unmatched) {
        item.matched_by = seen.matched_by;
        item.decided_by = seen.decided_by;
        item.decided_at = seen.decided_at;
    }
    item.seen_at = seen.seen_at;
    import_item_table.update_version(command.database, item);
    return Remembering::changed;
}

ImportItem decide_item(Command& command, const Id<ImportItem>& id, const ListedDecision& form)
{
    ImportItem item = found_item(command.database, id);
    if (item.state == ItemState::linked)
        throw Refusal{Reason::conflict, "evaluation.item_is_linked"};
    if (form.placement)
        require_free_placement(command, item, *form.placement);
    item.state = form.placement ? ItemState::linked : ItemState::not_ours;
    item.placement = form.placement;
    item.matched_by = MatchedBy::hand;
    item.decided_by = account_of(command.caller);
    item.decided_at = command.now;
    item.version = form.version;
    if (form.placement) {
        enter_waiting(command, item, *form.placement);
        item.waiting.clear();
    }
    const ImportItem decided = import_item_table.update_version(command.database, item);
    command.record(
        form.placement ? "evaluation.import_item_linked" : "evaluation.import_item_not_ours",
        decided
    );
    return decided;
}

ImportItem part_item(Command& command, const Id<ImportItem>& id, const ListedParting& form)
{
    ImportItem item = found_item(command.database, id);
    if (item.state != ItemState::linked)
        throw Refusal{Reason::conflict, "evaluation.item_not_linked"};
    const Zone zone = people::office(command.database).zone;
    for (const Measurement& row :
         withdraw(command, brought_for(command.database, item), form.reason))
        put_waiting(
            item.waiting,
            {row.metric, row.value, row.source, wall_time_at(row.taken_at, zone), *row.import}
        );
    item.state = ItemState::parted;
    item.placement.reset();
    item.matched_by.reset();
    item.decided_by = account_of(command.caller);
    item.decided_at = command.now;
    item.version = form.version;
    const ImportItem parted = import_item_table.update_version(command.database, item);
    command.record("evaluation.import_item_parted", parted);
    return parted;
}

} // namespace siar::evaluation
