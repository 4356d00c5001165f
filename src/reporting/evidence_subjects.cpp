#include "reporting/evidence_subjects.hpp"

namespace siar::reporting {

evidence::SubjectSources evidence_subjects()
{
    return {
        {.kind = evidence::SubjectKind::self_evaluation,
         .permission = "reporting.read",
         .rows = "select id as subject, title, '' as place, '/evaluasi-diri/' || id as path, state <> 'drafting' as "
                 "is_closed from self_evaluations"}
    };
}

} // namespace siar::reporting
