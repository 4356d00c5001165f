#include "quality/evidence_subjects.hpp"

namespace siar::quality {

evidence::SubjectSources evidence_subjects()
{
    return {
        {.kind = evidence::SubjectKind::finding,
         .permission = "quality.read",
         .rows = "select id as subject, title, number as place, '/temuan/' || id as path, state = 'closed' as "
                 "is_closed from findings where state <> 'drafting'"},
        {.kind = evidence::SubjectKind::management_review,
         .permission = "quality.read",
         .rows = "select id as subject, title, held_on as place, '/tinjauan-manajemen/' || id as path, state = "
                 "'closed' as is_closed from management_reviews"}
    };
}

} // namespace siar::quality
