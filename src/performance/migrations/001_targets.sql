create table performance_targets (
    id text primary key,
    period text not null,
    figure text not null,
    channel text,
    pillar text,
    value double precision not null check (value > 0),
    note text,
    set_by text not null,
    set_at bigint not null,
    withdrawn_at bigint,
    withdrawn_by text,
    version bigint not null
);

create index performance_targets_by_period on performance_targets (period, id);

-- What Polibatam's Layanan Publikasi promises in public; the office changes the numbers.
create table service_promises (
    id text primary key,
    kind text not null unique check (kind in ('daily_news', 'content_after_request', 'request_answered', 'public_information')),
    amount bigint not null check (amount > 0),
    is_kept_track_of boolean not null,
    version bigint not null
);

insert into service_promises (id, kind, amount, is_kept_track_of, version) values
    ('00000000-0000-7000-8000-000000000001', 'daily_news', 1, true, 1),
    ('00000000-0000-7000-8000-000000000002', 'content_after_request', 1, true, 1),
    ('00000000-0000-7000-8000-000000000003', 'request_answered', 15, true, 1),
    ('00000000-0000-7000-8000-000000000004', 'public_information', 24, true, 1);
