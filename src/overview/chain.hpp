// The chain: procedure, schedule, review, content, publication, evaluation, report, KPI, record.
// Any link of it is followed from any other.
#pragma once

#include "database/database.hpp"
#include "overview/overview.hpp"

namespace siar::overview {

/// The page of the interface that shows the thing.
std::string page_of(evidence::SubjectKind kind, const std::string& subject);

/// Refuses with overview.no_such_link what is not there.
Chain
chain_of(database::Database& database, evidence::SubjectKind kind, const std::string& subject);

} // namespace siar::overview
