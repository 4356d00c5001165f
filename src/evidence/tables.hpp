// Where evidence keeps its rows.
#pragma once

#include "database/table.hpp"
#include "evidence/search.hpp"

namespace siar::evidence {

inline constexpr database::Table<Evidence> evidence_table{"evidence"};
inline constexpr database::Table<EvidenceReading> reading_table{"evidence_reading"};

} // namespace siar::evidence
