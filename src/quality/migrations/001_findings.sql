create table findings (
    id text primary key,
    number text not null unique,
    type text not null check (type in ('major_nonconformity', 'minor_nonconformity', 'observation', 'positive')),
    source text not null check (source in ('internal_audit', 'external_audit', 'management', 'daily_work')),
    title text not null,
    problem text not null,
    location text,
    objective_evidence text,
    reference text,
    clause text,
    indicator text,
    task text,
    found_on text not null,
    state text not null check (state in ('drafting', 'open', 'answered', 'in_progress', 'awaiting_effect_check', 'closed', 'not_effective')),
    written_by text not null,
    version bigint not null,
    created_at bigint not null
);

create index findings_by_indicator on findings (indicator, id);
create index findings_by_task on findings (task, id);

create table corrective_actions (
    id text primary key,
    finding text not null references findings (id),
    number bigint not null,
    correction text not null,
    cause text not null,
    whys text not null,
    plan text not null,
    assignee text not null,
    due_on text not null,
    signed_at bigint,
    started_at bigint,
    result text,
    done_by text,
    done_at bigint,
    version bigint not null,
    created_at bigint not null,
    unique (finding, number)
);

create table effect_checks (
    id text primary key,
    action text not null references corrective_actions (id),
    effect text not null check (effect in ('effective', 'not_effective')),
    narrative text not null,
    checked_by text not null,
    checked_at bigint not null
);

create index effect_checks_by_action on effect_checks (action, checked_at, id);

create table quality_signatures (
    id text primary key,
    finding text not null references findings (id),
    what text not null check (what in ('finding', 'raised', 'plan')),
    sha256 text not null,
    reason text,
    signed_by text not null,
    signed_at bigint not null
);

create index quality_signatures_by_finding on quality_signatures (finding, signed_at, id);

create table management_reviews (
    id text primary key,
    title text not null,
    year bigint not null,
    held_on text not null,
    place text,
    participants text not null,
    inputs text not null,
    gathered_at bigint not null,
    discussion text not null,
    decisions text not null,
    planned_actions text not null,
    state text not null check (state in ('drafting', 'closed')),
    closed_by text,
    closed_at bigint,
    sha256 text,
    author text not null,
    version bigint not null,
    created_at bigint not null
);

create index management_reviews_by_day on management_reviews (held_on, id);

create table management_actions (
    id text primary key,
    review text not null references management_reviews (id),
    text text not null,
    assignee text not null,
    due_on text not null,
    result text,
    done_by text,
    done_at bigint,
    version bigint not null
);

create index management_actions_by_review on management_actions (review, due_on, id);
