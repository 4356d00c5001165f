#include "publishing_office.hpp"

#include "publishing/plan_actual.hpp"

#include <doctest/doctest.h>

using namespace siar;
using namespace siar::publishing;
using siar::tests::in_publishing_office;
using siar::tests::PublishingOffice;

namespace {

production::ContentItem approved_for(PublishingOffice& office, const planning::ScheduleEntry& entry)
{
    const auto content = office.begin(entry.id);
    office.write(content.id, "Selamat.");
    office.submit(content.id);
    return office.approve(content.id);
}

void enter(
    PublishingOffice& office,
    const production::ContentItem& content,
    const planning::Channel& channel,
    const char* published_for
)
{
    const auto placement = office.placement(content.id, channel);
    office.as(office.sari, [&](Command& command) {
        return publish_by_hand(
            command,
            placement.id,
            {placement.version, WallTime{published_for}, Text<2000>{"https://instagram.com/p/1"}, {}
            }
        );
    });
}

void issue(PublishingOffice& office)
{
    office.as(office.sari, [&](Command& command) {
        const auto id = office.schedule().id;
        const auto draft = planning::find_schedule(command.database, id);
        const auto submitted = planning::submit(command, id, draft.version);
        return planning::issue(command, id, submitted.version);
    });
}

PlanActual actual(PublishingOffice& office)
{
    const auto id = office.schedule().id;
    return office.look([&](database::Database& database) {
        return plan_against_actual(database, id, office.now);
    });
}

PlanActualRow
row_of(const PlanActual& plan, const std::string& title, const planning::Channel& channel)
{
    for (const PlanActualRow& row : plan.rows)
        if (row.title == title && row.channel == channel.id)
            return row;
    throw std::logic_error{"no row of " + title + " on " + channel.name.text()};
}

} // namespace

TEST_CASE("plan against actual has a row for each entry on each channel, by what became of it")
{
    in_publishing_office([](PublishingOffice& office) {
        const auto both = std::vector{office.page.id, office.instagram.id};
        const auto punctual = office.plan("Tepat", "2026-12-10T09:00", both);
        const auto late = office.plan("Terlambat", "2026-12-10T09:00", {office.instagram.id});
        const auto early = office.plan("Terlalu awal", "2026-12-10T09:00", {office.instagram.id});
        office.plan("Tidak tayang", "2026-12-10T09:00", {office.instagram.id});
        office.plan("Nanti", "2026-12-20T09:00", {office.instagram.id});
        const auto dropped = office.plan("Batal", "2026-12-10T09:00", {office.instagram.id});
        issue(office);
        office.drop(dropped.id, true);
        const auto content = approved_for(office, punctual);
        const auto late_content = approved_for(office, late);
        const auto early_content = approved_for(office, early);
        const auto extra = office.approved_content({office.instagram.id}, "2026-12-10T09:00");

        office.at("2026-12-10T09:00");
        office.run_job();
        office.at("2026-12-10T12:00");
        enter(office, content, office.instagram, "2026-12-10T10:00");
        enter(office, late_content, office.instagram, "2026-12-10T10:01");
        enter(office, early_content, office.instagram, "2026-12-10T07:59");
        enter(office, extra, office.instagram, "2026-12-10T09:30");

        const PlanActual plan = actual(office);
        CHECK(row_of(plan, "Tepat", office.page).punctuality == Punctuality::on_time);
        CHECK(row_of(plan, "Tepat", office.instagram).punctuality == Punctuality::on_time);
        CHECK(row_of(plan, "Tepat", office.instagram).late_minutes == 60);
        CHECK(row_of(plan, "Terlambat", office.instagram).punctuality == Punctuality::late);
        CHECK(row_of(plan, "Terlambat", office.instagram).late_minutes == 61);
        CHECK(row_of(plan, "Terlalu awal", office.instagram).punctuality == Punctuality::early);
        CHECK(
            row_of(plan, "Tidak tayang", office.instagram).punctuality == Punctuality::not_published
        );
        CHECK(row_of(plan, "Nanti", office.instagram).punctuality == Punctuality::not_due);
        CHECK(row_of(plan, "Batal", office.instagram).punctuality == Punctuality::cancelled);
        CHECK(row_of(plan, "Wisuda", office.instagram).punctuality == Punctuality::unplanned);
        CHECK(plan.planned_count == 7);
        CHECK(plan.published_count == 5);
        CHECK(plan.on_time_count == 2);
        CHECK(plan.late_count == 1);
        CHECK(plan.cancelled_count == 1);
        CHECK(plan.unplanned_count == 1);
    });
}

TEST_CASE("an entry that was moved shows its first promise, and is measured against the last")
{
    in_publishing_office([](PublishingOffice& office) {
        const auto entry = office.plan("Wisuda", "2026-12-10T09:00", {office.page.id});
        issue(office);
        office.move(entry.id, "2026-12-11T13:00");
        approved_for(office, planning::ScheduleEntry{entry});
        office.at("2026-12-11T13:00");
        office.run_job();
        const auto row = row_of(actual(office), "Wisuda", office.page);
        CHECK(row.first_planned_for == WallTime{"2026-12-10T09:00"});
        CHECK(row.planned_for == WallTime{"2026-12-11T13:00"});
        CHECK(row.published_for == WallTime{"2026-12-11T13:00"});
        CHECK(row.punctuality == Punctuality::on_time);
        CHECK(row.url.has_value());
    });
}

TEST_CASE("what was published on a channel that the entry does not have is unplanned")
{
    in_publishing_office([](PublishingOffice& office) {
        const auto entry = office.plan("Wisuda", "2026-12-10T09:00", {office.page.id});
        const auto content = office.begin(entry.id);
        auto draft = PublishingOffice::draft_of(content);
        draft.body = PublishingOffice::text("Selamat.");
        draft.channels = {office.page.id, office.instagram.id};
        office.save(content.id, draft);
        office.submit(content.id);
        office.approve(content.id);
        office.at("2026-12-10T10:00");
        enter(office, content, office.instagram, "2026-12-10T09:00");
        const PlanActual plan = actual(office);
        CHECK(plan.rows.size() == 2);
        CHECK(row_of(plan, "Wisuda", office.instagram).punctuality == Punctuality::unplanned);
    });
}
