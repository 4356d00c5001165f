create table holidays (
    id text primary key,
    day text not null,
    name text not null,
    kind text not null check (kind in ('national', 'joint_leave', 'office')),
    added_by text not null,
    added_at bigint not null,
    removed_by text,
    removed_at bigint
);

create unique index holidays_by_day on holidays (day) where removed_at is null;

create table reminder_numbers (
    id text primary key,
    days_before bigint not null,
    late_after bigint not null,
    sub_coordinator_after bigint not null,
    coordinator_after bigint not null,
    version bigint not null
);

insert into reminder_numbers (id, days_before, late_after, sub_coordinator_after, coordinator_after, version)
values ('office', 2, 1, 3, 5, 1);
