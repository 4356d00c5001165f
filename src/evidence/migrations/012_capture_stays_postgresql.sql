-- R5: what was captured is fixed, and a use only ends.
create function evidence_never_changes() returns trigger language plpgsql as
    $$ begin raise exception 'evidence is never changed'; end $$;
create function evidence_use_only_ends() returns trigger language plpgsql as
    $$ begin raise exception 'a use of evidence only ends'; end $$;
create trigger evidence_stays before update or delete or truncate on evidence
    for each statement execute function evidence_never_changes();
create trigger evidence_passage_stays before update or delete or truncate on evidence_passage
    for each statement execute function evidence_never_changes();
create trigger evidence_link_remains before delete or truncate on evidence_link
    for each statement execute function evidence_use_only_ends();
create trigger evidence_link_stays before update on evidence_link
    for each row
    when (old.ended_at is not null or new.ended_at is null or new.ended_by is null or new.end_reason is null or
        new.id <> old.id or new.evidence <> old.evidence or new.subject_kind <> old.subject_kind or
        new.subject <> old.subject or new.linked_at <> old.linked_at or new.linked_by <> old.linked_by)
    execute function evidence_use_only_ends();
