// Remarks at places of an activity report: written, answered, settled and opened again.
#pragma once

#include "door/command.hpp"
#include "evaluation/report.hpp"

#include <vector>

namespace siar::evaluation {

/// Refuses an accepted report, an answer to a remark of another report or to an answer.
ReportComment
add_comment(Command& command, const Id<ActivityReport>& report, const NewReportComment& form);

/// Settles a remark or opens it again. That is for whoever wrote it and for those who may review the
/// report; its author answers instead, and never settles what a reviewer wants. Refuses an accepted
/// report, and an answer, which is settled with the remark that it answers.
ReportComment settle_comment(
    Command& command,
    const Id<ActivityReport>& report,
    const Id<ReportComment>& comment,
    const CommentSettling& form
);

/// The oldest first.
std::vector<ReportComment>
comments_of(database::Database& database, const Id<ActivityReport>& report);

/// How many remarks are not settled.
std::int64_t open_comments(database::Database& database, const Id<ActivityReport>& report);

} // namespace siar::evaluation
