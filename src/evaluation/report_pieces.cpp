#include "evaluation/report_pieces.hpp"

#include "evaluation/evidence_subjects.hpp"
#include "evaluation/gathering.hpp"
#include "evaluation/report_state.hpp"
#include "evidence/evidences.hpp"
#include "evidence/links.hpp"

#include <algorithm>

namespace siar::evaluation {

void drop_piece(
    Command& command,
    const Id<ActivityReport>& id,
    const Id<evidence::Evidence>& piece,
    const DropOfPiece& form
)
{
    const ActivityReport report = open_report(command, id);
    if (std::ranges::find(report.photos, piece, &ReportPhoto::evidence) != report.photos.end())
        throw conflict_with(report, "evaluation.shown_as_photo");
    gather(command, report);
    for (const auto& link :
         evidence::links_to(command.database, evidence::SubjectKind::activity_report, id.text()))
        if (link.evidence == piece && !link.ended_at)
            return evidence::end_link(command, evidence_subjects(), link.id, form.reason);
    throw Refusal{Reason::not_found, "evaluation.no_such_piece"};
}

void take_piece(
    Command& command, const Id<ActivityReport>& id, const Id<evidence::Evidence>& piece
)
{
    open_report(command, id);
    evidence::link(command, piece, evidence::SubjectKind::activity_report, id.text());
}

} // namespace siar::evaluation
