#include "evaluation/evidence_subjects.hpp"

namespace siar::evaluation {

evidence::SubjectSources evidence_subjects()
{
    return {
        {.kind = evidence::SubjectKind::activity_report,
         .permission = "evaluation.read",
         .rows = "select id as subject, title, starts_on || ' - ' || ends_on as place, '/laporan/' || id as path, "
                 "state in ('in_review', 'accepted') as is_closed from activity_reports"}
    };
}

} // namespace siar::evaluation
