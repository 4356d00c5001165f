// Activity 3 of PR.27.4: activity reports, reviewed by the Sub Koordinator.
#pragma once

#include "evaluation/follow_up.hpp"
#include "evaluation/measurement.hpp"
#include "evaluation/report_comment.hpp"
#include "evaluation/report_parts.hpp"
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
    ReportAbout about = ReportAbout::event;
    std::vector<Id<planning::ScheduleEntry>> entries = {}; // of an event
    std::optional<Id<planning::Initiative>> initiative = {};
    std::vector<FollowUp> follow_ups = {};
    std::vector<ReportPhoto> photos = {};
    std::vector<ReportAttendee> attendance = {};
    std::vector<Id<evidence::Evidence>> evidence_order = {}; // pieces that come first; others as captured
    std::optional<std::string> number = {};
    bool is_prepared = false; // Siar began it, and nobody has written in it yet
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
     created_at,
     about,
     entries,
     initiative,
     follow_ups,
     photos,
     attendance,
     evidence_order,
     number,
     is_prepared)
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
    std::optional<ReportAbout> about = {}; // left out: a cycle where one is named, else an event
    std::optional<std::vector<Id<planning::ScheduleEntry>>> entries = {};
    std::optional<Id<planning::Initiative>> initiative = {};
};
BOOST_DESCRIBE_STRUCT(NewReport, (), (cycle, title, starts_on, ends_on, about, entries, initiative))

/// Lists that are left out stay as they are.
struct ReportDraft {
    std::int64_t version;
    Text<200> title;
    std::optional<Text<20000>> results;
    std::optional<Text<20000>> obstacles;
    std::optional<Text<20000>> follow_up;
    std::optional<Text<100>> number = {}; // from the office's own register
    std::optional<std::vector<FollowUp>> follow_ups = {};
    std::optional<std::vector<ReportPhoto>> photos = {};
    std::optional<std::vector<ReportAttendee>> attendance = {};
    std::optional<std::vector<Id<evidence::Evidence>>> evidence_order = {};
};
BOOST_DESCRIBE_STRUCT(
    ReportDraft,
    (),
    (version,
     title,
     results,
     obstacles,
     follow_up,
     number,
     follow_ups,
     photos,
     attendance,
     evidence_order)
)

struct ReportVersion {
    std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(ReportVersion, (), (version))

struct ReportJudgement {
    ReportVerdict verdict;
    Digest sha256;
    std::optional<Text<2000>> reason; // required to return
    std::optional<std::vector<NewReportComment>> comments = {}; // remarks that go with a return
};
BOOST_DESCRIBE_STRUCT(ReportJudgement, (), (verdict, sha256, reason, comments))

/// The words of a report, to compare what was put up for review with what it became.
struct ReportWords {
    std::string title;
    std::string results;
    std::string obstacles;
    std::string follow_up;
    std::vector<std::string> follow_ups;
};
BOOST_DESCRIBE_STRUCT(ReportWords, (), (title, results, obstacles, follow_up, follow_ups))

/// What was put up for review, as it was then.
struct ReportSubmission {
    Id<ReportSubmission> id;
    Id<ActivityReport> report;
    Digest sha256;
    ReportWords content;
    AccountId submitted_by;
    Moment submitted_at;
};
BOOST_DESCRIBE_STRUCT(
    ReportSubmission, (), (id, report, sha256, content, submitted_by, submitted_at)
)

/// The file of an accepted report and the template that it was written on.
struct KeptReport {
    Id<ActivityReport> id;
    Id<evidence::Evidence> evidence;
    Digest template_sha256;
    Moment kept_at;
};
BOOST_DESCRIBE_STRUCT(KeptReport, (), (id, evidence, template_sha256, kept_at))

struct ReportDetail {
    ActivityReport report;
    std::vector<ReportReview> reviews;
    std::vector<evidence::Evidence> evidence; // in the order of the report
    std::vector<PieceReason> reasons;         // why each is there; none: somebody added it
    std::vector<DroppedPiece> dropped;
    std::vector<review::ReviewSession> sessions; // closed minutes that the report rests on
    std::vector<ReportComment> comments;         // the oldest first
    std::vector<FollowUpStep> follow_up_steps;
    std::vector<FollowUpView> earlier_follow_ups; // what reports before this one left open
    std::optional<ReportWords> reviewed_before; // as they were when it was last decided about
    std::optional<evidence::Evidence> kept_file; // of an accepted report
    std::vector<std::string> hindrances; // why it cannot be submitted yet, in the reader's language
    bool may_decide;
    bool may_comment;
};
BOOST_DESCRIBE_STRUCT(
    ReportDetail,
    (),
    (report,
     reviews,
     evidence,
     reasons,
     dropped,
     sessions,
     comments,
     follow_up_steps,
     earlier_follow_ups,
     reviewed_before,
     kept_file,
     hindrances,
     may_decide,
     may_comment)
)

} // namespace siar::evaluation
