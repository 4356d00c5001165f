create table evidence_passage (
    id text primary key,
    evidence text not null references evidence (id),
    first_message bigint not null,
    last_message bigint not null,
    note text not null,
    marked_by text not null,
    marked_at bigint not null
);
create index evidence_passage_by_evidence on evidence_passage (evidence);
