create table record_series (
    id text primary key,
    name text not null unique,
    form text,
    storage_location text not null,
    retention_months bigint not null,
    trigger text not null,
    final_action text not null,
    authority text not null,
    version bigint not null,
    created_at bigint not null
);

create table filed_record (
    id text primary key,
    series text not null references record_series (id),
    identifier text not null unique,
    title text not null,
    subject_kind text not null,
    subject text not null,
    file_name text not null,
    media_type text not null,
    size bigint not null,
    sha256 text not null,
    metadata text not null,
    closed_on text not null,
    due_on text,
    state text not null,
    filed_by text not null,
    filed_at bigint not null
);
create index filed_record_by_series on filed_record (series, filed_at);
create index filed_record_by_subject on filed_record (subject_kind, subject);
create index filed_record_by_due_day on filed_record (state, due_on);
create index filed_record_by_digest on filed_record (sha256);

create table record_hold (
    id text primary key,
    record text not null references filed_record (id),
    reason text not null,
    placed_by text not null,
    placed_at bigint not null,
    lifted_by text,
    lifted_at bigint
);
create index record_hold_by_record on record_hold (record);

create table disposal (
    id text primary key,
    records text not null,
    reason text not null,
    state text not null,
    proposed_by text not null,
    proposed_at bigint not null,
    confirmed_by text,
    confirmed_at bigint,
    executed_at bigint,
    certificate text,
    version bigint not null
);

-- Files of destroyed records, whose bytes are removed once the destruction is durable.
create table destroyed_file (
    id text primary key,
    sha256 text not null,
    disposal text not null references disposal (id),
    ordered_at bigint not null,
    settled_at bigint,
    is_removed boolean not null
);
