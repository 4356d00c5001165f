// The numbers of the channels themselves, such as followers.
#pragma once

#include "performance/publications.hpp"

namespace siar::performance {

struct MonthNumber {
    Date month;
    std::optional<double> value; // nothing: nobody entered one
};
BOOST_DESCRIBE_STRUCT(MonthNumber, (), (month, value))

struct ChannelNumber {
    Id<planning::Channel> channel;
    std::string channel_name;
    evaluation::MetricCode metric;
    evaluation::Combining over_time; // how months make the period
    std::optional<double> value;
    std::vector<MonthNumber> months;
    std::int64_t measured_count;
};
BOOST_DESCRIBE_STRUCT(
    ChannelNumber, (), (channel, channel_name, metric, over_time, value, months, measured_count)
)

/// By channel, then by metric; only what there is a number of.
std::vector<ChannelNumber> channel_numbers(const Reading& reading, const evaluation::Period& days);

/// Of one channel, or of all that have the number.
std::optional<double> channel_total(
    const std::vector<ChannelNumber>& numbers,
    const evaluation::MetricCode& metric,
    const std::optional<Id<planning::Channel>>& channel
);

extern const char* const channel_numbers_statement;

} // namespace siar::performance
