// Laporan Evaluasi Diri (FO.2.3.1): the year, built from its reports and indicators.
#pragma once

#include "evaluation/report.hpp"

namespace siar::reporting {

BOOST_DEFINE_ENUM_CLASS(AchievementStatus, exceeded, met, not_met, no_data)
BOOST_DEFINE_ENUM_CLASS(SelfEvaluationState, drafting, in_review, approved)

BOOST_DEFINE_ENUM_CLASS(FollowUpState, planned, under_way, done, dropped)

/// A row of the achievement table, in the columns of a unit's self-evaluation (domain.md, section
/// 3).
struct SelfEvaluationRow {
    Text<40> code; // B.4.10.8
    Text<2000> statement;
    std::string indicator = {}; // what is measured, in words
    std::string unit = {};
    std::string baseline = {};
    std::string target;
    std::string actual;
    std::optional<double> percent = {}; // of the target, where both are numbers
    AchievementStatus status;
    std::string evidence; // in words; the links stand in the indicator
    std::string analysis;
    std::string root_cause;
    std::string supporting_factors = {};
    std::string hindering_factors = {};
    std::string follow_up;
    std::string assignee;
    std::optional<Date> due_on;
    FollowUpState follow_up_state = FollowUpState::planned;
};
BOOST_DESCRIBE_STRUCT(
    SelfEvaluationRow,
    (),
    (code,
     statement,
     indicator,
     unit,
     baseline,
     target,
     actual,
     percent,
     status,
     evidence,
     analysis,
     root_cause,
     supporting_factors,
     hindering_factors,
     follow_up,
     assignee,
     due_on,
     follow_up_state)
)

/// A follow-up that last year's report promised, and what became of it.
struct LastFollowUp {
    std::string text;
    std::string state;
};
BOOST_DESCRIBE_STRUCT(LastFollowUp, (), (text, state))

/// A month of the year in numbers, taken from the records when the report is built.
struct MonthFigures {
    Date month;
    int planned_count;
    int published_count;
    int late_count;
    int cancelled_count;
};
BOOST_DESCRIBE_STRUCT(
    MonthFigures, (), (month, planned_count, published_count, late_count, cancelled_count)
)

struct SelfEvaluation {
    Id<SelfEvaluation> id;
    int year;
    Text<200> title;
    std::string summary;
    std::string introduction;
    std::string profile;
    std::string analysis;
    std::string satisfaction;
    std::string improvement_plan;
    std::string closing;
    std::vector<SelfEvaluationRow> rows;
    std::vector<LastFollowUp> last_follow_ups;
    std::vector<MonthFigures> months;
    std::vector<std::string> reports; // titles of the accepted activity reports it rests on
    SelfEvaluationState state;
    Digest sha256; // of what is approved
    AccountId author;
    std::int64_t version;
    Moment created_at;
};
BOOST_DESCRIBE_STRUCT(
    SelfEvaluation,
    (),
    (id,
     year,
     title,
     summary,
     introduction,
     profile,
     analysis,
     satisfaction,
     improvement_plan,
     closing,
     rows,
     last_follow_ups,
     months,
     reports,
     state,
     sha256,
     author,
     version,
     created_at)
)

BOOST_DEFINE_ENUM_CLASS(SelfEvaluationStep, submitted, endorsed, returned, approved)

/// Route: the Koordinator endorses, the Direktur approves (an assumption: domain.md 6, row 7).
struct SelfEvaluationDecision {
    Id<SelfEvaluationDecision> id;
    Id<SelfEvaluation> self_evaluation;
    SelfEvaluationStep step;
    Digest sha256;
    std::optional<std::string> reason;
    AccountId decided_by;
    Moment decided_at;
};
BOOST_DESCRIBE_STRUCT(
    SelfEvaluationDecision, (), (id, self_evaluation, step, sha256, reason, decided_by, decided_at)
)

struct NewSelfEvaluation {
    int year;
};
BOOST_DESCRIBE_STRUCT(NewSelfEvaluation, (), (year))

struct SelfEvaluationDraft {
    std::int64_t version;
    Text<200> title;
    std::string summary;
    std::string introduction;
    std::string profile;
    std::string analysis;
    std::string satisfaction;
    std::string improvement_plan;
    std::string closing;
    std::vector<SelfEvaluationRow> rows;
    std::vector<LastFollowUp> last_follow_ups;
};
BOOST_DESCRIBE_STRUCT(
    SelfEvaluationDraft,
    (),
    (version,
     title,
     summary,
     introduction,
     profile,
     analysis,
     satisfaction,
     improvement_plan,
     closing,
     rows,
     last_follow_ups)
)

struct SelfEvaluationVersion {
    std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(SelfEvaluationVersion, (), (version))

struct SelfEvaluationJudgement {
    SelfEvaluationStep step; // endorsed, returned or approved
    Digest sha256;
    std::optional<Text<2000>> reason; // required to return
};
BOOST_DESCRIBE_STRUCT(SelfEvaluationJudgement, (), (step, sha256, reason))

struct SelfEvaluationDetail {
    SelfEvaluation self_evaluation;
    std::vector<SelfEvaluationDecision> decisions;
    std::vector<std::string> hindrances; // what is missing before it can be submitted
    bool may_endorse;
    bool may_approve;
};
BOOST_DESCRIBE_STRUCT(
    SelfEvaluationDetail, (), (self_evaluation, decisions, hindrances, may_endorse, may_approve)
)

/// A text of the form that does not stand in the self-evaluation itself, such as a name.
struct FormText {
    std::string field;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(FormText, (), (field, text))

/// What the form was when the self-evaluation was approved: later names, settings and templates do
/// not change what is filed (A6).
struct ApprovedForm {
    Id<SelfEvaluation> id;
    Digest template_sha256;
    std::vector<FormText> texts;
};
BOOST_DESCRIBE_STRUCT(ApprovedForm, (), (id, template_sha256, texts))

} // namespace siar::reporting
