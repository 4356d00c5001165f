#include "review/evidence_subjects.hpp"

namespace siar::review {

evidence::SubjectSources evidence_subjects()
{
    return {
        {.kind = evidence::SubjectKind::review_session,
         .permission = "review.read",
         .rows = "select id as subject, title, held_on as place, '/reviu/' || id as path, closed_at is not null as "
                 "is_closed from review_sessions"},
        {.kind = evidence::SubjectKind::review_item,
         .permission = "review.read",
         .rows = "select i.id as subject, i.title, s.title as place, '/rantai/review_item/' || i.id as path, s.closed_at is not "
                 "null as is_closed from review_items i join review_sessions s on s.id = i.session"}
    };
}

} // namespace siar::review
