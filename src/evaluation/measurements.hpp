// Numbers of publications and channels: entered with source, time and person, corrected without
// losing the old value. "No data" is no row and never 0 (F24).
#pragma once

#include "door/command.hpp"
#include "evaluation/measurement.hpp"

#include <optional>
#include <vector>

namespace siar::evaluation {

constexpr int most_measurements_listed = 500;

/// Enters all numbers or none. Refuses, naming every field at fault: not exactly one of placement
/// and channel, a metric that is not there, is retired or belongs to the other, a placement that was
/// never published, a number below 0, a time still to come, the
/// same number twice, a correction without a reason or of another number, and a time in a closed
/// period. `import` is the file that they come with.
std::vector<Measurement> enter(
    Command& command,
    const NewMeasurements& form,
    const std::optional<Id<Import>>& import = std::nullopt
);

/// Takes back what a file brought for a placement that is not its own; the rows stay and hold no
/// more. Refuses in a closed period.
std::vector<Measurement> withdraw(
    Command& command, const std::vector<Measurement>& wrong, const Text<1000>& reason
);

/// Days of the office's calendar, the last one included.
struct MeasurementFilter {
    std::optional<Id<publishing::Placement>> placement = {};
    std::optional<Id<planning::Channel>> channel = {};
    std::optional<Date> from = {};
    std::optional<Date> to = {};
};

/// The newest first, corrected ones included; at most most_measurements_listed.
std::vector<Measurement>
measurements(database::Database& database, const MeasurementFilter& filter);

/// The latest number that holds, taken before the moment; nothing when there is none (F24).
std::optional<Measurement> latest_of_placement(
    database::Database& database,
    const Id<publishing::Placement>& placement,
    const MetricCode& metric,
    Moment before
);
std::optional<Measurement> latest_of_channel(
    database::Database& database,
    const Id<planning::Channel>& channel,
    const MetricCode& metric,
    Moment before
);

} // namespace siar::evaluation
