#include "indicators/evidence_subjects.hpp"

namespace siar::indicators {

evidence::SubjectSources evidence_subjects()
{
    return {
        {.kind = evidence::SubjectKind::indicator,
         .permission = "indicators.read",
         .rows = "select id as subject, statement as title, code as place, '/indikator?indikator=' || id as path, "
                 "1 = 0 as is_closed from indicators"},
        {.kind = evidence::SubjectKind::indicator_quarter,
         .permission = "indicators.read",
         .rows = "select q.id as subject, i.code || ' ' || q.year || case q.quarter when 0 then '' else ' T' || "
                 "q.quarter end as title, i.statement as place, '/indikator?capaian=' || q.id as path, q.frozen is "
                 "not null as is_closed from indicator_quarters q join indicators i on i.id = q.indicator"}
    };
}

} // namespace siar::indicators
