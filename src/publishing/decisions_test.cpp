#include "publishing_office.hpp"

#include <doctest/doctest.h>

using namespace siar;
using namespace siar::publishing;
using siar::tests::in_publishing_office;
using siar::tests::PublishingOffice;
using siar::tests::refusal_code;
using enum PlacementState;

namespace {

constexpr const char* slot = "2026-12-10T09:00";

ManualPublication by_hand(const Placement& placement, const char* published_for, const char* url)
{
    return {
        .version = placement.version,
        .published_for = WallTime{published_for},
        .url = url == nullptr ? std::nullopt : std::optional{Text<2000>{url}},
        .proof = {}
    };
}

Placement enter(PublishingOffice& office, const Placement& placement, const ManualPublication& form)
{
    return office.as(office.sari, [&](Command& command) {
        return publish_by_hand(command, placement.id, form);
    });
}

Placement take_it_down(PublishingOffice& office, const Placement& placement)
{
    return office.as(office.rina, [&](Command& command) {
        return take_down(
            command, placement.id, {placement.version, Text<1000>{"persetujuan dicabut"}}
        );
    });
}

} // namespace

TEST_CASE("a publication by hand is entered with its link; a late entry shows its delay (R2)")
{
    in_publishing_office([](PublishingOffice& office) {
        const auto content = office.approved_content({office.instagram.id}, slot);
        office.at("2026-12-12T10:00");
        office.run_job();
        const auto placement = office.placement(content.id, office.instagram);
        CHECK(placement.state == approved); // Siar does not publish there, and misses nothing
        const auto entered = enter(
            office, placement, by_hand(placement, "2026-12-10T09:05", "https://instagram.com/p/1")
        );
        CHECK(entered.state == published);
        CHECK(entered.published_at == Moment{"2026-12-10T02:05:00Z"});
        CHECK(entered.recorded_at == office.now);
        CHECK(entered.url == "https://instagram.com/p/1");
    });
}

TEST_CASE("a publication by hand needs a link or proof, a past time, and the approval in force")
{
    in_publishing_office([](PublishingOffice& office) {
        const auto content = office.approved_content({office.instagram.id, office.page.id}, slot);
        office.at(slot);
        const auto placement = office.placement(content.id, office.instagram);
        const auto code = [&](const ManualPublication& form) {
            return refusal_code([&] { enter(office, placement, form); });
        };
        CHECK(code(by_hand(placement, slot, nullptr)) == "publishing.proof_missing");
        CHECK(code(by_hand(placement, slot, "javascript:1")) == "publishing.not_a_link");
        CHECK(
            code(by_hand(placement, "2026-12-10T09:01", "https://a.id")) ==
            "publishing.in_the_future"
        );
        const auto on_page = office.placement(content.id, office.page);
        CHECK(refusal_code([&] {
                  enter(office, on_page, by_hand(on_page, slot, "https://a.id"));
              }) == "publishing.siar_publishes_there");
        office.write(content.id, "Lain");
        const auto held = office.placement(content.id, office.instagram);
        CHECK(code(by_hand(placement, slot, "https://a.id")) == "database.stale");
        CHECK(refusal_code([&] {
                  enter(office, held, by_hand(held, slot, "https://a.id"));
              }) == "publishing.not_approved");
    });
}

TEST_CASE("a screenshot alone is proof enough, and belongs to the placement")
{
    in_publishing_office([](PublishingOffice& office) {
        const auto content = office.approved_content({office.instagram.id}, slot);
        const auto screenshot = office.add_file("gambar", "layar.png");
        office.at(slot);
        const auto placement = office.placement(content.id, office.instagram);
        auto form = by_hand(placement, slot, nullptr);
        form.proof = {screenshot.id};
        CHECK(enter(office, placement, form).state == published);
        const auto proof = office.look([&](database::Database& database) {
            return evidence::evidence_of(
                database, evidence::SubjectKind::placement, placement.id.text()
            );
        });
        REQUIRE(proof.size() == 1);
        CHECK(proof[0].id == screenshot.id);
    });
}

TEST_CASE("what people publish and have not entered within the grace is overdue, not missed")
{
    in_publishing_office([](PublishingOffice& office) {
        const auto content = office.approved_content({office.instagram.id, office.page.id}, slot);
        const auto overdue = [&] {
            return office.look([&](database::Database& database) {
                return overdue_by_hand(database, office.now);
            });
        };
        office.at("2026-12-10T09:15");
        CHECK(overdue().empty());
        office.now = office.now + std::chrono::seconds{1};
        REQUIRE(overdue().size() == 1);
        CHECK(overdue().front().id == office.placement(content.id, office.instagram).id);
    });
}

TEST_CASE("a decision fits the state: nothing to resolve while it waits, nothing to cancel once out"
)
{
    in_publishing_office([](PublishingOffice& office) {
        const auto content = office.approved_content({office.page.id}, slot);
        const auto waiting = office.placement(content.id, office.page);
        CHECK(refusal_code([&] {
                  office.resolve(waiting, Resolution::publish_now);
              }) == "publishing.nothing_to_decide");
        CHECK(refusal_code([&] { take_it_down(office, waiting); }) == "publishing.not_published");
        office.at(slot);
        office.run_job();
        const auto out = office.placement(content.id, office.page);
        CHECK(refusal_code([&] {
                  office.as(office.sari, [&](Command& command) {
                      return cancel(command, out.id, {out.version, Text<1000>{"batal"}});
                  });
              }) == "publishing.not_waiting");
    });
}

TEST_CASE("a missed placement can be cancelled with a reason, but not published without an approval"
)
{
    in_publishing_office([](PublishingOffice& office) {
        const auto first = office.approved_content({office.page.id}, slot);
        const auto second = office.approved_content({office.page.id}, slot);
        office.at("2026-12-10T12:00");
        office.run_job();
        const auto dropped =
            office.resolve(office.placement(first.id, office.page), Resolution::cancel);
        CHECK(dropped.state == cancelled);
        CHECK(dropped.trouble == "diputuskan di rapat");
        office.write(second.id, "Lain");
        CHECK(refusal_code([&] {
                  office.resolve(office.placement(second.id, office.page), Resolution::publish_now);
              }) == "publishing.not_approved");
    });
}

TEST_CASE("a post that is taken down stays in the rows and leaves the public page")
{
    in_publishing_office([](PublishingOffice& office) {
        const auto content = office.approved_content({office.page.id}, slot);
        office.at(slot);
        office.run_job();
        const auto taken = take_it_down(office, office.placement(content.id, office.page));
        CHECK(taken.state == taken_down);
        CHECK(office.post_count() == 1);
        CHECK(office
                  .look([](database::Database& database) {
                      return standing_posts(database, std::nullopt);
                  })
                  .empty());
        office.write(content.id, "Lain");
        office.submit(content.id);
        office.approve(content.id);
        CHECK(office.state(content.id, office.page) == taken_down);
    });
}
