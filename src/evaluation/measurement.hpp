// One number of a publication or a channel, with its source, its time and its person.
#pragma once

#include "evaluation/metric.hpp"
#include "publishing/placement.hpp"

namespace siar::evaluation {

struct Import;

/// One number with source, time and person. "No data" is no row, never 0; a correction is a new
/// row.
struct Measurement {
    Id<Measurement> id;
    std::optional<Id<publishing::Placement>> placement; // one of the two
    std::optional<Id<planning::Channel>> channel;
    MetricCode metric;
    double value;
    Text<200> source;
    Moment taken_at;
    std::optional<Id<Measurement>> corrects;
    std::optional<std::string> reason;
    bool is_corrected; // a later row corrects this one
    AccountId entered_by;
    Moment entered_at;
    std::optional<Id<Import>> import = {}; // the file that it came with
};
BOOST_DESCRIBE_STRUCT(
    Measurement,
    (),
    (id,
     placement,
     channel,
     metric,
     value,
     source,
     taken_at,
     corrects,
     reason,
     is_corrected,
     entered_by,
     entered_at,
     import)
)

struct NewMeasurement {
    std::optional<Id<publishing::Placement>> placement;
    std::optional<Id<planning::Channel>> channel;
    MetricCode metric;
    double value;
    Text<200> source;
    WallTime taken_for; // in the office's zone
    std::optional<Id<Measurement>> corrects;
    std::optional<Text<1000>> reason; // required for a correction
};
BOOST_DESCRIBE_STRUCT(
    NewMeasurement, (), (placement, channel, metric, value, source, taken_for, corrects, reason)
)

struct NewMeasurements {
    std::vector<NewMeasurement> measurements; // all or none
};
BOOST_DESCRIBE_STRUCT(NewMeasurements, (), (measurements))

} // namespace siar::evaluation
