create table cycles (
    id text primary key,
    procedure text not null,
    name text not null,
    starts_on text not null,
    ends_on text not null,
    started_by text not null,
    started_at bigint not null,
    closed_at bigint,
    version bigint not null
);

create table tasks (
    id text primary key,
    cycle text not null references cycles (id),
    step text not null,
    step_order bigint not null,
    role text not null,
    title text not null,
    is_in_procedure boolean not null,
    due_on text not null
);
create index tasks_by_cycle on tasks (cycle, step_order);

create table channels (
    id text primary key,
    kind text not null,
    name text not null,
    address text,
    audience text,
    is_closed boolean not null,
    version bigint not null,
    created_at bigint not null
);

create table initiatives (
    id text primary key,
    kind text not null,
    title text not null,
    channel text references channels (id),
    reason text not null,
    technology text,
    target text,
    steps text,
    result text,
    decision text,
    state text not null,
    assignee text,
    due_on text,
    version bigint not null,
    created_at bigint not null
);

create table schedules (
    id text primary key,
    cycle text not null references cycles (id),
    title text not null,
    starts_on text not null,
    ends_on text not null,
    state text not null,
    baseline_number bigint not null,
    version bigint not null,
    created_at bigint not null
);
create index schedules_by_cycle on schedules (cycle);

create table schedule_entries (
    id text primary key,
    schedule text not null references schedules (id),
    title text not null,
    pillar text,
    format text,
    channels text not null,
    planned_for text,
    zone text not null,
    planned_at bigint,
    assignee text,
    note text,
    is_dropped boolean not null,
    version bigint not null,
    created_at bigint not null
);
create index schedule_entries_by_schedule on schedule_entries (schedule);
create index schedule_entries_by_time on schedule_entries (planned_at, id);

create table submissions (
    id text primary key,
    schedule text not null references schedules (id),
    number bigint not null,
    submitted_by text not null,
    submitted_at bigint not null,
    unique (schedule, number)
);

create table baselines (
    id text primary key,
    schedule text not null references schedules (id),
    number bigint not null,
    entries text not null,
    sha256 text not null,
    issued_by text not null,
    issued_at bigint not null,
    unique (schedule, number)
);

create table amendments (
    id text primary key,
    schedule text not null references schedules (id),
    entry text not null references schedule_entries (id),
    kind text not null,
    entry_title text not null,
    was_planned_for text,
    planned_for text,
    reason text not null,
    amended_by text not null,
    amended_at bigint not null
);
create index amendments_by_schedule on amendments (schedule, amended_at, id);
