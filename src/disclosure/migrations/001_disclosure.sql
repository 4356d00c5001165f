create table register_addition (
    id text primary key,
    info_class text not null,
    summary text not null,
    official text not null,
    issuer text not null,
    made_on text not null,
    place text not null,
    form text not null,
    url text,
    retention text not null,
    legal_basis text,
    exempt_until text,
    reason text not null,
    added_by text not null,
    added_at bigint not null,
    removed_at bigint,
    removal_reason text
);

create table register_settings (
    id text primary key,
    official text not null,
    issuer text not null,
    place text not null,
    retention text not null,
    version bigint not null
);
insert into register_settings (id, official, issuer, place, retention, version)
values ('office', 'Koordinator PHK', 'Unit Humas dan Kerjasama', 'Batam', '5 tahun', 1);

create table issued_register (
    id text primary key,
    number bigint not null unique,
    year bigint not null,
    note text,
    listed text not null,
    sha256 text not null,
    issued_by text not null,
    issued_at bigint not null
);

create table information_request (
    id text primary key,
    number text not null unique,
    received_on text not null,
    requester_kind text not null,
    channel text not null,
    subject text not null,
    due_on text not null,
    extension_reason text,
    outcome text check (outcome in ('granted', 'partly', 'refused')),
    decided_on text,
    reason text,
    legal_basis text,
    recorded_by text not null,
    recorded_at bigint not null,
    version bigint not null
);
create index information_request_by_day on information_request (received_on, id);

create table public_report (
    id text primary key,
    year bigint not null unique,
    foreword text,
    figures text not null,
    sha256 text not null,
    issued_by text not null,
    issued_at bigint not null
);
