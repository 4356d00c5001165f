// Where findings and management reviews keep their rows.
#pragma once

#include "database/table.hpp"
#include "quality/finding.hpp"
#include "quality/management_review.hpp"

namespace siar::quality {

inline constexpr database::Table<Finding> finding_table{"findings"};
inline constexpr database::Table<CorrectiveAction> action_table{"corrective_actions"};
inline constexpr database::Table<EffectCheck> check_table{"effect_checks"};
inline constexpr database::Table<QualitySignature> signature_table{"quality_signatures"};
inline constexpr database::Table<ManagementReview> review_table{"management_reviews"};
inline constexpr database::Table<ManagementAction> management_action_table{"management_actions"};

} // namespace siar::quality
