#include "evaluation/import_channel.hpp"

#include "planning/channels.hpp"

#include <algorithm>

namespace siar::evaluation {

namespace {

using planning::ChannelKind;

std::vector<ChannelKind> kinds_of(const ReadFile& file)
{
    const auto links_to = [&](const char* host) {
        return std::ranges::any_of(file.rows, [&](const ReadRow& row) {
            return row.link.find(host) != std::string::npos;
        });
    };
    switch (file.format) {
    case ImportFormat::meta:
        if (links_to("instagram.com"))
            return {ChannelKind::instagram};
        return links_to("facebook.com") ? std::vector{ChannelKind::facebook}
                                        : std::vector<ChannelKind>{};
    case ImportFormat::tiktok:
        return {ChannelKind::tiktok};
    case ImportFormat::youtube:
        return {ChannelKind::youtube};
    case ImportFormat::ga4:
        return {ChannelKind::website, ChannelKind::public_page};
    case ImportFormat::other:
        break;
    }
    return {};
}

} // namespace

std::optional<Id<planning::Channel>>
channel_of_file(database::Database& database, const ImportForm& form, const ReadFile& file)
{
    if (form.channel)
        return planning::find_channel(database, *form.channel).id;
    const auto kinds = kinds_of(file);
    std::optional<Id<planning::Channel>> only;
    for (const planning::Channel& channel : planning::open_channels(database)) {
        if (std::ranges::find(kinds, channel.kind) == kinds.end())
            continue;
        if (only)
            return std::nullopt;
        only = channel.id;
    }
    return only;
}

} // namespace siar::evaluation
