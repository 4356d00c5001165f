#include "publishing/evidence_subjects.hpp"

namespace siar::publishing {

evidence::SubjectSources evidence_subjects()
{
    return {
        {.kind = evidence::SubjectKind::placement,
         .permission = "publishing.read",
         .rows = "select p.id as subject, p.title, c.name as place, '/publikasi?penayangan=' || p.id as path, p.state "
                 "in ('published', 'taken_down') as is_closed from placements p join channels c on c.id = p.channel"}
    };
}

} // namespace siar::publishing
