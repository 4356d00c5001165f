-- R5: what was captured is fixed, and a use only ends.
create trigger evidence_stays before update on evidence
    begin select raise(abort, 'evidence is never changed'); end;
create trigger evidence_remains before delete on evidence
    begin select raise(abort, 'evidence is never changed'); end;
create trigger evidence_link_stays before update on evidence_link
    when old.ended_at is not null or new.ended_at is null or new.ended_by is null or new.end_reason is null or
        new.id <> old.id or new.evidence <> old.evidence or new.subject_kind <> old.subject_kind or
        new.subject <> old.subject or new.linked_at <> old.linked_at or new.linked_by <> old.linked_by
    begin select raise(abort, 'a use of evidence only ends'); end;
create trigger evidence_link_remains before delete on evidence_link
    begin select raise(abort, 'a use of evidence only ends'); end;
create trigger evidence_passage_stays before update on evidence_passage
    begin select raise(abort, 'a marked passage is never changed'); end;
create trigger evidence_passage_remains before delete on evidence_passage
    begin select raise(abort, 'a marked passage is never changed'); end;
