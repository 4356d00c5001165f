// What is decided about a self-evaluation, and the route on which it is decided.
#pragma once

#include "reporting/self_evaluation.hpp"

namespace siar::reporting {

BOOST_DEFINE_ENUM_CLASS(SelfEvaluationStep, submitted, endorsed, returned, approved)

struct SelfEvaluationDecision {
    Id<SelfEvaluationDecision> id;
    Id<SelfEvaluation> self_evaluation;
    SelfEvaluationStep step;
    int place; // in the route, from 1; 0 of what is no step of it
    Digest sha256;
    std::optional<std::string> reason;
    AccountId decided_by;
    Moment decided_at;
};
BOOST_DESCRIBE_STRUCT(
    SelfEvaluationDecision, (), (id, self_evaluation, step, place, sha256, reason, decided_by, decided_at)
)

struct SelfEvaluationJudgement {
    SelfEvaluationStep step; // endorsed, returned or approved
    Digest sha256;
    std::optional<Text<2000>> reason; // required to return
};
BOOST_DESCRIBE_STRUCT(SelfEvaluationJudgement, (), (step, sha256, reason))

struct Signature {
    AccountId account;
    std::string name;
    Moment signed_at;
};
BOOST_DESCRIBE_STRUCT(Signature, (), (account, name, signed_at))

BOOST_DEFINE_ENUM_CLASS(SignOffState, coming, open, signed_off, skipped)

/// A step of the route, and how far it is since the report was submitted.
struct SignOff {
    RouteStep step;
    SignOffState state;
    std::vector<Signature> signatures;
    std::vector<std::string> awaited; // names of those who may sign and have not
};
BOOST_DESCRIBE_STRUCT(SignOff, (), (step, state, signatures, awaited))

/// The route that the office set; the newest rules reports that are built from then on.
struct SignOffRoute {
    Id<SignOffRoute> id;
    std::vector<RouteStep> steps;
    AccountId set_by;
    Moment set_at;
};
BOOST_DESCRIBE_STRUCT(SignOffRoute, (), (id, steps, set_by, set_at))

struct RouteSteps {
    std::vector<RouteStep> steps;
};
BOOST_DESCRIBE_STRUCT(RouteSteps, (), (steps))

} // namespace siar::reporting
