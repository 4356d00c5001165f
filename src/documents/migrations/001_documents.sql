create table document (
    id text primary key,
    kind text not null,
    number text not null unique,
    title text not null,
    owner text not null,
    approver text not null,
    classification text not null,
    language text not null,
    topics text not null,
    cites text not null,
    replaced_by text references document (id),
    version bigint not null,
    created_at bigint not null
);

create table revision (
    id text primary key,
    document text not null references document (id),
    label text not null,
    state text not null,
    issued_on text not null,
    in_force_on text,
    reason text,
    sha256 text not null,
    media_type text not null,
    file_name text not null,
    procedure text,
    author text not null,
    version bigint not null,
    created_at bigint not null,
    unique (document, label)
);

create table revision_decision (
    id text primary key,
    revision text not null references revision (id),
    step text not null,
    reason text,
    sha256 text not null,
    decided_by text not null,
    decided_at bigint not null
);
create index revision_decision_by_revision on revision_decision (revision);

-- The code on every print of a revision; registered copies have codes of their own.
create table check_code (
    code text primary key,
    revision text not null unique references revision (id)
);

create table document_copy (
    id text primary key,
    revision text not null references revision (id),
    number bigint not null,
    holder text not null,
    code text not null unique,
    given_by text not null,
    given_at bigint not null,
    unique (revision, number)
);
