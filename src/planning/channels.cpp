#include "planning/channels.hpp"

#include "database/table.hpp"
#include "foundation/plain_text.hpp"
#include "planning/entries.hpp"
#include "planning/words.hpp"

#include <algorithm>

namespace siar::planning {

namespace {

constexpr database::Table<Channel> channels{"channels"};

std::string comparable(const Text<120>& name)
{
    return in_lower_case(with_single_spaces(name.text()));
}

void require_free_name(database::Database& database, const Channel& wanted)
{
    for (const Channel& other : open_channels(database))
        if (other.id != wanted.id && comparable(other.name) == comparable(wanted.name))
            throw invalid_field(
                "name", "planning.channel_name_taken", {{"name", other.name.text()}}
            );
}

void require_nothing_planned(Command& command, const Id<Channel>& id)
{
    const auto planned = entries_to_come_on(command.database, id, command.now);
    if (planned.empty())
        return;
    std::vector<std::string> titles;
    for (const ScheduleEntry& entry : planned)
        titles.push_back(entry.title.text());
    throw Refusal{
        Reason::conflict, "planning.channel_in_use", {{"entries", contract::joined(titles)}}
    };
}

} // namespace

Channel add_channel(Command& command, const NewChannel& form)
{
    const Channel channel{
        .id = Id<Channel>::make(command.now),
        .kind = form.kind,
        .name = form.name,
        .address = words_of(form.address),
        .audience = words_of(form.audience),
        .is_closed = false,
        .version = 1,
        .created_at = command.now
    };
    require_free_name(command.database, channel);
    channels.insert(command.database, channel);
    command.record("planning.channel_added", channel);
    return channel;
}

Channel change_channel(Command& command, const Id<Channel>& id, const ChannelChange& form)
{
    const Channel stored = find_channel(command.database, id);
    Channel changed = stored;
    changed.version = form.version;
    changed.name = form.name;
    changed.address = words_of(form.address);
    changed.audience = words_of(form.audience);
    changed.is_closed = form.is_closed;
    if (!changed.is_closed)
        require_free_name(command.database, changed);
    if (changed.is_closed && !stored.is_closed)
        require_nothing_planned(command, id);
    changed = channels.update_version(command.database, changed);
    const bool is_closing = changed.is_closed && !stored.is_closed;
    command.record(is_closing ? "planning.channel_closed" : "planning.channel_changed", changed);
    return changed;
}

Channel find_channel(database::Database& database, const Id<Channel>& id)
{
    if (auto channel = channels.find(database, id))
        return *channel;
    throw Refusal{Reason::not_found, "planning.no_such_channel"};
}

std::vector<Channel> channels_by_name(database::Database& database)
{
    return channels.where(database, "true order by is_closed, lower(name), id");
}

std::vector<Channel> open_channels(database::Database& database)
{
    return channels.where(database, "not is_closed order by lower(name), id");
}

} // namespace siar::planning
