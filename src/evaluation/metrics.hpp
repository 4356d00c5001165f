// The kinds of numbers that the office keeps: found, added, renamed, retired.
#pragma once

#include "door/command.hpp"
#include "evaluation/metric.hpp"

#include <optional>
#include <vector>

namespace siar::evaluation {

/// All of them in the order of lists, retired ones included.
std::vector<Metric> metrics(database::Database& database);

std::optional<Metric> metric_with(database::Database& database, const MetricCode& code);

/// Refuses a code or a name that another one has.
Metric add_metric(Command& command, const NewMetric& form);

/// Renames, retires or takes up again. The built-in ones keep their names and units, because the
/// imports rely on what they mean. Refuses with evaluation.no_such_metric.
Metric change_metric(Command& command, const MetricCode& code, const MetricChange& form);

} // namespace siar::evaluation
