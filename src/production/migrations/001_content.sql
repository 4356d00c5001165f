create table contents (
    id text primary key,
    entry text,
    title text not null,
    brief text,
    pillar text,
    format text,
    info_class text not null,
    body text not null,
    assets text not null,
    people_shown text not null,
    channels text not null,
    planned_for text,
    zone text not null,
    state text not null check (state in ('idea', 'drafting', 'in_review', 'approved')),
    sha256 text not null,
    assignee text,
    author text not null,
    version bigint not null,
    created_at bigint not null
);

-- Two contents of one entry would go out twice on the same channel.
create unique index contents_by_entry on contents (entry);
create index contents_by_creation on contents (created_at, id);
create index contents_by_state on contents (state, created_at, id);

create table content_versions (
    id text primary key,
    content text not null references contents (id),
    number bigint not null,
    title text not null,
    info_class text not null,
    body text not null,
    assets text not null,
    people_shown text not null,
    channels text not null,
    planned_for text,
    zone text not null,
    sha256 text not null,
    submitted_by text not null,
    submitted_at bigint not null,
    unique (content, number)
);

create table content_approvals (
    id text primary key,
    content text not null references contents (id),
    content_version text not null references content_versions (id),
    verdict text not null check (verdict in ('approved', 'returned')),
    sha256 text not null,
    reason text,
    decided_by text not null,
    decided_at bigint not null,
    voided_at bigint
);

create index content_approvals_by_content on content_approvals (content, decided_at, id);
