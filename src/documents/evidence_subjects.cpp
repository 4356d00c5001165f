#include "documents/evidence_subjects.hpp"

namespace siar::documents {

evidence::SubjectSources evidence_subjects()
{
    return {
        {.kind = evidence::SubjectKind::document,
         .permission = "documents.read",
         .rows = "select id as subject, title, number as place, '/dokumen/' || id as path, "
                 "exists (select 1 from revision r where r.document = document.id and r.state in ('approved', "
                 "'obsolete')) as is_closed from document"}
    };
}

} // namespace siar::documents
