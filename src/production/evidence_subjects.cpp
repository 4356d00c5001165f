#include "production/evidence_subjects.hpp"

namespace siar::production {

evidence::SubjectSources evidence_subjects()
{
    return {
        {.kind = evidence::SubjectKind::content,
         .permission = "production.read",
         .rows = "select id as subject, title, '' as place, '/konten/' || id as path, state = 'approved' as is_closed "
                 "from contents",
         .naming = "select 1 from contents where id = $1 and (assets like '%\"' || $2 || '\"%' or people_shown like "
                   "'%\"' || $2 || '\"%')"}
    };
}

} // namespace siar::production
