#include "performance/channel_numbers.hpp"

#include "database/table.hpp"
#include "planning/channels.hpp"

#include <map>

namespace siar::performance {

const char* const channel_numbers_statement =
    "select channel, metric, value, taken_at from measurements where channel is not null and"
    " not is_corrected and taken_at >= $1 and taken_at < $2 order by taken_at, id";

namespace {

struct Taken {
    Id<planning::Channel> channel;
    std::string metric;
    double value;
    Moment taken_at;
};
BOOST_DESCRIBE_STRUCT(Taken, (), (channel, metric, value, taken_at))

using Values = std::vector<std::pair<std::string, double>>; // of a month, in the order of time

std::optional<double>
combined(const Values& values, evaluation::Combining how, const std::string& month)
{
    std::optional<double> total;
    for (const auto& [taken_in, value] : values) {
        if (!month.empty() && taken_in != month)
            continue;
        total = how == evaluation::Combining::sum ? total.value_or(0) + value : value;
    }
    return total;
}

/// By channel and metric.
std::map<std::pair<std::string, std::string>, Values>
taken_in(const Reading& reading, const evaluation::Period& days)
{
    std::map<std::pair<std::string, std::string>, Values> found;
    for (const Taken& taken : database::rows_of<Taken>(
             reading.database,
             channel_numbers_statement,
             start_of(days.first, reading.zone),
             start_of(days.last + std::chrono::days{1}, reading.zone)
         ))
        found[{taken.channel.text(), taken.metric}].emplace_back(
            month_of(day_at(taken.taken_at, reading.zone)), taken.value
        );
    return found;
}

ChannelNumber number_of(
    const planning::Channel& channel,
    const evaluation::Metric& metric,
    const Values& values,
    const evaluation::Period& days
)
{
    ChannelNumber number{
        .channel = channel.id,
        .channel_name = channel.name.text(),
        .metric = metric.code,
        .over_time = metric.over_time,
        .value = combined(values, metric.over_time, ""),
        .months = {},
        .measured_count = static_cast<std::int64_t>(values.size())
    };
    for (const Date& month : months_of(days))
        number.months.push_back({month, combined(values, metric.over_time, month_of(month))});
    return number;
}

} // namespace

std::vector<ChannelNumber> channel_numbers(const Reading& reading, const evaluation::Period& days)
{
    const auto taken = taken_in(reading, days);
    std::vector<ChannelNumber> numbers;
    for (const planning::Channel& channel : planning::channels_by_name(reading.database))
        for (const evaluation::Metric& metric : reading.metrics)
            if (const auto values = taken.find({channel.id.text(), metric.code.text()});
                values != taken.end())
                numbers.push_back(number_of(channel, metric, values->second, days));
    return numbers;
}

std::optional<double> channel_total(
    const std::vector<ChannelNumber>& numbers,
    const evaluation::MetricCode& metric,
    const std::optional<Id<planning::Channel>>& channel
)
{
    std::optional<double> total;
    for (const ChannelNumber& number : numbers)
        if (number.metric == metric && number.value && (!channel || number.channel == *channel))
            total = total.value_or(0) + *number.value;
    return total;
}

} // namespace siar::performance
