#include "planning/pasted_names.hpp"

#include "foundation/plain_text.hpp"

#include <algorithm>

namespace siar::planning {

namespace {

constexpr std::string_view separators = ",+/;&\n";

std::string comparable(std::string_view name)
{
    return in_lower_case(with_single_spaces(name));
}

const Channel* channel_called(const std::string& name, const std::vector<Channel>& open)
{
    const std::string wanted = comparable(name);
    const auto found = std::ranges::find_if(open, [&](const Channel& channel) {
        return comparable(channel.name.text()) == wanted;
    });
    return found == open.end() ? nullptr : &*found;
}

std::vector<std::string> parts_of(const std::string& cell)
{
    std::vector<std::string> parts;
    std::size_t begin = 0;
    while (begin <= cell.size()) {
        const std::size_t end = std::min(cell.find_first_of(separators, begin), cell.size());
        const std::string part = with_single_spaces(cell.substr(begin, end - begin));
        if (!part.empty())
            parts.push_back(part);
        begin = end + 1;
    }
    return parts;
}

void add_once(std::vector<Id<Channel>>& channels, const Id<Channel>& channel)
{
    if (std::ranges::find(channels, channel) == channels.end())
        channels.push_back(channel);
}

} // namespace

PastedChannels channels_in(const std::string& cell, const std::vector<Channel>& open)
{
    if (const Channel* whole = channel_called(cell, open))
        return {{whole->id}, {}};
    PastedChannels read;
    for (const std::string& part : parts_of(cell)) {
        if (const Channel* channel = channel_called(part, open))
            add_once(read.channels, channel->id);
        else
            read.unknown.push_back(part);
    }
    return read;
}

std::vector<AccountId>
people_called(const std::string& cell, const std::vector<people::Person>& people)
{
    const std::string wanted = comparable(cell);
    std::vector<AccountId> by_name;
    std::vector<AccountId> by_word;
    for (const people::Person& person : people) {
        const std::string name = comparable(person.name);
        if (name == wanted)
            by_name.push_back(person.account);
        if ((' ' + name + ' ').find(' ' + wanted + ' ') != std::string::npos)
            by_word.push_back(person.account);
    }
    return by_name.empty() ? by_word : by_name;
}

} // namespace siar::planning
