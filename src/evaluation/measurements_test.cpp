#include "reporting_office.hpp"

#include "evaluation/measurements.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <limits>
#include <rapidcheck.h>

using namespace siar;
using namespace siar::evaluation;
using siar::tests::in_reporting_office;
using siar::tests::PlannedOffice;
using siar::tests::ReportingOffice;

namespace {

NewMeasurement reach_of(const publishing::Placement& placement, double value, const char* taken_for)
{
    return {
        .placement = placement.id,
        .channel = std::nullopt,
        .metric = MetricCode{"reach"},
        .value = value,
        .source = Text<200>{"Instagram Insights"},
        .taken_for = WallTime{taken_for},
        .corrects = std::nullopt,
        .reason = std::nullopt
    };
}

/// One publication of 25 November 2026, seen a week later.
struct Published {
    explicit Published(ReportingOffice& reporting)
        : office{reporting},
          channel{reporting.office.add_channel("Instagram")},
          schedule{reporting.office.new_schedule(Date{"2026-11-24"})},
          placement{reporting.publication(schedule, channel, "2026-11-25T09:00", "2026-11-25T09:10")
          },
          waiting{reporting.publication(schedule, channel, "2026-11-26T09:00")}
    {
        office.office.now = Moment{"2026-12-02T02:00:00Z"};
    }

    std::vector<Measurement> enter_all(const std::vector<NewMeasurement>& forms)
    {
        return office.as(office.sari, [&](Command& command) { return enter(command, {forms}); });
    }

    /// "measurements[0].value evaluation.value_below_zero" for each field at fault.
    std::vector<std::string> problems_of(const std::vector<NewMeasurement>& forms)
    {
        std::vector<std::string> found;
        try {
            enter_all(forms);
        } catch (const Refusal& refusal) {
            for (const Problem& problem : refusal.problems())
                found.push_back(problem.field + ' ' + problem.code);
        }
        return found;
    }

    std::optional<Measurement> latest(const char* before = "2026-12-31T00:00:00Z") const
    {
        return latest_of_placement(
            office.office.database, placement.id, MetricCode{"reach"}, Moment{before}
        );
    }

    ReportingOffice& office;
    planning::Channel channel;
    planning::Schedule schedule;
    publishing::Placement placement;
    publishing::Placement waiting;
};

template <class Test>
void with_publication(Test test)
{
    in_reporting_office([&](ReportingOffice& office) {
        Published published{office};
        test(published);
    });
}

using Found = std::vector<std::string>;

} // namespace

TEST_CASE("a number is kept with its source, its time and who entered it")
{
    with_publication([](Published& published) {
        const auto row =
            published.enter_all({reach_of(published.placement, 1200.5, "2026-12-01T08:00")})
                .front();
        CHECK(row.value == 1200.5);
        CHECK(row.source.text() == "Instagram Insights");
        CHECK(row.taken_at == Moment{"2026-12-01T01:00:00Z"});
        CHECK(row.entered_by == published.office.sari.account);
        CHECK(published.office.office.events.front().kind == "evaluation.measured");
    });
}

TEST_CASE("F24: no data is not 0, and 0 is a number")
{
    with_publication([](Published& published) {
        CHECK_FALSE(published.latest());
        published.enter_all({reach_of(published.placement, 0, "2026-12-01T08:00")});
        REQUIRE(published.latest());
        CHECK(published.latest()->value == 0);
        CHECK_FALSE(published.latest("2026-12-01T00:59:59Z"));
    });
}

TEST_CASE("F24: a correction is a new row with a reason, and the old value stays")
{
    with_publication([](Published& published) {
        const auto old =
            published.enter_all({reach_of(published.placement, 12000, "2026-12-01T08:00")}).front();
        NewMeasurement correction = reach_of(published.placement, 1200, "2026-12-01T08:00");
        correction.corrects = old.id;
        CHECK(
            published.problems_of({correction}) ==
            Found{"measurements[0].reason evaluation.correction_reason_missing"}
        );
        correction.reason = Text<1000>{"salah ketik"};
        published.enter_all({correction});
        CHECK(published.office.office.events.front().kind == "evaluation.measurement_corrected");
        CHECK(published.latest()->value == 1200);
        const auto all = measurements(published.office.office.database, {});
        REQUIRE(all.size() == 2);
        CHECK(all[1].value == 12000);
        CHECK(all[1].is_corrected);
        CHECK(
            published.problems_of({correction}) ==
            Found{"measurements[0].corrects evaluation.corrected_already"}
        );
    });
}

TEST_CASE("numbers are entered all or none, and every field at fault is named")
{
    with_publication([](Published& published) {
        const auto good = reach_of(published.placement, 5, "2026-12-01T08:00");
        NewMeasurement both = good;
        both.channel = published.channel.id;
        NewMeasurement neither = good;
        neither.placement.reset();
        CHECK(
            published.problems_of(
                {good,
                 reach_of(published.placement, -1, "2026-12-01T09:00"),
                 reach_of(
                     published.placement,
                     std::numeric_limits<double>::infinity(),
                     "2026-12-01T10:00"
                 ),
                 reach_of(published.placement, 1, "2026-12-02T09:01"),
                 reach_of(published.waiting, 1, "2026-12-01T08:00"),
                 both,
                 neither,
                 good}
            ) ==
            Found{
                "measurements[1].value evaluation.value_below_zero",
                "measurements[2].value evaluation.value_below_zero",
                "measurements[3].taken_for evaluation.taken_in_future",
                "measurements[4].placement evaluation.not_published",
                "measurements[5].placement evaluation.one_subject",
                "measurements[5].taken_for evaluation.measured_already",
                "measurements[6].placement evaluation.one_subject",
                "measurements[7].taken_for evaluation.measured_already",
            }
        );
    });
}

TEST_CASE("F24: whatever is entered and corrected, the latest number that was not corrected holds")
{
    with_publication([](Published& published) {
        rc::check([&](std::vector<unsigned> steps) {
            steps.resize(std::min<std::size_t>(steps.size(), 12));
            published.office.office.database.run("delete from measurements");
            std::vector<Measurement> standing;
            int minute = 0;
            for (const unsigned step : steps) {
                const bool corrects = step % 3 == 0 && !standing.empty();
                const auto time = fmt::format("2026-12-01T10:{:02}", minute++);
                NewMeasurement form = reach_of(published.placement, step % 1000, time.c_str());
                if (corrects) {
                    form.corrects = standing.front().id;
                    form.reason = Text<1000>{"koreksi"};
                    standing.erase(standing.begin());
                }
                standing.push_back(published.enter_all({form}).front());
                RC_ASSERT(published.latest()->id == standing.back().id);
            }
            RC_ASSERT(measurements(published.office.office.database, {}).size() == steps.size());
        });
    });
}
