#include "reporting_office.hpp"

#include "evaluation/closed_periods.hpp"
#include "evaluation/measurements.hpp"

#include <doctest/doctest.h>

using namespace siar;
using namespace siar::evaluation;
using siar::tests::in_reporting_office;
using siar::tests::refusal_code;
using siar::tests::ReportingOffice;

namespace {

NewMeasurement
followers_of(const planning::Channel& channel, const char* taken_for, double value = 7)
{
    return {
        .placement = std::nullopt,
        .channel = channel.id,
        .metric = MetricCode{"followers"},
        .value = value,
        .source = Text<200>{"Insight"},
        .taken_for = WallTime{taken_for},
        .corrects = std::nullopt,
        .reason = std::nullopt};
}

std::string fault(ReportingOffice& office, const NewMeasurement& form)
{
    try {
        office.as(office.sari, [&](Command& command) { return enter(command, {{form}}); });
        return "";
    } catch (const Refusal& refusal) {
        return refusal.problems().at(0).code;
    }
}

ClosedPeriod close(ReportingOffice& office, PeriodKind kind, const char* first_on)
{
    return office.as(office.rina, [&](Command& command) {
        return close_period(command, {kind, Date{first_on}});
    });
}

} // namespace

TEST_CASE("F24: numbers of a closed period are frozen, until it is opened again with a reason")
{
    in_reporting_office([](ReportingOffice& office) {
        const auto channel = office.office.add_channel("Instagram");
        office.office.now = Moment{"2026-12-02T02:00:00Z"};
        const auto kept = office.as(office.sari, [&](Command& command) {
            return enter(command, {{followers_of(channel, "2026-11-30T23:59")}}).front();
        });
        const auto november = close(office, PeriodKind::month, "2026-11-01");
        CHECK(november.last_on == Date{"2026-11-30"});
        CHECK(
            fault(office, followers_of(channel, "2026-11-01T00:00")) ==
            "evaluation.period_is_closed"
        );
        CHECK(fault(office, followers_of(channel, "2026-12-01T00:00")).empty());
        CHECK(fault(office, followers_of(channel, "2026-10-31T23:59")).empty());
        NewMeasurement correction = followers_of(channel, "2026-12-01T08:00", 8);
        correction.corrects = kept.id;
        correction.reason = Text<1000>{"salah baca"};
        CHECK(fault(office, correction) == "evaluation.period_is_closed");
        office.as(office.rina, [&](Command& command) {
            return reopen_period(command, november.id, {Text<1000>{"angka platform berubah"}});
        });
        CHECK(fault(office, correction).empty());
        const auto all = closed_periods(office.office.database);
        REQUIRE(all.size() == 1);
        CHECK(all.front().reopen_reason == "angka platform berubah");
    });
}

TEST_CASE("a whole month, quarter or year that is over is closed, once")
{
    in_reporting_office([](ReportingOffice& office) {
        office.office.now = Moment{"2026-12-02T02:00:00Z"};
        CHECK(close(office, PeriodKind::quarter, "2026-07-01").last_on == Date{"2026-09-30"});
        CHECK(close(office, PeriodKind::year, "2025-01-01").last_on == Date{"2025-12-31"});
        const auto closing = [&](PeriodKind kind, const char* first_on) {
            return refusal_code([&] { close(office, kind, first_on); });
        };
        CHECK(closing(PeriodKind::quarter, "2026-07-01") == "evaluation.period_closed_already");
        CHECK(closing(PeriodKind::month, "2026-11-02") == "evaluation.period_begins_wrong");
        CHECK(closing(PeriodKind::quarter, "2026-08-01") == "evaluation.period_begins_wrong");
        CHECK(closing(PeriodKind::year, "2025-02-01") == "evaluation.period_begins_wrong");
        CHECK(closing(PeriodKind::month, "2026-12-01") == "evaluation.period_runs");
    });
}
