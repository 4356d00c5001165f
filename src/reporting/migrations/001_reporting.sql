create table self_evaluations (
    id text primary key,
    year bigint not null unique, -- PR.27.4, KPI B.4.10.8: one for each year
    title text not null,
    summary text not null,
    introduction text not null,
    profile text not null,
    analysis text not null,
    satisfaction text not null,
    improvement_plan text not null,
    closing text not null,
    rows text not null,
    last_follow_ups text not null,
    months text not null,
    reports text not null,
    state text not null check (state in ('drafting', 'in_review', 'approved')),
    sha256 text not null,
    author text not null,
    version bigint not null,
    created_at bigint not null
);

create table self_evaluation_decisions (
    id text primary key,
    self_evaluation text not null references self_evaluations (id),
    step text not null check (step in ('submitted', 'endorsed', 'returned', 'approved')),
    sha256 text not null,
    reason text,
    decided_by text not null,
    decided_at bigint not null
);

create index self_evaluation_decisions_by_subject
    on self_evaluation_decisions (self_evaluation, decided_at, id);

create table placed_templates (
    id text primary key,
    file_name text not null,
    sha256 text not null,
    placed_by text not null,
    placed_at bigint not null
);

create index placed_templates_by_time on placed_templates (placed_at, id);

create table approved_forms (
    id text primary key references self_evaluations (id),
    template_sha256 text not null,
    texts text not null
);
