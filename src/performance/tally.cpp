#include "performance/tally.hpp"

namespace siar::performance {

namespace {

using publishing::Punctuality;

constexpr double hundred = 100;

std::optional<double>
number_of(const Publication& publication, const Metrics& metrics, std::string_view code)
{
    for (const Number& number : publication.numbers)
        if (metrics.at(number.metric).code.text() == code)
            return number.value;
    return std::nullopt;
}

} // namespace

Tally::Tally(const Metrics& metrics)
    : metrics_{metrics},
      sums_(metrics.size())
{
    for (const LatenessBand band :
         {LatenessBand::early,
          LatenessBand::on_time,
          LatenessBand::within_hour,
          LatenessBand::within_day,
          LatenessBand::later})
        counts_.lateness.push_back({band, 0});
}

void Tally::add(const Publication& publication)
{
    const auto is = [&](Punctuality punctuality) {
        return publication.punctuality == punctuality ? 1 : 0;
    };
    counts_.planned_count += 1 - is(Punctuality::unplanned);
    counts_.published_count += publication.row.published_at ? 1 : 0;
    counts_.on_time_count += is(Punctuality::on_time);
    counts_.late_count += is(Punctuality::late);
    counts_.early_count += is(Punctuality::early);
    counts_.cancelled_count += is(Punctuality::cancelled);
    counts_.missed_count += is(Punctuality::not_published);
    counts_.not_due_count += is(Punctuality::not_due);
    counts_.unplanned_count += is(Punctuality::unplanned);
    counts_.proven_count += publication.row.published_at && publication.row.has_proof ? 1 : 0;
    if (publication.band)
        counts_.lateness.at(static_cast<std::size_t>(*publication.band)).count += 1;
    add_numbers(publication);
    add_engagement(publication);
}

void Tally::add_numbers(const Publication& publication)
{
    for (const Number& number : publication.numbers) {
        Sum& sum = sums_.at(number.metric);
        ++sum.count;
        if (metrics_.at(number.metric).over_placements == evaluation::Combining::sum) {
            sum.value += number.value;
        } else if (!sum.latest || *sum.latest <= publication.row.day_at) {
            sum.value = number.value;
            sum.latest = publication.row.day_at;
        }
    }
}

void Tally::add_engagement(const Publication& publication)
{
    const auto reach = number_of(publication, metrics_, "reach");
    auto liked = number_of(publication, metrics_, "reactions"); // they include the likes
    if (!liked)
        liked = number_of(publication, metrics_, "likes");
    double interactions = liked.value_or(0);
    bool is_measured = liked.has_value();
    for (const char* code : {"comments", "shares", "saves"})
        if (const auto number = number_of(publication, metrics_, code)) {
            interactions += *number;
            is_measured = true;
        }
    if (!is_measured || !reach || *reach <= 0)
        return;
    counts_.engagement.interactions += interactions;
    counts_.engagement.reach += *reach;
    counts_.engagement.measured_count += 1;
}

PerformanceFigures Tally::figures() const
{
    PerformanceFigures figures = counts_;
    const auto came =
        static_cast<double>(figures.on_time_count + figures.late_count + figures.early_count);
    if (came > 0)
        figures.on_time_percent = static_cast<double>(figures.on_time_count) / came * hundred;
    for (std::size_t i = 0; i < sums_.size(); ++i)
        if (sums_[i].count > 0)
            figures.numbers.push_back({metrics_.at(i).code, sums_[i].value, sums_[i].count});
    if (figures.engagement.measured_count > 0)
        figures.engagement.percent =
            figures.engagement.interactions / figures.engagement.reach * hundred;
    return figures;
}

PerformanceFigures figures_of(const Publications& all, const Metrics& metrics)
{
    Tally tally{metrics};
    for (const Publication& publication : all)
        tally.add(publication);
    return tally.figures();
}

} // namespace siar::performance
