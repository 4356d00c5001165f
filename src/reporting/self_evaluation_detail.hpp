// A self-evaluation with all that its page shows.
#pragma once

#include "reporting/part.hpp"
#include "reporting/sign_off.hpp"

namespace siar::reporting {

/// What is missing before it can be submitted, and the field that mends it.
struct MissingPart {
    std::string field; // "summary", "rows[2].analysis"
    std::string sentence;
};
BOOST_DESCRIBE_STRUCT(MissingPart, (), (field, sentence))

struct SelfEvaluationDetail {
    SelfEvaluation self_evaluation;
    std::vector<PartState> parts; // every part, also those that nobody has written on
    std::vector<SelfEvaluationDecision> decisions;
    std::vector<SignOff> route;
    std::vector<MissingPart> hindrances;
    bool may_endorse;
    bool may_approve;
};
BOOST_DESCRIBE_STRUCT(
    SelfEvaluationDetail,
    (),
    (self_evaluation, parts, decisions, route, hindrances, may_endorse, may_approve)
)

} // namespace siar::reporting
