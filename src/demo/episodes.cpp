#include "demo/episodes.hpp"

#include "demo/writing.hpp"
#include "planning/channels.hpp"
#include "production/approval.hpp"
#include "production/contents.hpp"
#include "publishing/decisions.hpp"
#include "publishing/placements.hpp"
#include "publishing/slot.hpp"

#include <algorithm>

namespace siar::demo {

namespace {

using publishing::Placement;
using publishing::PlacementState;

std::vector<Placement>
placements_in(Office& office, PlacementState state, const Date& from, const Date& to)
{
    return office.read([&](database::Database& database) {
        auto found = publishing::placements(database, {.state = state, .from = from, .to = to});
        std::ranges::sort(found, {}, [](const Placement& placement) {
            return std::pair{placement.planned_at, placement.title.text()};
        });
        return found;
    });
}

/// UU 27/2022: who withdraws the consent is taken down within three days.
void take_one_down(Office& office)
{
    const Date today = office.today();
    auto published =
        placements_in(office, PlacementState::published, today + -std::chrono::days{12}, today);
    std::erase_if(published, [&](const Placement& placement) {
        return placement.channel != office.channels->public_page;
    });
    if (published.empty())
        return;
    office.as(office.approver(today), "publishing.take_down", [&](Command& command) {
        return publishing::take_down(
            command,
            published.back().id,
            {.version = published.back().version,
             .reason = Text<1000>{"Orang yang tampil menarik persetujuannya (UU 27/2022)"}}
        );
    });
}

void cancel_one(Office& office)
{
    const Date today = office.today();
    auto waiting =
        placements_in(office, PlacementState::approved, today, today + std::chrono::days{6});
    std::erase_if(waiting, [&](const Placement& placement) {
        return placement.channel != office.channels->facebook;
    });
    if (waiting.empty())
        return;
    office.as(office.staff(1), "publishing.write", [&](Command& command) {
        return publishing::cancel(
            command,
            waiting.back().id,
            {.version = waiting.back().version,
             .reason = Text<1000>{"Cukup tayang di kanal lain; halaman Facebook sedang dialihkan"}}
        );
    });
}

constexpr const char* trial_title = "Uji coba mading: jadwal layanan perpustakaan";

ChannelId open_trial_channel(Office& office)
{
    return office.as(office.staff(1), "planning.write", [](Command& command) {
        return planning::add_channel(
                   command,
                   {.kind = planning::ChannelKind::webhook,
                    .name = Text<120>{"Mading digital (uji coba kait web)"},
                    .address = Text<500>{"https://mading.example/siar"},
                    .audience = std::nullopt}
        )
            .id;
    });
}

production::ContentItem write_trial(Office& office, const ChannelId& channel, const WallTime& slot)
{
    return office.as(office.staff(1), "production.write", [&](Command& command) {
        const auto begun = production::begin(
            command, {.entry = std::nullopt, .title = Text<200>{trial_title}, .brief = std::nullopt}
        );
        const auto saved = production::save_draft(
            command,
            begun.id,
            {.version = begun.version,
             .title = begun.title,
             .brief = std::nullopt,
             .info_class = production::InformationClass::periodic,
             .body = document_of({"Perpustakaan buka Senin sampai Jumat pukul 08.00–20.00."}),
             .assets = {},
             .people_shown = {},
             .channels = {channel},
             .planned_for = slot,
             .assignee = office.staff(1)}
        );
        return production::submit(command, saved.id, {.version = saved.version});
    });
}

/// The server stopped in the middle of the call: nobody knows whether it arrived (F1). Nothing is
/// really sent by the demo.
void call_and_stop(Office& office, const production::ContentItem& content)
{
    const auto placements = office.read([&](database::Database& database) {
        return publishing::placements_of(database, content.id);
    });
    office.application.door().change(siar_itself(), "publishing.write", [&](Command& command) {
        publishing::claim(command, placements.at(0).id);
    });
    office.agenda.pass(publishing::lost_after + std::chrono::minutes{4});
    publishing::publish_due(office.application.door());
}

void look_and_resolve(Office& office, const production::ContentItem& content)
{
    const auto placement = office.read([&](database::Database& database) {
        return publishing::placements_of(database, content.id).at(0);
    });
    office.as(office.staff(1), "publishing.write", [&](Command& command) {
        return publishing::resolve(
            command,
            placement.id,
            {.version = placement.version,
             .resolution = publishing::Resolution::it_is_there,
             .url = Text<2000>{"https://mading.example/layar/1"},
             .reason = std::nullopt}
        );
    });
}

void close_trial_channel(Office& office, const ChannelId& id)
{
    const auto channel = office.read([&](database::Database& database) {
        return planning::find_channel(database, id);
    });
    office.as(office.staff(1), "planning.write", [&](Command& command) {
        return planning::change_channel(
            command,
            id,
            {.version = channel.version,
             .name = channel.name,
             .address = Text<500>{"https://mading.example/siar"},
             .audience = std::nullopt,
             .is_closed = true}
        );
    });
}

/// The trial of a channel that the program calls, from its opening to its close.
void plan_trial(Office& office)
{
    constexpr std::size_t month_of_trial = 4;
    const Date day = workday_from(office.months.at(month_of_trial).first + std::chrono::days{12});
    const WallTime slot = wall(day, "10:25");
    office.agenda.at(office.moment(day, "08:10"), [&office, slot] {
        const ChannelId channel = open_trial_channel(office);
        const auto content = write_trial(office, channel, slot);
        office.as(office.approver(office.today()), "production.approve", [&](Command& command) {
            return production::decide(
                command,
                content.id,
                {.verdict = production::ApprovalVerdict::approved,
                 .sha256 = content.sha256,
                 .reason = std::nullopt}
            );
        });
        office.agenda.at(moment_of(slot, office.zone), [&office, content, channel] {
            call_and_stop(office, content);
            office.agenda.pass(std::chrono::minutes{10});
            look_and_resolve(office, content);
            close_trial_channel(office, channel);
        });
    });
}

} // namespace

void plan_episodes(Office& office)
{
    const auto on = [&](std::size_t month, int day, const char* time) {
        return office.moment(
            workday_from(office.months.at(month).first + std::chrono::days{day - 1}), time
        );
    };
    plan_trial(office);
    office.agenda.at(on(6, 17, "11:05"), [&] { take_one_down(office); });
    for (const std::size_t month : {2U, 5U, 9U})
        office.agenda.at(on(month, 18, "13:15"), [&] { cancel_one(office); });
}

} // namespace siar::demo
