#include "performing_office.hpp"

#include "performance/promises.hpp"
#include "performance/targets.hpp"

#include <doctest/doctest.h>

using namespace siar;
using namespace siar::performance;
using reporting::AchievementStatus;
using siar::tests::in_performing_office;
using siar::tests::Performing;

namespace {

PerformanceTargetForm target_of(const char* figure, double value, const char* period = "2026-11")
{
    return {
        .version = std::nullopt,
        .period = PeriodText{period},
        .figure = evaluation::MetricCode{figure},
        .channel = std::nullopt,
        .pillar = std::nullopt,
        .value = value,
        .note = std::nullopt
    };
}

PerformanceTarget set(Performing& performing, const PerformanceTargetForm& form)
{
    return performing.office.as(performing.office.rina, [&](Command& command) {
        return set_target(command, form);
    });
}

std::string code_of_refusal(Performing& performing, const PerformanceTargetForm& form)
{
    try {
        set(performing, form);
    } catch (const Refusal& refusal) {
        return refusal.code();
    }
    return "";
}

} // namespace

TEST_CASE("A5: a target is exceeded, met, not met, or has no data, and its number is the page's")
{
    in_performing_office([](Performing& performing) {
        auto& office = performing.office;
        const auto schedule = office.office.new_schedule(Date{"2026-11-01"});
        const auto one =
            office.publication(schedule, performing.instagram, "2026-11-02T09:00", "2026-11-02T09:05");
        office.publication(schedule, performing.facebook, "2026-11-03T09:00", "2026-11-03T19:05");
        performing.number(one, "reach", 1200, "2026-11-10T08:00");
        performing.number_of(performing.instagram, "followers", 950, "2026-11-20T08:00");
        set(performing, target_of("published", 2));
        set(performing, target_of("on_time_percent", 90));
        set(performing, target_of("reach", 1000));
        set(performing, target_of("views", 1000));
        auto followers = target_of("followers", 900);
        followers.channel = performing.instagram.id;
        set(performing, followers);
        set(performing, target_of("published", 700, "2027")); // not in the year

        std::map<std::string, AchievementStatus> found;
        for (const TargetProgress& one_target : performing.year().targets) {
            CHECK(one_target.is_running);
            found.emplace(one_target.target.figure.text(), one_target.status);
        }
        const std::map<std::string, AchievementStatus> expected{
            {"published", AchievementStatus::met},
            {"on_time_percent", AchievementStatus::not_met},
            {"reach", AchievementStatus::exceeded},
            {"views", AchievementStatus::no_data},
            {"followers", AchievementStatus::exceeded}
        };
        CHECK((found == expected));
    });
}

TEST_CASE("a target that cannot be is refused, and one that is withdrawn is shown no more")
{
    in_performing_office([](Performing& performing) {
        CHECK(code_of_refusal(performing, target_of("tepuk_tangan", 1)) == "performance.no_such_figure");
        CHECK(code_of_refusal(performing, target_of("reach", 0)) == "performance.target_above_zero");
        CHECK(code_of_refusal(performing, target_of("on_time_percent", 101)) == "performance.share_above_hundred");
        auto of_pillar = target_of("reach", 5);
        of_pillar.pillar = Text<80>{"Tidak ada"};
        CHECK(code_of_refusal(performing, of_pillar) == "performance.no_such_pillar");
        const auto target = set(performing, target_of("reach", 5));
        CHECK(code_of_refusal(performing, target_of("reach", 6)) == "performance.target_is_there");
        auto& office = performing.office;
        auto form = target_of("reach", 7);
        form.version = target.version;
        const auto changed = office.as(office.rina, [&](Command& command) {
            return change_target(command, target.id, form);
        });
        CHECK(changed.value == 7);
        CHECK_THROWS_AS(
            office.as(office.rina, [&](Command& command) { return change_target(command, target.id, form); }),
            Refusal
        );
        office.as(office.rina, [&](Command& command) {
            return withdraw_target(command, target.id, {changed.version});
        });
        CHECK(performing.year().targets.empty());
        set(performing, target_of("reach", 6));
    });
}

TEST_CASE("a publication every day is counted by day, and a promise that no record shows has no data")
{
    in_performing_office([](Performing& performing) {
        auto& office = performing.office;
        const Reading early = reading_at(office.office.database, office.office.now);
        const auto none = promises_kept(
            early, PeriodText{"2026"}.days(), siar::tests::performance_texts(), Language::id
        );
        CHECK(none.at(0).status == AchievementStatus::no_data);
        const auto schedule = office.office.new_schedule(Date{"2026-11-01"});
        office.publication(schedule, performing.instagram, "2026-11-20T09:00", "2026-11-20T09:05");
        office.publication(schedule, performing.instagram, "2026-11-22T00:10", "2026-11-22T00:10");
        office.publication(schedule, performing.facebook, "2026-11-22T09:00", "2026-11-22T09:00");

        const auto promises = performing.year().promises;
        REQUIRE(promises.size() == 4);
        CHECK(promises[0].promise.kind == PromiseKind::daily_news);
        CHECK(promises[0].kept_count == 2);   // 20 and 22 November
        CHECK(promises[0].broken_count == 2); // 21 and 23; the 24th is not over
        CHECK(promises[0].months.at(10).kept_count == 2);
        CHECK(promises[0].status == AchievementStatus::not_met);
        for (std::size_t i = 1; i < promises.size(); ++i) {
            CHECK(promises[i].status == AchievementStatus::no_data);
            CHECK_FALSE(promises[i].why.value_or("").empty());
        }
        office.as(office.rina, [&](Command& command) {
            return change_promise(
                command,
                promises[0].promise.id,
                {.version = 1, .amount = 2, .is_kept_track_of = true}
            );
        });
        CHECK(performing.year().promises.at(0).kept_count == 1);
    });
}
