create table evidence (
    id text primary key,
    kind text not null,
    title text not null,
    file_name text,
    media_type text,
    size bigint,
    sha256 text,
    url text,
    note text,
    claimed_at bigint,
    captured_at bigint not null,
    captured_by text not null
);

create table evidence_link (
    id text primary key,
    evidence text not null references evidence (id),
    subject_kind text not null,
    subject text not null,
    linked_at bigint not null,
    linked_by text not null
);
create unique index evidence_link_once on evidence_link (subject_kind, subject, evidence);
create index evidence_link_by_evidence on evidence_link (evidence);
