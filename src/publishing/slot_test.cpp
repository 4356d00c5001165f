#include "publishing_office.hpp"

#include <doctest/doctest.h>
#include <thread>

using namespace siar;
using namespace siar::publishing;
using siar::tests::FakeChannel;
using siar::tests::in_publishing_office;
using siar::tests::PublishingOffice;
using siar::tests::refusal_code;
using Mood = siar::tests::FakeChannel::Mood;
using enum PlacementState;

namespace {

constexpr const char* slot = "2026-12-10T09:00";

/// The command that claims, and nothing after it: as if the server died then.
std::optional<Claim> claim_only(PublishingOffice& office, const Placement& placement)
{
    return office.as(siar_itself(), [&](Command& command) { return claim(command, placement.id); });
}

void run_later(PublishingOffice& office, std::chrono::microseconds later)
{
    office.now = office.now + later;
    office.run_job();
}

void run_for_a_day(PublishingOffice& office)
{
    for (int hour = 0; hour < 24; ++hour)
        run_later(office, std::chrono::hours{1});
}

void close_channel(PublishingOffice& office, const planning::Channel& channel)
{
    office.as(office.sari, [&](Command& command) {
        return planning::change_channel(
            command, channel.id, {channel.version, channel.name, std::nullopt, std::nullopt, true}
        );
    });
}

void cancel_it(PublishingOffice& office, const Placement& placement)
{
    office.as(office.sari, [&](Command& command) {
        return cancel(command, placement.id, {placement.version, Text<1000>{"acara batal"}});
    });
}

} // namespace

TEST_CASE("an approved content goes to the public page at its slot, and not before")
{
    in_publishing_office([](PublishingOffice& office) {
        const auto content = office.approved_content({office.page.id}, slot);
        CHECK(office.state(content.id, office.page) == approved);
        office.at("2026-12-10T08:59");
        office.run_job();
        CHECK(office.post_count() == 0);
        office.at(slot);
        office.run_job();
        const auto placement = office.placement(content.id, office.page);
        CHECK(placement.state == published);
        CHECK(placement.published_at == office.now);
        CHECK(office.post_count() == 1);
    });
}

TEST_CASE("F1: a crash between sending and saving publishes once")
{
    in_publishing_office([](PublishingOffice& office) {
        const FakeChannel channel{Mood::accepts};
        const auto hook = office.add_hook(channel);
        const auto content = office.approved_content({hook.id}, slot);
        office.at(slot);
        const auto claimed = claim_only(office, office.placement(content.id, hook));
        REQUIRE(claimed);
        CHECK(deliver(claimed->delivery).fate == Fate::accepted);
        recover(office.door);                   // the server starts again
        if (office.store->engine() == "sqlite") // elsewhere another server may still be calling
            CHECK(office.state(content.id, hook) == unknown);
        run_for_a_day(office);
        CHECK(office.state(content.id, hook) == unknown);
        CHECK(channel.request_count() == 1);
        CHECK(office.notice_count(office.sari, "publishing.notice_unknown") == 1);
    });
}

TEST_CASE("F1: a crash between claiming and sending is unknown too, and sends nothing by itself")
{
    in_publishing_office([](PublishingOffice& office) {
        const FakeChannel channel{Mood::accepts};
        const auto hook = office.add_hook(channel);
        const auto content = office.approved_content({hook.id}, slot);
        office.at(slot);
        REQUIRE(claim_only(office, office.placement(content.id, hook)));
        recover(office.door);
        run_for_a_day(office);
        CHECK(office.state(content.id, hook) == unknown);
        CHECK(channel.request_count() == 0);
    });
}

TEST_CASE("F1: an outcome that could not be saved becomes unknown without a restart")
{
    in_publishing_office([](PublishingOffice& office) {
        const FakeChannel channel{Mood::accepts};
        const auto hook = office.add_hook(channel);
        const auto content = office.approved_content({hook.id}, slot);
        office.at(slot);
        const auto claimed = claim_only(office, office.placement(content.id, hook));
        run_later(office, lost_after - std::chrono::seconds{1});
        CHECK(office.state(content.id, hook) == PlacementState::publishing);
        run_later(office, std::chrono::seconds{1});
        CHECK(office.state(content.id, hook) == unknown);
        const Reply late{Fate::accepted, "HTTP 200", std::nullopt};
        office.as(siar_itself(), [&](Command& command) {
            save_outcome(command, claimed->attempt, late);
        });
        CHECK(office.state(content.id, hook) == unknown); // a person has been asked by now
    });
}

TEST_CASE("F1: two workers publish once")
{
    in_publishing_office([](PublishingOffice& office) {
        const FakeChannel channel{Mood::accepts};
        const auto hook = office.add_hook(channel);
        const auto content = office.approved_content({office.page.id, hook.id}, slot);
        office.at(slot);
        std::vector<std::thread> workers;
        for (int i = 0; i < 4; ++i)
            workers.emplace_back([&] { office.run_job(); });
        for (std::thread& worker : workers)
            worker.join();
        CHECK(channel.request_count() == 1);
        CHECK(office.post_count() == 1);
        CHECK(office.state(content.id, hook) == published);
        CHECK(office.state(content.id, office.page) == published);
    });
}

TEST_CASE("F1: publishing now twice, from two tabs, publishes once")
{
    in_publishing_office([](PublishingOffice& office) {
        const FakeChannel channel{Mood::accepts};
        const auto hook = office.add_hook(channel);
        const auto content = office.approved_content({hook.id}, slot);
        office.at("2026-12-10T12:00");
        office.run_job();
        const auto seen = office.placement(content.id, hook);
        CHECK(seen.state == missed);
        office.resolve(seen, Resolution::publish_now);
        CHECK(refusal_code([&] {
                  office.resolve(seen, Resolution::publish_now);
              }) == "database.stale");
        office.run_job();
        office.run_job();
        CHECK(channel.request_count() == 1);
    });
}

TEST_CASE(
    "F2: a channel that takes the call and then hangs leaves it unknown, and is not called again"
)
{
    in_publishing_office([](PublishingOffice& office) {
        const FakeChannel channel{Mood::hangs};
        const auto hook = office.add_hook(channel);
        const auto content = office.approved_content({hook.id}, slot);
        office.at(slot);
        auto claimed = claim_only(office, office.placement(content.id, hook));
        REQUIRE(claimed);
        claimed->delivery.timeout = std::chrono::milliseconds{300};
        const Reply reply = deliver(claimed->delivery);
        office.as(siar_itself(), [&](Command& command) {
            save_outcome(command, claimed->attempt, reply);
        });
        CHECK(office.state(content.id, hook) == unknown);
        run_for_a_day(office);
        CHECK(channel.request_count() == 1);
    });
}

TEST_CASE("F2: what is unknown is never sent again by itself; a person looks and resolves it")
{
    in_publishing_office([](PublishingOffice& office) {
        FakeChannel channel{Mood::fails};
        const auto hook = office.add_hook(channel);
        const auto content = office.approved_content({hook.id}, slot);
        office.at(slot);
        office.run_job();
        run_for_a_day(office);
        CHECK(office.state(content.id, hook) == unknown);
        CHECK(channel.request_count() == 1);
        const auto seen = office.placement(content.id, hook);
        CHECK(refusal_code([&] {
                  office.resolve(seen, Resolution::publish_now);
              }) == "publishing.look_first");
        CHECK(refusal_code([&] {
                  office.resolve(seen, Resolution::it_is_there);
              }) == "publishing.link_missing");
        const auto absent = office.resolve(seen, Resolution::it_is_not_there);
        CHECK(absent.state == failed);
        run_for_a_day(office);
        CHECK(channel.request_count() == 1);
        channel.becomes(Mood::accepts);
        office.resolve(absent, Resolution::publish_now);
        office.run_job();
        CHECK(office.state(content.id, hook) == published);
        CHECK(channel.request_count() == 2);
    });
}

TEST_CASE("F2: an unknown publication that a person found is published when the call was made")
{
    in_publishing_office([](PublishingOffice& office) {
        const FakeChannel channel{Mood::fails};
        const auto hook = office.add_hook(channel);
        const auto content = office.approved_content({hook.id}, slot);
        office.at(slot);
        office.run_job();
        const Moment called_at = office.now;
        office.at("2026-12-10T11:00");
        const auto found = office.resolve(
            office.placement(content.id, hook),
            Resolution::it_is_there,
            Text<2000>{"https://kanal.example/1"}
        );
        CHECK(found.state == published);
        CHECK(found.published_at == called_at);
        CHECK(found.recorded_at == office.now);
        CHECK(channel.request_count() == 1);
    });
}

TEST_CASE("F3: slots a minute, eleven minutes and forty days away all go out, each at its time")
{
    in_publishing_office([](PublishingOffice& office) {
        office.at("2026-11-24T09:00");
        const auto soon = office.approved_content({office.page.id}, "2026-11-24T09:01");
        const auto later = office.approved_content({office.page.id}, "2026-11-24T09:11");
        const auto far = office.approved_content({office.page.id}, "2027-01-03T09:00");
        office.at("2026-11-24T09:00");
        office.run_job();
        CHECK(office.post_count() == 0);
        office.at("2026-11-24T09:01");
        office.run_job();
        CHECK(office.state(soon.id, office.page) == published);
        CHECK(office.post_count() == 1);
        office.at("2026-11-24T09:11");
        office.run_job();
        CHECK(office.state(later.id, office.page) == published);
        office.at("2027-01-03T08:59");
        office.run_job();
        CHECK(office.post_count() == 2);
        office.at("2027-01-03T09:00");
        office.run_job();
        CHECK(office.state(far.id, office.page) == published);
    });
}

TEST_CASE(
    "F3: a slot that passed while nothing ran is shown as missed at the next run, and told once"
)
{
    in_publishing_office([](PublishingOffice& office) {
        const auto content = office.approved_content({office.page.id}, slot);
        office.at("2026-12-10T09:15");
        run_later(office, std::chrono::microseconds{1});
        CHECK(office.state(content.id, office.page) == missed);
        run_later(office, std::chrono::hours{1});
        CHECK(office.notice_count(office.sari, "publishing.notice_missed") == 1);
        CHECK(office.notice_count(office.budi, "publishing.notice_missed") == 1);
        CHECK(office.notice_count(office.rina, "publishing.notice_missed") == 0);
    });
}

TEST_CASE("F4: within the grace a slot is kept; three hours over twenty slots send nothing")
{
    in_publishing_office([](PublishingOffice& office) {
        const FakeChannel channel{Mood::accepts};
        const auto hook = office.add_hook(channel);
        const auto kept = office.approved_content({office.page.id}, "2026-12-10T11:50");
        for (int minute = 10; minute < 20; ++minute) {
            const std::string time = "2026-12-10T09:" + std::to_string(minute);
            office.approved_content({office.page.id, hook.id}, time.c_str());
        }
        office.at("2026-12-10T12:05"); // down from 9 to 12:05
        office.run_job();
        office.run_job();
        CHECK(office.count_in(missed) == 20);
        CHECK(channel.request_count() == 0);
        CHECK(office.post_count() == 1);
        CHECK(office.state(kept.id, office.page) == published);
        const auto waiting =
            office.look([](database::Database& database) { return awaiting_decision(database); });
        CHECK(waiting.size() == 20);
    });
}

TEST_CASE(
    "F5: what is cancelled, dropped, changed or on a closed channel a second before does not go out"
)
{
    in_publishing_office([](PublishingOffice& office) {
        const FakeChannel channel{Mood::accepts};
        const auto hook = office.add_hook(channel);
        const auto closing = office.add_hook(channel, "Kait yang ditutup");
        const auto cancelled_one = office.approved_content({office.page.id, hook.id}, slot);
        const auto changed = office.approved_content({office.page.id, hook.id}, slot);
        const auto on_closed = office.approved_content({closing.id}, slot);
        const auto entry = office.plan("Batal", slot, {office.page.id});
        const auto of_entry = office.begin(entry.id);
        office.write(of_entry.id, "Selamat.");
        office.submit(of_entry.id);
        office.approve(of_entry.id);

        office.at("2026-12-10T08:59");
        office.now = office.now + std::chrono::seconds{59};
        cancel_it(office, office.placement(cancelled_one.id, office.page));
        cancel_it(office, office.placement(cancelled_one.id, hook));
        office.write(changed.id, "Naskah lain");
        close_channel(office, closing);
        office.drop(entry.id, true);

        office.at(slot);
        office.run_job();
        CHECK(office.post_count() == 0);
        CHECK(channel.request_count() == 0);
        CHECK(office.state(cancelled_one.id, hook) == cancelled);
        CHECK(office.state(changed.id, office.page) == planned);
        CHECK(office.state(on_closed.id, closing) == failed);
        CHECK(office.state(of_entry.id, office.page) == cancelled);
    });
}

TEST_CASE("F5: an entry taken back into the schedule in time goes out again")
{
    in_publishing_office([](PublishingOffice& office) {
        const auto entry = office.plan("Wisuda", slot, {office.page.id});
        const auto content = office.begin(entry.id);
        office.write(content.id, "Selamat.");
        office.submit(content.id);
        office.approve(content.id);
        office.drop(entry.id, true);
        CHECK(office.state(content.id, office.page) == cancelled);
        office.drop(entry.id, false);
        office.at(slot);
        office.run_job();
        CHECK(office.state(content.id, office.page) == published);
    });
}

TEST_CASE("F6: saving, moving and approving a published content again never sends it again")
{
    in_publishing_office([](PublishingOffice& office) {
        const FakeChannel channel{Mood::accepts};
        const auto hook = office.add_hook(channel);
        const auto content = office.approved_content({office.page.id, hook.id}, slot);
        office.at(slot);
        office.run_job();
        const auto before = office.placement(content.id, office.page);
        office.write(content.id, "Salah ketik dibetulkan");
        office.run_job();
        office.submit(content.id);
        office.approve(content.id);
        run_for_a_day(office);
        CHECK(office.post_count() == 1);
        CHECK(channel.request_count() == 1);
        const auto after = office.placement(content.id, office.page);
        CHECK(after.version == before.version);
        CHECK(after.state == published);
    });
}

TEST_CASE("F14: of five channels two fail: each says its own, and only the failed are sent again")
{
    in_publishing_office([](PublishingOffice& office) {
        const FakeChannel good{Mood::accepts_with_url};
        FakeChannel bad{Mood::refuses};
        const auto first = office.add_hook(good, "Kait 1");
        const auto second = office.add_hook(good, "Kait 2");
        const auto third = office.add_hook(bad, "Kait 3");
        const auto unreachable = office.add_channel(
            planning::ChannelKind::webhook, "Kait 4", Text<500>{"http://127.0.0.1:1/hook"}
        );
        const auto content = office.approved_content(
            {office.page.id, first.id, second.id, third.id, unreachable.id}, slot
        );
        office.at(slot);
        office.run_job();
        CHECK(office.count_in(published) == 3);
        CHECK(office.placement(content.id, first).url == "https://kanal.example/siaran/2");
        const auto refused = office.placement(content.id, third);
        CHECK(refused.state == failed);
        CHECK(refused.trouble == "publishing.trouble.refused");
        CHECK(office.placement(content.id, unreachable).trouble == "publishing.trouble.not_sent");
        bad.becomes(Mood::accepts);
        office.resolve(refused, Resolution::publish_now);
        office.run_job();
        CHECK(office.state(content.id, third) == published);
        CHECK(good.request_count() == 2);
        CHECK(bad.request_count() == 2);
    });
}

TEST_CASE("F18: what is published is what was approved, and a change in between is not published")
{
    in_publishing_office([](PublishingOffice& office) {
        const auto content = office.approved_content({office.page.id}, slot);
        const Digest first_approval = content.sha256;
        office.write(content.id, "Naskah kedua");
        CHECK_FALSE(office.placement(content.id, office.page).approved_sha256.has_value());
        office.submit(content.id);
        const Digest second_approval = office.approve(content.id).sha256;
        CHECK(first_approval != second_approval);
        office.at(slot);
        office.run_job();
        const auto post = office.look([](database::Database& database) {
            return standing_posts(database, std::nullopt).at(0);
        });
        CHECK(post.sha256 == second_approval);
        CHECK(post.plain == "Naskah kedua");
    });
}

TEST_CASE("F18: a version that another program changed is held, not published")
{
    in_publishing_office([](PublishingOffice& office) {
        const auto content = office.approved_content({office.page.id}, slot);
        office.store->write([&](database::Database& database) {
            database.run("update content_versions set title = 'Lain'");
        });
        office.at(slot);
        office.run_job();
        CHECK(office.post_count() == 0);
        CHECK(office.state(content.id, office.page) == planned);
    });
}

TEST_CASE("a channel that was removed from the content is cancelled, and comes back with it")
{
    in_publishing_office([](PublishingOffice& office) {
        const auto content = office.approved_content({office.page.id, office.instagram.id}, slot);
        const auto approve_for = [&](const std::vector<Id<planning::Channel>>& channels) {
            auto draft = PublishingOffice::draft_of(office.content(content.id));
            draft.channels = channels;
            office.save(content.id, draft);
            office.submit(content.id);
            office.approve(content.id);
        };
        approve_for({office.instagram.id});
        CHECK(office.state(content.id, office.page) == cancelled);
        approve_for({office.instagram.id, office.page.id});
        CHECK(office.state(content.id, office.page) == approved);
        cancel_it(office, office.placement(content.id, office.page));
        approve_for({office.page.id});
        CHECK(office.state(content.id, office.page) == cancelled); // a person said no
    });
}
