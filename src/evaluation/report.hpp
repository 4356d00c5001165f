// Activity 3 of PR.27.4: activity reports, reviewed by the Sub Koordinator.
#pragma once

#include "evaluation/measurement.hpp"
#include "review/session.hpp"

namespace siar::evaluation {

BOOST_DEFINE_ENUM_CLASS(ReportState, drafting, in_review, returned, accepted)

/// A figure of the report with where it comes from; frozen when the report is submitted.
struct ReportFigure {
    std::string name; // "published", "on_time", "reach:Instagram"
    std::string label;
    std::optional<double> value; // nothing: no data
    std::string source;
};
BOOST_DESCRIBE_STRUCT(ReportFigure, (), (name, label, value, source))

struct ActivityReport {
    Id<ActivityReport> id;
    std::optional<Id<planning::Cycle>> cycle; // an event's report has none
    Text<200> title;
    Date starts_on;
    Date ends_on;
    std::optional<std::string> results;
    std::optional<std::string> obstacles;
    std::optional<std::string> follow_up;
    std::vector<ReportFigure> figures;
    ReportState state;
    Digest sha256; // of what is reviewed
    AccountId author;
    std::int64_t version;
    Moment created_at;
};
BOOST_DESCRIBE_STRUCT(
    ActivityReport,
    (),
    (id,
     cycle,
     title,
     starts_on,
     ends_on,
     results,
     obstacles,
     follow_up,
     figures,
     state,
     sha256,
     author,
     version,
     created_at)
)

BOOST_DEFINE_ENUM_CLASS(ReportVerdict, accepted, returned)

struct ReportReview {
    Id<ReportReview> id;
    Id<ActivityReport> report;
    ReportVerdict verdict;
    Digest sha256;
    std::optional<std::string> reason;
    AccountId reviewed_by;
    Moment reviewed_at;
};
BOOST_DESCRIBE_STRUCT(
    ReportReview, (), (id, report, verdict, sha256, reason, reviewed_by, reviewed_at)
)

/// Gathers its evidence (minutes, proofs, e-mails of the period) by itself.
struct NewReport {
    std::optional<Id<planning::Cycle>> cycle;
    Text<200> title;
    Date starts_on;
    Date ends_on;
};
BOOST_DESCRIBE_STRUCT(NewReport, (), (cycle, title, starts_on, ends_on))

struct ReportDraft {
    std::int64_t version;
    Text<200> title;
    std::optional<Text<20000>> results;
    std::optional<Text<20000>> obstacles;
    std::optional<Text<20000>> follow_up;
};
BOOST_DESCRIBE_STRUCT(ReportDraft, (), (version, title, results, obstacles, follow_up))

struct ReportVersion {
    std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(ReportVersion, (), (version))

struct ReportJudgement {
    ReportVerdict verdict;
    Digest sha256;
    std::optional<Text<2000>> reason; // required to return
};
BOOST_DESCRIBE_STRUCT(ReportJudgement, (), (verdict, sha256, reason))

struct ReportDetail {
    ActivityReport report;
    std::vector<ReportReview> reviews;
    std::vector<evidence::Evidence> evidence;
    std::vector<review::ReviewSession> sessions; // closed minutes that the report rests on
    std::vector<std::string> hindrances; // why it cannot be submitted yet, in the reader's language
    bool may_decide;
};
BOOST_DESCRIBE_STRUCT(
    ReportDetail, (), (report, reviews, evidence, sessions, hindrances, may_decide)
)

} // namespace siar::evaluation
