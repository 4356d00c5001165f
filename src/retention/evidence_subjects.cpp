#include "retention/evidence_subjects.hpp"

namespace siar::retention {

evidence::SubjectSources evidence_subjects()
{
    return {
        {.kind = evidence::SubjectKind::record,
         .permission = "retention.read",
         .rows = "select id as subject, title, identifier as place, '/arsip/' || id as path, 1 = 1 as is_closed from "
                 "filed_record"}
    };
}

} // namespace siar::retention
