// Comments, ratings and questions at a piece of evidence, answered in place.
#pragma once

#include "audit/remark.hpp"
#include "door/command.hpp"
#include "evidence/subjects.hpp"

#include <vector>

namespace siar::audit {

struct RemarkQuery {
    std::optional<Id<Engagement>> engagement = {};
    std::optional<RemarkSubject> subject_kind = {};
    std::optional<std::string> subject = {};
    std::optional<RemarkState> state = {};
    std::optional<RemarkKind> kind = {};
};

/// The newest first. An auditor sees those of the engagements that the auditor has a part in.
std::vector<RemarkView> remarks(
    database::Database& database,
    const evidence::SubjectSources& sources,
    const Caller& caller,
    const RemarkQuery& query,
    const Date& today
);

RemarkView view_of(
    database::Database& database,
    const evidence::SubjectSources& sources,
    const Caller& caller,
    const Remark& remark,
    const Date& today
);

/// Refuses what the auditor cannot see, a rating without its value, a day that is past, and an engagement
/// that does not run. Tells the office of a question, and of a rating below "conforms".
Remark make_remark(Command& command, const evidence::SubjectSources& sources, const NewRemark& form);

/// The office's answer to a question that is open or was reopened; its author is told.
Remark answer_remark(Command& command, const Id<Remark>& id, const RemarkAnswer& form);

/// The author accepts the answer, or asks again with a reason; who answered is told.
Remark settle_remark(Command& command, const Id<Remark>& id, const RemarkSettlement& form);

} // namespace siar::audit
