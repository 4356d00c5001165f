create table audit_engagement (
    id text primary key,
    title text not null,
    scope text,
    procedure text,
    indicators text not null,
    period_from text not null,
    period_until text not null,
    from_on text not null,
    until_on text not null,
    auditors text not null,
    opened_by text not null,
    opened_at bigint not null,
    closed_at bigint,
    version bigint not null
);
create index audit_engagement_by_days on audit_engagement (from_on, until_on);

create table audit_remark (
    id text primary key,
    engagement text not null references audit_engagement (id),
    subject_kind text not null,
    subject text not null,
    kind text not null check (kind in ('comment', 'rating', 'question')),
    rating text check (rating in ('conforms', 'observation', 'minor', 'major')),
    text text not null,
    due_on text,
    state text not null check (state in ('noted', 'open', 'answered', 'accepted', 'reopened')),
    author text not null,
    made_at bigint not null,
    version bigint not null
);
create index audit_remark_by_subject on audit_remark (subject_kind, subject);
create index audit_remark_by_engagement on audit_remark (engagement, id);

create table audit_reply (
    id text primary key,
    remark text not null references audit_remark (id),
    leads_to text not null,
    text text,
    made_by text not null,
    made_at bigint not null
);
create index audit_reply_by_remark on audit_reply (remark, id);

-- Added, never changed: an answer that an auditor got.
create table audit_read (
    id text primary key,
    account text not null,
    engagement text references audit_engagement (id),
    at bigint not null,
    day text not null,
    what text not null,
    address text not null,
    kind text not null,
    object text not null,
    status bigint not null,
    is_of_oneself boolean not null,
    stored_at bigint not null
);
create index audit_read_by_account on audit_read (account, id);
create index audit_read_by_engagement on audit_read (engagement, id);
create index audit_read_by_day on audit_read (account, day, id);

create table audit_read_seal (
    id text primary key,
    account text not null,
    engagement text references audit_engagement (id),
    day text not null,
    count bigint not null,
    sha256 text not null,
    sealed_at bigint not null
);
create index audit_read_seal_by_day on audit_read_seal (account, day);
