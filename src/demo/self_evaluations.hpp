// Laporan Evaluasi Diri of the demo: last year's approved and filed, this year's being written.
#pragma once

#include "demo/office.hpp"

namespace siar::demo {

/// Last year's is made in January, where the demo has seen its December; this year's is begun when
/// the year comes to its end.
void plan_self_evaluations(Office& office);

} // namespace siar::demo
