// Findings (temuan) of audits and of daily work, and what is done about them: ISO 9001 10.2 and the
// PTK of an internal audit.
#pragma once

#include "indicators/indicator.hpp"
#include "planning/cycle.hpp"

namespace siar::quality {

/// KTS mayor, KTS minor, OB and a positive finding.
BOOST_DEFINE_ENUM_CLASS(
    FindingType, major_nonconformity, minor_nonconformity, observation, positive
)

BOOST_DEFINE_ENUM_CLASS(FindingSource, internal_audit, external_audit, management, daily_work)

BOOST_DEFINE_ENUM_CLASS(
    FindingState,
    drafting, // until it is signed
    open,
    answered, // the plan is signed
    in_progress,
    awaiting_effect_check,
    closed,
    not_effective // a new corrective action is needed
)

/// In the words of PLOR: problem, location, objective evidence, reference.
struct Finding {
    Id<Finding> id;
    Text<40> number; // such as T-2026-003
    FindingType type;
    FindingSource source;
    Text<200> title;
    Text<4000> problem;
    std::optional<Text<500>> location;
    std::optional<Text<4000>> objective_evidence;
    std::optional<Text<1000>> reference; // that it does not conform to
    std::optional<Text<120>> clause;     // of a standard or the procedure
    std::optional<Id<indicators::Indicator>> indicator;
    std::optional<Id<planning::Task>> task;
    Date found_on;
    FindingState state;
    AccountId written_by;
    std::int64_t version;
    Moment created_at;
};
BOOST_DESCRIBE_STRUCT(
    Finding,
    (),
    (id,
     number,
     type,
     source,
     title,
     problem,
     location,
     objective_evidence,
     reference,
     clause,
     indicator,
     task,
     found_on,
     state,
     written_by,
     version,
     created_at)
)

struct FindingForm {
    std::optional<std::int64_t> version; // of the one that is changed
    FindingType type;
    FindingSource source;
    Text<200> title;
    Text<4000> problem;
    std::optional<Text<500>> location;
    std::optional<Text<4000>> objective_evidence;
    std::optional<Text<1000>> reference;
    std::optional<Text<120>> clause;
    std::optional<Id<indicators::Indicator>> indicator;
    std::optional<Id<planning::Task>> task;
    Date found_on;
};
BOOST_DESCRIBE_STRUCT(
    FindingForm,
    (),
    (version,
     type,
     source,
     title,
     problem,
     location,
     objective_evidence,
     reference,
     clause,
     indicator,
     task,
     found_on)
)

/// An observation that nobody acted upon becomes a nonconformity.
struct FindingRaise {
    std::int64_t version;
    FindingType type;
    Text<1000> reason;
    Text<500> location;
    Text<4000> objective_evidence;
    Text<1000> reference;
};
BOOST_DESCRIBE_STRUCT(
    FindingRaise, (), (version, type, reason, location, objective_evidence, reference)
)

/// PTK (permintaan tindakan koreksi). One at a time: a new one only after the last was not effective.
struct CorrectiveAction {
    Id<CorrectiveAction> id;
    Id<Finding> finding;
    int number;           // of the finding's, from 1
    Text<4000> correction; // of what went wrong
    Text<4000> cause;
    std::vector<std::string> whys; // the way to the cause, one answer for each "why"
    Text<4000> plan;               // so that it does not happen again
    AccountId assignee;            // person in charge
    Date due_on;
    std::optional<Moment> signed_at;
    std::optional<Moment> started_at;
    std::optional<Text<4000>> result;
    std::optional<AccountId> done_by;
    std::optional<Moment> done_at;
    std::int64_t version;
    Moment created_at;
};
BOOST_DESCRIBE_STRUCT(
    CorrectiveAction,
    (),
    (id,
     finding,
     number,
     correction,
     cause,
     whys,
     plan,
     assignee,
     due_on,
     signed_at,
     started_at,
     result,
     done_by,
     done_at,
     version,
     created_at)
)

struct ActionForm {
    std::optional<std::int64_t> version; // of the one that is changed
    Text<4000> correction;
    Text<4000> cause;
    std::vector<std::string> whys;
    Text<4000> plan;
    AccountId assignee;
    Date due_on;
};
BOOST_DESCRIBE_STRUCT(
    ActionForm, (), (version, correction, cause, whys, plan, assignee, due_on)
)

struct ActionResult {
    std::int64_t version;
    Text<4000> result;
};
BOOST_DESCRIBE_STRUCT(ActionResult, (), (version, result))

BOOST_DEFINE_ENUM_CLASS(Effect, effective, not_effective)

/// Whether the action helped: looked at by somebody else, on a later day (A7). Rows are only added.
struct EffectCheck {
    Id<EffectCheck> id;
    Id<CorrectiveAction> action;
    Effect effect;
    Text<4000> narrative;
    AccountId checked_by;
    Moment checked_at;
};
BOOST_DESCRIBE_STRUCT(EffectCheck, (), (id, action, effect, narrative, checked_by, checked_at))

struct NewEffectCheck {
    Effect effect;
    Text<4000> narrative;
};
BOOST_DESCRIBE_STRUCT(NewEffectCheck, (), (effect, narrative))

BOOST_DEFINE_ENUM_CLASS(SignedWhat, finding, raised, plan)

/// A named account's hand under exactly these words. Rows are only added.
struct QualitySignature {
    Id<QualitySignature> id;
    Id<Finding> finding;
    SignedWhat what;
    Digest sha256; // of the canonical JSON of what was signed
    std::optional<std::string> reason; // why it was raised
    AccountId signed_by;
    Moment signed_at;
};
BOOST_DESCRIBE_STRUCT(
    QualitySignature, (), (id, finding, what, sha256, reason, signed_by, signed_at)
)

struct SignRequest {
    Digest sha256; // of what was seen
};
BOOST_DESCRIBE_STRUCT(SignRequest, (), (sha256))

struct ShownAction {
    CorrectiveAction action;
    Digest sha256; // of what the auditee signs
    std::vector<EffectCheck> checks;
    bool is_overdue;
};
BOOST_DESCRIBE_STRUCT(ShownAction, (), (action, sha256, checks, is_overdue))

/// What whoever asks may do next.
struct FindingActs {
    bool may_write;
    bool may_sign;
    bool may_answer;
    bool may_sign_plan;
    bool may_work; // start, and say that it is done
    bool may_check;
    bool may_raise;
};
BOOST_DESCRIBE_STRUCT(
    FindingActs,
    (),
    (may_write, may_sign, may_answer, may_sign_plan, may_work, may_check, may_raise)
)

struct FindingDetail {
    Finding finding;
    Digest sha256; // of what the auditor signs
    std::vector<QualitySignature> signatures;
    std::vector<ShownAction> actions; // the oldest first
    std::optional<std::string> indicator_code;
    std::optional<std::string> task_title;
    FindingActs acts;
};
BOOST_DESCRIBE_STRUCT(
    FindingDetail, (), (finding, sha256, signatures, actions, indicator_code, task_title, acts)
)

struct FindingLine {
    Finding finding;
    std::optional<AccountId> assignee; // of the action that runs
    std::optional<Date> due_on;
    bool is_overdue;
};
BOOST_DESCRIBE_STRUCT(FindingLine, (), (finding, assignee, due_on, is_overdue))

} // namespace siar::quality
