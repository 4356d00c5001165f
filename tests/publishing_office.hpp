// An office that publishes, for tests: a content office with placements, and its job.
#pragma once

#include "content_office.hpp"
#include "fake_channel.hpp"

#include "foundation/private_network.hpp"
#include "publishing/decisions.hpp"
#include "publishing/followers.hpp"
#include "publishing/migrations.hpp"
#include "publishing/placements.hpp"
#include "publishing/public_posts.hpp"
#include "publishing/slot.hpp"
#include "publishing/tables.hpp"

namespace siar::tests {

class PublishingOffice : public ContentOffice {
public:
    explicit PublishingOffice(const std::string& address)
        : ContentOffice{address, {publishing::migrations(), publishing::followers()}},
          page{add_channel(planning::ChannelKind::public_page, "Laman publik")},
          instagram{add_channel(planning::ChannelKind::instagram, "Instagram")}
    {
        allow_private_addresses();
    }

    planning::Channel add_hook(const FakeChannel& channel, const std::string& name = "Kait")
    {
        return add_channel(planning::ChannelKind::webhook, name, Text<500>{channel.address()});
    }

    publishing::Placement
    placement(const Id<production::ContentItem>& content, const planning::Channel& channel)
    {
        return look([&](database::Database& database) {
            for (auto& placement : publishing::placements_of(database, content))
                if (placement.channel == channel.id)
                    return placement;
            throw std::logic_error{"the content has no placement on " + channel.name.text()};
        });
    }

    publishing::PlacementState
    state(const Id<production::ContentItem>& content, const planning::Channel& channel)
    {
        return placement(content, channel).state;
    }

    std::int64_t post_count()
    {
        return look([](database::Database& database) {
            return publishing::post_table.count(database, "true");
        });
    }

    std::int64_t count_in(publishing::PlacementState state)
    {
        return look([&](database::Database& database) {
            return publishing::placement_table.count(database, "state = $1", state);
        });
    }

    /// The clock of the office shows that time, in Jakarta.
    void at(const char* wall) { now = moment_of(WallTime{wall}, Zone{"Asia/Jakarta"}); }

    void run_job() { publishing::publish_due(door); }

    publishing::Placement resolve(
        const publishing::Placement& placement,
        publishing::Resolution resolution,
        std::optional<Text<2000>> url = std::nullopt
    )
    {
        return as(budi, [&](Command& command) {
            return publishing::resolve(
                command,
                placement.id,
                {placement.version, resolution, url, Text<1000>{"diputuskan di rapat"}}
            );
        });
    }

    planning::Channel page;
    planning::Channel instagram;
};

template <class Test>
void in_publishing_office(Test test)
{
    for_each_engine([&](const std::string& address) {
        PublishingOffice office{address};
        test(office);
    });
}

} // namespace siar::tests
