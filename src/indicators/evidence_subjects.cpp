#include "indicators/evidence_subjects.hpp"

namespace siar::indicators {

evidence::SubjectSources evidence_subjects()
{
    return {
        {.kind = evidence::SubjectKind::indicator,
         .permission = "indicators.read",
         .rows = "select id as subject, statement as title, code as place, '/indikator?indikator=' || id as path, "
                 "1 = 0 as is_closed from indicators"}
    };
}

} // namespace siar::indicators
