create table indicators (
    id text primary key,
    code text not null unique,
    statement text not null,
    is_computed boolean not null,
    version bigint not null,
    created_at bigint not null
);

create table indicator_overrides (
    id text primary key,
    indicator text not null references indicators (id),
    year bigint not null,
    status text not null,
    value text not null,
    reason text not null,
    set_by text not null,
    set_at bigint not null
);

create index indicator_overrides_by_year on indicator_overrides (indicator, year, set_at, id);
