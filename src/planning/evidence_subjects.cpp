#include "planning/evidence_subjects.hpp"

namespace siar::planning {

evidence::SubjectSources evidence_subjects()
{
    return {
        {.kind = evidence::SubjectKind::cycle,
         .permission = "planning.read",
         .rows = "select id as subject, name as title, '' as place, '/siklus/' || id as path, closed_at is not null "
                 "as is_closed from cycles"},
        {.kind = evidence::SubjectKind::task,
         .permission = "planning.read",
         .rows = "select t.id as subject, t.title, c.name as place, '/rantai/task/' || t.id as path, c.closed_at is not "
                 "null as is_closed from tasks t join cycles c on c.id = t.cycle"},
        {.kind = evidence::SubjectKind::schedule,
         .permission = "planning.read",
         .rows = "select s.id as subject, s.title, c.name as place, '/jadwal/' || s.id as path, s.state = 'closed' as "
                 "is_closed from schedules s join cycles c on c.id = s.cycle"},
        {.kind = evidence::SubjectKind::schedule_entry,
         .permission = "planning.read",
         .rows = "select e.id as subject, e.title, s.title as place, '/kalender?kegiatan=' || e.id as path, s.state = "
                 "'closed' as is_closed from schedule_entries e join schedules s on s.id = e.schedule"},
        {.kind = evidence::SubjectKind::initiative,
         .permission = "planning.read",
         .rows = "select id as subject, title, '' as place, '/pengembangan?inisiatif=' || id as path, state in "
                 "('completed', 'dropped') as is_closed from initiatives"}
    };
}

} // namespace siar::planning
