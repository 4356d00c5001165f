#include "planned_office.hpp"

#include <doctest/doctest.h>

using namespace siar;
using namespace siar::planning;
using siar::tests::in_planned_office;
using siar::tests::PlannedOffice;
using siar::tests::refusal_code;

namespace {

Channel change(PlannedOffice& office, const Channel& channel, const ChannelChange& form)
{
    return office.change([&](Command& command) { return change_channel(command, channel.id, form); }
    );
}

ChannelChange as_it_is(const Channel& channel)
{
    return {
        .version = channel.version,
        .name = channel.name,
        .address = std::nullopt,
        .audience = std::nullopt,
        .is_closed = channel.is_closed
    };
}

ChannelChange closed(const Channel& channel)
{
    ChannelChange form = as_it_is(channel);
    form.is_closed = true;
    return form;
}

} // namespace

TEST_CASE("two open channels never share a name, in whatever case and spacing")
{
    in_planned_office([](PlannedOffice& office) {
        const Channel first = office.add_channel("Instagram Polibatam");
        const auto again = [&] { office.add_channel("  INSTAGRAM  polibatam "); };
        CHECK(refusal_code(again) == "planning.channel_name_taken");
        const Channel closed_one = change(office, first, closed(first));
        CHECK(refusal_code(again).empty());
        ChannelChange reopened = as_it_is(closed_one);
        reopened.is_closed = false;
        CHECK(refusal_code([&] {
                  change(office, closed_one, reopened);
              }) == "planning.channel_name_taken");
    });
}

TEST_CASE("a channel is not closed while entries still to come use it, and they are named")
{
    in_planned_office([](PlannedOffice& office) {
        const Channel channel = office.add_channel("Radio");
        const Schedule schedule = office.new_schedule(Date{"2026-12-01"});
        EntryForm form = PlannedOffice::entry_form("Siaran Hari Ibu");
        form.channels = {channel.id};
        form.planned_for = WallTime{"2026-12-22T09:00"};
        const ScheduleEntry entry =
            office.change([&](Command& command) { return add_entry(command, schedule.id, form); });
        try {
            change(office, channel, closed(channel));
            FAIL("a channel in use was closed");
        } catch (const Refusal& refusal) {
            CHECK(refusal.code() == "planning.channel_in_use");
            CHECK(refusal.values().at("entries") == "Siaran Hari Ibu");
        }
        office.change([&](Command& command) {
            return drop_entry(command, entry.id, {entry.version, true, std::nullopt});
        });
        CHECK(change(office, channel, closed(channel)).is_closed);
        form.title = Text<200>{"Lagi"};
        CHECK(refusal_code([&] {
                  office.change([&](Command& command) {
                      return add_entry(command, schedule.id, form);
                  });
              }) == "planning.channel_closed");
    });
}

TEST_CASE("F21: a stale change of a channel is refused with the stored row")
{
    in_planned_office([](PlannedOffice& office) {
        const Channel channel = office.add_channel("Radio");
        ChannelChange form = as_it_is(channel);
        form.name = Text<120>{"Radio Kampus"};
        change(office, channel, form);
        try {
            change(office, channel, form);
            FAIL("a stale version was written");
        } catch (const Refusal& refusal) {
            CHECK(refusal.code() == "database.stale");
            CHECK(refusal.current().find("Radio Kampus") != std::string::npos);
        }
    });
}
