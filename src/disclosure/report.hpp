// The yearly public report (UU 14/2008, Article 12): what was published, in which time, and which requests for
// information were granted or refused.
#pragma once

#include "disclosure/register.hpp"
#include "disclosure/request.hpp"

namespace siar::disclosure {

struct ChannelCount {
    InformationClass info_class;
    std::string channel;
    std::int64_t count;
};
BOOST_DESCRIBE_STRUCT(ChannelCount, (), (info_class, channel, count))

struct RefusalReason {
    std::string legal_basis;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(RefusalReason, (), (legal_basis, reason))

struct ReportFigures {
    std::vector<ChannelCount> publications; // by class and channel
    std::int64_t publication_count;
    std::optional<std::int64_t> average_minutes; // from the approval to the publication; none: no data
    std::int64_t immediate_count;
    std::int64_t immediate_in_time_count; // within 24 hours of the approval
    std::int64_t request_count;
    std::int64_t granted_count;
    std::int64_t partly_count;
    std::int64_t refused_count;
    std::int64_t waiting_count;
    std::int64_t late_count;
    std::optional<std::int64_t> average_tenths_of_days; // working days to an answer, in tenths; none: no data
    std::vector<RefusalReason> refusals;
};
BOOST_DESCRIBE_STRUCT(
    ReportFigures,
    (),
    (publications,
     publication_count,
     average_minutes,
     immediate_count,
     immediate_in_time_count,
     request_count,
     granted_count,
     partly_count,
     refused_count,
     waiting_count,
     late_count,
     average_tenths_of_days,
     refusals)
)

/// Frozen when it is issued: one for a year.
struct IssuedReport {
    Id<IssuedReport> id;
    int year;
    std::optional<Text<4000>> foreword;
    ReportFigures figures;
    Digest sha256; // of the figures as JSON
    AccountId issued_by;
    Moment issued_at;
};
BOOST_DESCRIBE_STRUCT(IssuedReport, (), (id, year, foreword, figures, sha256, issued_by, issued_at))

struct ReportView {
    int year;
    ReportFigures figures; // as issued, or as they are now
    std::optional<IssuedReport> issued;
};
BOOST_DESCRIBE_STRUCT(ReportView, (), (year, figures, issued))

struct ReportIssue {
    std::optional<Text<4000>> foreword;
};
BOOST_DESCRIBE_STRUCT(ReportIssue, (), (foreword))

} // namespace siar::disclosure
