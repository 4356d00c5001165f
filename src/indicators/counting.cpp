#include "indicators/counting.hpp"

#include "database/table.hpp"
#include "evaluation/activity_reports.hpp"
#include "evaluation/metrics.hpp"
#include "people/office.hpp"

#include <algorithm>
#include <iterator>
#include <set>

namespace siar::indicators {

namespace {

using evaluation::Metric;
using evaluation::Period;

constexpr std::string_view metric_prefix = "metric:";
constexpr double hundred = 100;

std::optional<double> share(double part, double whole)
{
    return whole == 0 ? std::nullopt : std::optional{part / whole * hundred};
}

/// The period as far as it has come.
Period so_far(database::Database& database, const PeriodQuestion& question)
{
    const Period period = period_of(question);
    return {period.first, std::min(period.last, people::today(database, question.now))};
}

struct TitleRow {
    std::string title;
    std::string path;
};
BOOST_DESCRIBE_STRUCT(TitleRow, (), (title, path))

std::vector<IndicatorEvidence> schedules_of(database::Database& database, const Period& period)
{
    std::vector<IndicatorEvidence> schedules;
    for (TitleRow& row : database::rows_of<TitleRow>(
             database,
             "select title, '/jadwal/' || id from schedules where starts_on <= $1 and ends_on >= $2 "
             "order by starts_on, id",
             period.last,
             period.first
         ))
        schedules.push_back({std::move(row.title), std::move(row.path)});
    return schedules;
}

evaluation::PlanCounts counts_of(database::Database& database, const PeriodQuestion& question)
{
    const auto rows = plan_rows(database, so_far(database, question), question.now);
    return evaluation::counted(rows);
}

Counted publications(database::Database& database, const PeriodQuestion& question)
{
    return {
        static_cast<double>(counts_of(database, question).published),
        schedules_of(database, so_far(database, question))
    };
}

/// Of what was planned and published, how much went out on time.
Counted on_time_share(database::Database& database, const PeriodQuestion& question)
{
    const auto counts = counts_of(database, question);
    return {
        share(counts.on_time, counts.published - counts.unplanned),
        schedules_of(database, so_far(database, question))
    };
}

/// Of what was planned and not cancelled, how much was published.
Counted plan_kept_share(database::Database& database, const PeriodQuestion& question)
{
    const auto counts = counts_of(database, question);
    const int published = counts.published - counts.unplanned;
    return {
        share(published, published + counts.not_published),
        schedules_of(database, so_far(database, question))
    };
}

/// The office promises something new every day (Layanan Publikasi).
Counted days_with_publication_share(database::Database& database, const PeriodQuestion& question)
{
    const Period period = so_far(database, question);
    std::set<Date> days;
    for (const auto& row : plan_rows(database, period, question.now))
        if (row.published_for)
            days.insert(row.published_for->date());
    const auto length =
        std::chrono::sys_days{period.last.day()} - std::chrono::sys_days{period.first.day()};
    return {
        share(static_cast<double>(days.size()), static_cast<double>(length.count() + 1)),
        schedules_of(database, period)
    };
}

/// The months of the period that are over.
std::vector<std::string> months_over(database::Database& database, const PeriodQuestion& question)
{
    const Date today = people::today(database, question.now);
    const Period period = period_of(question);
    std::vector<std::string> months;
    const auto year = period.first.day().year();
    for (auto month = period.first.day().month(); month <= period.last.day().month(); ++month) {
        if (Date{year / month / std::chrono::last} >= today)
            break;
        months.push_back(Date{year / month / std::chrono::day{1}}.text().substr(0, 7));
        if (month == std::chrono::December)
            break;
    }
    return months;
}

/// Of the months that are over, how many have an accepted activity report.
Counted accepted_reports_share(database::Database& database, const PeriodQuestion& question)
{
    Counted counted;
    const auto months = months_over(database, question);
    std::set<std::string> reported;
    for (const auto& report : evaluation::accepted_reports(database, question.year)) {
        const std::string month = report.ends_on.text().substr(0, 7);
        if (std::ranges::find(months, month) == months.end())
            continue;
        reported.insert(month);
        counted.evidence.push_back({report.title.text(), "/laporan/" + report.id.text()});
    }
    counted.number =
        share(static_cast<double>(reported.size()), static_cast<double>(months.size()));
    return counted;
}

struct NumberRow {
    std::string title;
    std::string path;
    double value;
};
BOOST_DESCRIBE_STRUCT(NumberRow, (), (title, path, value))

/// The latest number of each publication of the period.
constexpr const char* of_placements =
    "select p.title, '/publikasi?penayangan=' || p.id, m.value from placements p join measurements m on "
    "m.placement = p.id where p.published_at >= $1 and p.published_at < $2 and m.metric = $3 and not "
    "m.is_corrected and not exists (select 1 from measurements l where l.placement = m.placement and "
    "l.metric = m.metric and not l.is_corrected and (l.taken_at > m.taken_at or (l.taken_at = "
    "m.taken_at and l.id > m.id))) order by p.published_at, p.id";

/// Every number of channels in the period, the earliest first.
constexpr const char* of_channels =
    "select c.name, '/angka', m.value from channels c join measurements m on m.channel = c.id where "
    "m.taken_at >= $1 and m.taken_at < $2 and m.metric = $3 and not m.is_corrected order by c.name, "
    "c.id, m.taken_at, m.id";

/// The same, of each channel the last one alone.
constexpr const char* last_of_channels =
    "select c.name, '/angka', m.value from channels c join measurements m on m.channel = c.id where "
    "m.taken_at >= $1 and m.taken_at < $2 and m.metric = $3 and not m.is_corrected and not exists "
    "(select 1 from measurements l where l.channel = m.channel and l.metric = m.metric and not "
    "l.is_corrected and l.taken_at < $2 and (l.taken_at > m.taken_at or (l.taken_at = m.taken_at and "
    "l.id > m.id))) order by c.name, c.id";

const char* numbers_of(const Metric& metric)
{
    if (metric.subject != evaluation::MetricSubject::channel)
        return of_placements;
    return metric.over_time == evaluation::Combining::sum ? of_channels : last_of_channels;
}

Counted
metric_sum(database::Database& database, const Metric& metric, const PeriodQuestion& question)
{
    constexpr std::size_t most_shown = 50;
    const Period period = period_of(question);
    const Zone zone = people::office(database).zone;
    Counted counted;
    for (NumberRow& row : database::rows_of<NumberRow>(
             database,
             numbers_of(metric),
             start_of(period.first, zone),
             start_of(period.last + std::chrono::days{1}, zone),
             metric.code
         )) {
        counted.number = counted.number.value_or(0) + row.value;
        if (counted.evidence.size() < most_shown)
            counted.evidence.push_back({std::move(row.title), std::move(row.path)});
    }
    return counted;
}

using Count = Counted (*)(database::Database&, const PeriodQuestion&);

struct Countable {
    std::string_view code;
    bool is_share; // in per cent
    Count count;
};

constexpr Countable countables[] = {
    {"publications", false, publications},
    {"on_time_share", true, on_time_share},
    {"plan_kept_share", true, plan_kept_share},
    {"days_with_publication_share", true, days_with_publication_share},
    {"accepted_reports_share", true, accepted_reports_share},
};

std::optional<Metric> metric_named(database::Database& database, const std::string& code)
{
    if (!code.starts_with(metric_prefix))
        return std::nullopt;
    try {
        return evaluation::metric_with(
            database, evaluation::MetricCode{code.substr(metric_prefix.size())}
        );
    } catch (const BadValue&) {
        return std::nullopt;
    }
}

} // namespace

std::vector<KnownComputation>
known_computations(database::Database& database, const Texts& texts, Language language)
{
    std::vector<KnownComputation> known;
    for (const Countable& each : countables) {
        const std::string code{each.code};
        known.push_back(
            {code,
             texts.say("indicators.computation." + code, {}, language),
             each.is_share ? "%" : texts.say("indicators.computation_unit", {}, language)}
        );
    }
    for (const Metric& metric : evaluation::metrics(database)) {
        const auto& name = language == Language::id ? metric.name_id : metric.name_en;
        known.push_back(
            {std::string{metric_prefix} + metric.code.text(),
             texts.say("indicators.computation_metric", {{"metric", name.text()}}, language),
             metric.unit.text()}
        );
    }
    return known;
}

bool is_known_computation(database::Database& database, const std::string& code)
{
    return std::ranges::find(countables, code, &Countable::code) != std::end(countables) ||
           metric_named(database, code);
}

Counted
count(database::Database& database, const std::string& code, const PeriodQuestion& question)
{
    const auto* const found = std::ranges::find(countables, code, &Countable::code);
    if (found != std::end(countables))
        return found->count(database, question);
    if (const auto metric = metric_named(database, code))
        return metric_sum(database, *metric, question);
    return {};
}

} // namespace siar::indicators
