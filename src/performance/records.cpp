#include "performance/records.hpp"

#include "publishing/plan_actual.hpp"

#include <algorithm>

namespace siar::performance {

namespace {

using publishing::Punctuality;

bool is_measured(
    const Publication& publication,
    const Metrics& metrics,
    const std::optional<evaluation::MetricCode>& metric
)
{
    return std::ranges::any_of(publication.numbers, [&](const Number& number) {
        return !metric || metrics.at(number.metric).code == *metric;
    });
}

bool is_part(const Publication& publication, const RecordsQuestion& question, const Metrics& metrics)
{
    const bool is_out = publication.row.published_at.has_value();
    const auto is = [&](Punctuality wanted) { return publication.punctuality == wanted; };
    switch (*question.figure) {
    case PerformanceFigure::planned:
        return !is(Punctuality::unplanned);
    case PerformanceFigure::published:
        return is_out;
    case PerformanceFigure::on_time:
        return is(Punctuality::on_time);
    case PerformanceFigure::late:
        return is(Punctuality::late);
    case PerformanceFigure::early:
        return is(Punctuality::early);
    case PerformanceFigure::cancelled:
        return is(Punctuality::cancelled);
    case PerformanceFigure::missed:
        return is(Punctuality::not_published);
    case PerformanceFigure::not_due:
        return is(Punctuality::not_due);
    case PerformanceFigure::unplanned:
        return is(Punctuality::unplanned);
    case PerformanceFigure::proven:
        return is_out && publication.row.has_proof;
    case PerformanceFigure::unproven:
        return is_out && !publication.row.has_proof;
    case PerformanceFigure::measured:
        return is_measured(publication, metrics, question.metric);
    case PerformanceFigure::unmeasured:
        return is_out && !is_measured(publication, metrics, question.metric);
    }
    return false;
}

std::optional<WallTime> shown(const std::optional<Moment>& moment, const Zone& zone)
{
    return moment ? std::optional{wall_time_at(*moment, zone)} : std::nullopt;
}

} // namespace

Publications behind(const Reading& reading, const RecordsQuestion& question)
{
    Publications found;
    for (Publication& one : filtered(publications(reading, question.period.days()), question.filter))
        if ((!question.by || group_key(one, *question.by) == question.key) &&
            (!question.figure || is_part(one, question, reading.metrics)) &&
            (!question.band || one.band == question.band))
            found.push_back(std::move(one));
    std::ranges::sort(found, [](const Publication& one, const Publication& other) {
        return std::tie(one.row.day_at, one.row.title, one.row.channel) <
               std::tie(other.row.day_at, other.row.title, other.row.channel);
    });
    return found;
}

PerformanceRecord record_of(const Reading& reading, const Publication& publication)
{
    const PublicationRow& row = publication.row;
    PerformanceRecord record{
        .entry = row.entry,
        .placement = row.placement,
        .content = row.content,
        .title = row.title,
        .channel = row.channel,
        .pillar = row.pillar,
        .format = row.format,
        .person = row.person,
        .planned_for = shown(row.planned_at, reading.zone),
        .published_for = shown(row.published_at, reading.zone),
        .late_minutes =
            publishing::late_minutes({row.planned_at, row.published_at, row.is_off, reading.now}),
        .punctuality = publication.punctuality,
        .has_proof = row.has_proof,
        .url = row.url,
        .numbers = {}
    };
    for (const Number& number : publication.numbers)
        record.numbers.push_back({reading.metrics.at(number.metric).code, number.value});
    return record;
}

PerformanceRecords records_of(const Reading& reading, const RecordsQuestion& question)
{
    const Publications found = behind(reading, question);
    PerformanceRecords records{static_cast<std::int64_t>(found.size()), {}};
    for (const Publication& publication : found) {
        if (records.records.size() == most_records_listed)
            break;
        records.records.push_back(record_of(reading, publication));
    }
    return records;
}

} // namespace siar::performance
