// Remarks at places of an activity report.
#pragma once

#include "evaluation/report_parts.hpp"

namespace siar::evaluation {

struct ActivityReport;

BOOST_DEFINE_ENUM_CLASS(
    ReportPlace, title, results, obstacles, follow_up, figures, photos, attendance, evidence
)

/// Stays for good; when it is settled, it says who said so.
struct ReportComment {
    Id<ReportComment> id;
    Id<ActivityReport> report;
    ReportPlace place;
    std::optional<std::string> item;  // of the place: a figure's name, a follow-up's identifier
    std::optional<std::string> quote; // the words it is about
    std::string text;
    std::optional<Id<ReportComment>> answers;
    AccountId written_by;
    Moment written_at;
    std::optional<AccountId> resolved_by;
    std::optional<Moment> resolved_at;
};
BOOST_DESCRIBE_STRUCT(
    ReportComment,
    (),
    (id, report, place, item, quote, text, answers, written_by, written_at, resolved_by, resolved_at)
)

struct NewReportComment {
    ReportPlace place;
    std::optional<Text<200>> item;
    std::optional<Text<1000>> quote;
    Text<2000> text;
    std::optional<Id<ReportComment>> answers; // then it stands at that remark's place
};
BOOST_DESCRIBE_STRUCT(NewReportComment, (), (place, item, quote, text, answers))

struct CommentSettling {
    bool is_resolved;
};
BOOST_DESCRIBE_STRUCT(CommentSettling, (), (is_resolved))

} // namespace siar::evaluation
