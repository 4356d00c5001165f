// Where documents keeps its rows.
#pragma once

#include "database/table.hpp"
#include "documents/document.hpp"

namespace siar::documents {

inline constexpr database::Table<ControlledDocument> document_rows{"document"};
inline constexpr database::Table<Revision> revision_rows{"revision"};
inline constexpr database::Table<RevisionDecision> decision_rows{"revision_decision"};

} // namespace siar::documents
