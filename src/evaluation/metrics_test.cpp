#include "reporting_office.hpp"

#include "evaluation/measurements.hpp"
#include "evaluation/metrics.hpp"

#include <doctest/doctest.h>

using namespace siar;
using namespace siar::evaluation;
using siar::tests::in_reporting_office;
using siar::tests::refusal_code;
using siar::tests::ReportingOffice;

namespace {

NewMetric tone(const char* code = "tone", const char* name = "Nada berita")
{
    return {
        .code = MetricCode{code},
        .name_id = Text<80>{name},
        .name_en = Text<80>{std::string{name} + " (en)"},
        .unit = Text<40>{"skor"},
        .kind = MetricKind::outtake,
        .over_placements = Combining::latest,
        .over_time = Combining::latest,
        .subject = MetricSubject::channel};
}

MetricChange change_of(const Metric& metric, bool is_active)
{
    return {metric.version, metric.name_id, metric.name_en, metric.unit, is_active};
}

NewMeasurement of_channel(const planning::Channel& channel, const char* metric)
{
    return {
        .placement = std::nullopt,
        .channel = channel.id,
        .metric = MetricCode{metric},
        .value = 7,
        .source = Text<200>{"Kliping"},
        .taken_for = WallTime{"2026-11-01T08:00"},
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

} // namespace

TEST_CASE("a kind of number has a code of small letters, digits and underscores")
{
    CHECK(MetricCode{"watch_time_2"}.text() == "watch_time_2");
    for (const char* wrong : {"", "2nd", "_a", "Reach", "a b", "a-b", "r\xc3\xa9"})
        CHECK_THROWS_AS(MetricCode{wrong}, BadValue);
    CHECK_THROWS_AS(MetricCode{std::string(41, 'a')}, BadValue);
}

TEST_CASE("an office begins with the kinds of numbers that platforms export, all active")
{
    in_reporting_office([](ReportingOffice& office) {
        const auto all = metrics(office.office.database);
        REQUIRE(all.size() >= 11);
        CHECK(all.front().code.text() == "reach");
        CHECK(all.front().name_id.text() == "Jangkauan");
        for (const Metric& metric : all) {
            CHECK(metric.is_built_in);
            CHECK(metric.is_active);
        }
        const auto followers = metric_with(office.office.database, MetricCode{"followers"});
        REQUIRE(followers);
        CHECK(followers->over_time == Combining::latest);
        CHECK(followers->subject == MetricSubject::channel);
    });
}

TEST_CASE("the office adds a kind of number, counts by it, retires it and takes it up again")
{
    in_reporting_office([](ReportingOffice& office) {
        const auto channel = office.office.add_channel("Media massa");
        office.office.now = Moment{"2026-12-02T02:00:00Z"};
        const NewMeasurement number = of_channel(channel, "tone");
        CHECK(fault(office, number) == "evaluation.no_such_metric");
        const Metric added =
            office.as(office.rina, [](Command& command) { return add_metric(command, tone()); });
        CHECK(office.office.events.front().kind == "evaluation.metric_added");
        CHECK(fault(office, number).empty());
        const Metric retired = office.as(office.rina, [&](Command& command) {
            return change_metric(command, added.code, change_of(added, false));
        });
        NewMeasurement later = number;
        later.taken_for = WallTime{"2026-11-02T08:00"};
        CHECK(fault(office, later) == "evaluation.metric_retired");
        office.as(office.rina, [&](Command& command) {
            return change_metric(command, added.code, change_of(retired, true));
        });
        CHECK(fault(office, later).empty());
        CHECK(refusal_code([&] {
                  office.as(office.rina, [&](Command& command) {
                      return change_metric(command, added.code, change_of(added, false));
                  });
              }) == "database.stale");
    });
}

TEST_CASE("codes and names are taken once, and what imports rely on is not renamed")
{
    in_reporting_office([](ReportingOffice& office) {
        const auto adding = [&](const NewMetric& form) {
            return refusal_code([&] {
                office.as(office.rina, [&](Command& command) { return add_metric(command, form); });
            });
        };
        CHECK(adding(tone("reach")) == "evaluation.metric_code_taken");
        CHECK(adding(tone("reach_2", "  JANGKAUAN ")) == "evaluation.metric_name_taken");
        CHECK(adding(tone()).empty());
        const Metric reach = metrics(office.office.database).front();
        MetricChange renamed = change_of(reach, true);
        renamed.name_id = Text<80>{"Capaian"};
        CHECK(refusal_code([&] {
                  office.as(office.rina, [&](Command& command) {
                      return change_metric(command, reach.code, renamed);
                  });
              }) == "evaluation.metric_is_built_in");
    });
}

TEST_CASE("a number of a channel is no number of a publication")
{
    in_reporting_office([](ReportingOffice& office) {
        const auto channel = office.office.add_channel("Instagram");
        const auto schedule = office.office.new_schedule(Date{"2026-11-24"});
        const auto placement =
            office.publication(schedule, channel, "2026-11-25T09:00", "2026-11-25T09:10");
        office.office.now = Moment{"2026-12-02T02:00:00Z"};
        NewMeasurement number = of_channel(channel, "followers");
        number.channel.reset();
        number.placement = placement.id;
        CHECK(fault(office, number) == "evaluation.metric_of_another");
    });
}
