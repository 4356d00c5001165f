// An office whose figures are looked at, for tests: publications, numbers, baselines.
#pragma once

#include "reporting_office.hpp"

#include "evaluation/measurements.hpp"
#include "performance/dashboard.hpp"
#include "performance/migrations.hpp"
#include "performance/texts.hpp"

#include <algorithm>
#include <boost/json/parse.hpp>
#include <map>

namespace siar::tests {

using namespace siar::performance;

inline const Texts& performance_texts()
{
    static const Texts texts = [] {
        Texts read;
        const auto catalogue = boost::json::parse(performance::texts_json());
        for (const auto& [code, sentences] : catalogue.as_object())
            for (const auto& [language, sentence] : sentences.as_object())
                read.add(
                    code, from_name<Language>(language).value(), std::string{sentence.as_string()}
                );
        return read;
    }();
    return texts;
}

/// Two channels. What is planned is planned in September; it is looked at on 24 November 2026.
struct Performing {
    explicit Performing(ReportingOffice& reporting)
        : office{reporting},
          instagram{reporting.office.add_channel("Instagram")},
          facebook{reporting.office.add_channel("Facebook")}
    {
        office.office.now = Moment{"2026-09-24T02:00:00Z"};
    }

    /// After this nothing is planned any more.
    void look_back() const
    {
        office.office.now = std::max(office.office.now, Moment{"2026-11-24T02:00:00Z"});
    }

    evaluation::Measurement number(
        const publishing::Placement& placement,
        const char* metric,
        double value,
        const char* taken_for,
        const std::optional<Id<evaluation::Measurement>>& corrects = std::nullopt
    )
    {
        return enter(
            {.placement = placement.id,
             .channel = std::nullopt,
             .metric = evaluation::MetricCode{metric},
             .value = value,
             .source = Text<200>{"Instagram Insights"},
             .taken_for = WallTime{taken_for},
             .corrects = corrects,
             .reason = corrects ? std::optional{Text<1000>{"Salah ketik"}} : std::nullopt}
        );
    }

    evaluation::Measurement
    number_of(const planning::Channel& channel, const char* metric, double value, const char* taken_for)
    {
        return enter(
            {.placement = std::nullopt,
             .channel = channel.id,
             .metric = evaluation::MetricCode{metric},
             .value = value,
             .source = Text<200>{"Instagram Insights"},
             .taken_for = WallTime{taken_for},
             .corrects = std::nullopt,
             .reason = std::nullopt}
        );
    }

    /// The schedule as it stands now, frozen.
    void freeze(const planning::Schedule& schedule, int number)
    {
        constexpr database::Table<planning::Baseline> baselines{"baselines"};
        baselines.insert(
            office.office.database,
            {.id = Id<planning::Baseline>::make(office.office.now),
             .schedule = schedule.id,
             .number = number,
             .entries = planning::entries_of(office.office.database, schedule.id),
             .sha256 = digest_of("jadwal"),
             .issued_by = office.office.sari,
             .issued_at = office.office.now}
        );
    }

    Reading reading() const
    {
        look_back();
        return reading_at(office.office.database, office.office.now);
    }

    Performance year(const DashboardQuestion& question = {.period = PeriodText{"2026"}}) const
    {
        return dashboard(reading(), question, performance_texts());
    }

    ReportingOffice& office;
    planning::Channel instagram;
    planning::Channel facebook;

private:
    evaluation::Measurement enter(const evaluation::NewMeasurement& form)
    {
        look_back();
        return office
            .as(office.sari,
                [&](Command& command) { return evaluation::enter(command, {{form}}); })
            .front();
    }
};

template <class Test>
void in_performing_office(Test test)
{
    in_reporting_office(
        [&](ReportingOffice& reporting) {
            Performing performing{reporting};
            test(performing);
        },
        performance::migrations()
    );
}

/// The figures of one group.
inline PerformanceFigures
group_of(const Performance& page, Grouping by, const std::string& key)
{
    for (const PerformanceBreakdown& breakdown : page.breakdowns)
        for (const PerformanceGroup& group : breakdown.groups)
            if (breakdown.by == by && group.key == key)
                return group.figures;
    throw std::logic_error{"there is no group " + key};
}

inline std::optional<double> value_of(const PerformanceFigures& figures, const std::string& metric)
{
    for (const NumberFigure& number : figures.numbers)
        if (number.metric.text() == metric)
            return number.value;
    return std::nullopt;
}

} // namespace siar::tests
