alter table indicators add column kind text not null default 'main' check (kind in ('main', 'additional'));
alter table indicators add column standard text;
alter table indicators add column formula text;
alter table indicators add column unit text;
alter table indicators add column method text;
alter table indicators add column computation text;
alter table indicators add column quarters text not null default '[1,2,3,4]';
alter table indicators add column owner text;
alter table indicators add column owner_role text;
alter table indicators add column first_year bigint not null default 2000;
alter table indicators add column last_year bigint;

update indicators set computation = 'policy_in_force' where code = 'B.4.10.1';
update indicators set computation = 'procedures_cover' where code = 'B.4.10.2';
update indicators set computation = 'self_evaluation_filed', quarters = '[4]' where code = 'B.4.10.8';

create table indicator_targets (
    id text primary key,
    indicator text not null references indicators (id),
    year bigint not null,
    baseline text,
    target text not null,
    number double precision,
    direction text not null check (direction in ('at_least', 'at_most', 'yes_no')),
    set_by text not null,
    set_at bigint not null
);

create index indicator_targets_by_year on indicator_targets (indicator, year, set_at, id);

create table indicator_stages (
    id text primary key,
    indicator text not null references indicators (id),
    year bigint not null,
    stage text not null check (stage in ('setting', 'execution', 'evaluation', 'control', 'improvement')),
    note text,
    moved_by text not null,
    moved_at bigint not null
);

create index indicator_stages_by_year on indicator_stages (indicator, year, moved_at, id);

create table indicator_quarters (
    id text primary key,
    indicator text not null references indicators (id),
    year bigint not null,
    quarter bigint not null check (quarter between 0 and 4),
    unit_rating text check (unit_rating in ('exceeded', 'met', 'not_met', 'no_data')),
    actual text not null,
    number double precision,
    analysis text not null,
    root_cause text not null,
    supporting_factors text not null,
    hindering_factors text not null,
    follow_up text not null,
    reason text not null,
    written_by text,
    written_at bigint,
    frozen text,
    version bigint not null,
    created_at bigint not null,
    unique (indicator, year, quarter)
);

create index indicator_quarters_by_year on indicator_quarters (year, indicator, quarter);

create table auditor_opinions (
    id text primary key,
    quarter text not null references indicator_quarters (id),
    rating text not null check (rating in ('exceeded', 'met', 'not_met', 'no_data')),
    narrative text not null,
    given_by text not null,
    given_at bigint not null
);

create index auditor_opinions_by_quarter on auditor_opinions (quarter, given_at, id);

create table quarter_steps (
    id text primary key,
    quarter text not null references indicator_quarters (id),
    act text not null check (act in ('closed', 'reopened')),
    reason text,
    frozen text,
    taken_by text not null,
    taken_at bigint not null
);

create index quarter_steps_by_quarter on quarter_steps (quarter, taken_at, id);
