#include "demo/publications.hpp"

#include "demo/pictures.hpp"
#include "demo/writing.hpp"
#include "evidence/evidences.hpp"
#include "planning/channels.hpp"
#include "planning/entry_search.hpp"
#include "publishing/decisions.hpp"
#include "publishing/placements.hpp"
#include "publishing/slot.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace siar::demo {

namespace {

using planning::ChannelKind;
using publishing::Placement;

/// The server was down at these slots of the year, counted from the first.
bool is_outage(int slot_number)
{
    return slot_number == 31 || slot_number == 97;
}

void publish_now(Office& office)
{
    publishing::publish_due(office.application.door());
}

std::set<Moment> slots_of_today(Office& office)
{
    const Date today = office.today();
    return office.read([&](database::Database& database) {
        std::set<Moment> slots;
        for (const auto& entry :
             planning::search_entries(database, {.from = today, .to = today}, office.agenda.now()))
            if (std::ranges::find(entry.channels, office.channels->public_page) !=
                entry.channels.end())
                slots.insert(*entry.planned_at);
        return slots;
    });
}

/// How long after its slot somebody published it; nothing when it is not done yet this evening.
std::optional<std::chrono::minutes> delay_of(const Office& office, const Placement& placement)
{
    const bool is_second = placement.channel != office.channels->instagram;
    const std::uint32_t number = number_of(placement.title.text() + (is_second ? "2" : "1"));
    if (number % 23 == 1)
        return std::nullopt;
    if (number % 19 == 3)
        return std::chrono::minutes{75 + number % 90};
    return std::chrono::minutes{number % 12};
}

/// On a domain that belongs to nobody, so that no link of the demo leads to somebody's real post.
std::string link_of(const planning::Channel& channel, const Placement& placement)
{
    const std::uint32_t number =
        number_of(placement.title.text() + std::string{to_name(channel.kind)});
    switch (channel.kind) {
    case ChannelKind::instagram:
        return fmt::format("https://instagram.example/polibatamofficial/p/{:08x}", number);
    case ChannelKind::youtube:
        return fmt::format("https://youtube.example/watch?v={:08x}", number);
    case ChannelKind::tiktok:
        return fmt::format("https://tiktok.example/@polibatam/video/{}", number);
    case ChannelKind::facebook:
        return fmt::format("https://facebook.example/polibatam/posts/{}", number);
    default:
        return fmt::format("https://whatsapp.example/channel/polibatam/{}", number % 100000);
    }
}

/// A channel in a building has no link: a photograph or a note proves it.
std::vector<Id<evidence::Evidence>>
proof_of(Command& command, const planning::Channel& channel, const Placement& placement)
{
    const Text<300> title{"Bukti tayang: " + placement.title.text()};
    if (channel.kind == ChannelKind::led_billboard) {
        const Picture picture = draw_screen(number_of(placement.title.text()));
        return {evidence::add_file(
                    command,
                    {.kind = evidence::EvidenceKind::file,
                     .title = title,
                     .file = evidence::keep_bytes(picture.png, "videotron.png"),
                     .claimed_at = std::nullopt}
        )
                    .id};
    }
    return {evidence::add_evidence(
                command,
                {.kind = evidence::EvidenceKind::note,
                 .title = title,
                 .upload = std::nullopt,
                 .url = std::nullopt,
                 .note =
                     Text<20000>{
                         "Ditayangkan di " + channel.name.text() +
                         ", lobi Gedung Utama, dan dicek oleh petugas piket."
                     },
                 .claimed_at = std::nullopt,
                 .subject_kind = std::nullopt,
                 .subject = std::nullopt}
    )
                .id};
}

void record(Command& command, const Placement& placement, const WallTime& published_for)
{
    const auto channel = planning::find_channel(command.database, placement.channel);
    const bool has_link =
        channel.kind != ChannelKind::led_billboard && channel.kind != ChannelKind::notice_board;
    publishing::publish_by_hand(
        command,
        placement.id,
        {.version = placement.version,
         .published_for = published_for,
         .url = has_link ? std::optional{Text<2000>{link_of(channel, placement)}} : std::nullopt,
         .proof = has_link ? std::vector<Id<evidence::Evidence>>{}
                           : proof_of(command, channel, placement)}
    );
}

struct Done {
    Placement placement;
    WallTime published_for;
};

/// What was published by this evening, and when.
std::vector<Done> published_by_hand(Office& office)
{
    const Date today = office.today();
    const auto due = office.read([&](database::Database& database) {
        auto found = publishing::placements(
            database,
            {.state = publishing::PlacementState::approved,
             .from = today + -std::chrono::days{4},
             .to = today}
        );
        std::erase_if(found, [&](const Placement& placement) {
            return *placement.planned_at > office.agenda.now() ||
                   publishing::is_published_by_siar(
                       planning::find_channel(database, placement.channel)
                   );
        });
        return found;
    });
    std::vector<Done> done;
    for (const Placement& placement : due) {
        if (placement.planned_for->date() < today) {
            done.push_back({placement, wall(today, "08:40")});
            continue;
        }
        const auto delay = delay_of(office, placement);
        if (delay && *placement.planned_at + *delay <= office.agenda.now())
            done.push_back({placement, wall_time_at(*placement.planned_at + *delay, office.zone)});
    }
    std::ranges::sort(done, {}, [](const Done& one) {
        return std::pair{one.published_for, one.placement.title.text()};
    });
    return done;
}

} // namespace

void plan_slots(Office& office)
{
    static_assert(publishing::grace < std::chrono::minutes{50});
    for (const Moment& slot : slots_of_today(office)) {
        const int number = ++office.slot_count;
        if (is_outage(number))
            office.agenda.at(slot + std::chrono::minutes{50}, [&office] { decide_missed(office); });
        else
            office.agenda.at(slot + std::chrono::seconds{20}, [&office] { publish_now(office); });
    }
}

void decide_missed(Office& office)
{
    publish_now(office);
    const auto missed = office.read([](database::Database& database) {
        return publishing::placements(database, {.state = publishing::PlacementState::missed});
    });
    if (missed.empty())
        return;
    office.agenda.pass(std::chrono::minutes{12});
    for (const Placement& placement : missed)
        office.as(office.staff(1), "publishing.write", [&](Command& command) {
            return publishing::resolve(
                command,
                placement.id,
                {.version = placement.version,
                 .resolution = publishing::Resolution::publish_now,
                 .url = std::nullopt,
                 .reason = std::nullopt}
            );
        });
    publish_now(office);
}

void record_publications(Office& office)
{
    const auto done = published_by_hand(office);
    if (done.empty())
        return;
    const int turn = static_cast<int>(day_of(office.today()));
    office.as(office.staff(turn), "publishing.write", [&](Command& command) {
        for (const Done& one : done)
            record(command, one.placement, one.published_for);
    });
}

} // namespace siar::demo
