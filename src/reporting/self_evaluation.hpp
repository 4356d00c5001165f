// Laporan Evaluasi Diri (FO.2.3.1): the year, built from its reports and indicators.
#pragma once

#include "evaluation/report.hpp"
#include "people/account.hpp"

namespace siar::reporting {

BOOST_DEFINE_ENUM_CLASS(AchievementStatus, exceeded, met, not_met, no_data)
BOOST_DEFINE_ENUM_CLASS(SelfEvaluationState, drafting, in_review, approved)

BOOST_DEFINE_ENUM_CLASS(FollowUpProgress, planned, under_way, done, dropped)

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
    FollowUpProgress follow_up_state = FollowUpProgress::planned;
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
    std::string code; // of the indicator
    std::string text;
    std::string assignee;
    std::optional<Date> due_on;
    FollowUpProgress state;
    std::string note; // what became of it, in words
};
BOOST_DESCRIBE_STRUCT(LastFollowUp, (), (code, text, assignee, due_on, state, note))

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

/// The year's numbers of one channel or pillar.
struct GroupFigures {
    std::string name; // empty: without a pillar
    int planned_count;
    int published_count;
    int late_count;
    int cancelled_count;
};
BOOST_DESCRIBE_STRUCT(
    GroupFigures, (), (name, planned_count, published_count, late_count, cancelled_count)
)

BOOST_DEFINE_ENUM_CLASS(AnnexKind, schedule, minutes, report, publication)

/// A record that the report rests on, as its annexes list it.
struct Annex {
    AnnexKind kind;
    std::string title;
    std::string reference; // version, number, or link
};
BOOST_DESCRIBE_STRUCT(Annex, (), (kind, title, reference))

BOOST_DEFINE_ENUM_CLASS(RouteVerb, endorse, approve)
BOOST_DEFINE_ENUM_CLASS(Quorum, any_of, all_of)

/// A step of the sign-off: who takes it, and whether one of them is enough.
struct RouteStep {
    people::Role role;
    RouteVerb verb;
    Quorum quorum;
};
BOOST_DESCRIBE_STRUCT(RouteStep, (), (role, verb, quorum))

struct SelfEvaluation {
    Id<SelfEvaluation> id;
    int year;
    Text<200> title;
    std::string summary;
    std::string introduction;
    std::string team;
    std::string method;
    std::string profile;
    std::string channels;
    std::string budget;
    std::string analysis;
    std::string root_causes;
    std::string swot_strengths;
    std::string swot_weaknesses;
    std::string swot_opportunities;
    std::string swot_threats;
    std::string satisfaction;
    std::string complaints;
    std::string improvement_plan;
    std::string closing;
    std::vector<SelfEvaluationRow> rows;
    std::vector<LastFollowUp> last_follow_ups;
    std::vector<MonthFigures> months;
    std::vector<GroupFigures> channel_figures;
    std::vector<GroupFigures> pillar_figures;
    std::vector<std::string> reports; // titles of the accepted activity reports it rests on
    std::vector<Annex> annexes;
    std::vector<RouteStep> route; // as it was when the report was built
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
     team,
     method,
     profile,
     channels,
     budget,
     analysis,
     root_causes,
     swot_strengths,
     swot_weaknesses,
     swot_opportunities,
     swot_threats,
     satisfaction,
     complaints,
     improvement_plan,
     closing,
     rows,
     last_follow_ups,
     months,
     channel_figures,
     pillar_figures,
     reports,
     annexes,
     route,
     state,
     sha256,
     author,
     version,
     created_at)
)

struct NewSelfEvaluation {
    int year;
};
BOOST_DESCRIBE_STRUCT(NewSelfEvaluation, (), (year))

struct SelfEvaluationVersion {
    std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(SelfEvaluationVersion, (), (version))

} // namespace siar::reporting
