// Where performance keeps its rows.
#pragma once

#include "database/table.hpp"
#include "performance/promise.hpp"
#include "performance/target.hpp"

namespace siar::performance {

inline constexpr database::Table<PerformanceTarget> target_table{"performance_targets"};
inline constexpr database::Table<ServicePromise> promise_table{"service_promises"};

} // namespace siar::performance
