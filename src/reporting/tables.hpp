// Where reporting keeps its rows.
#pragma once

#include "database/table.hpp"
#include "reporting/approved_form.hpp"
#include "reporting/sign_off.hpp"

namespace siar::reporting {

inline constexpr database::Table<SelfEvaluation> self_evaluation_table{"self_evaluations"};
inline constexpr database::Table<SelfEvaluationDecision> decision_table{"self_evaluation_decisions"
};
inline constexpr database::Table<PartVersion> part_table{"self_evaluation_parts"};
inline constexpr database::Table<SignOffRoute> route_table{"sign_off_routes"};
inline constexpr database::Table<ApprovedForm> form_table{"approved_forms"};

} // namespace siar::reporting
