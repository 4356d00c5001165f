create table imports (
    id text primary key,
    format text not null check (format in ('meta', 'tiktok', 'youtube', 'ga4', 'other')),
    file_name text not null,
    evidence text not null,
    sha256 text not null,
    channel text not null,
    taken_at bigint not null,
    fresh_count bigint not null,
    corrected_count bigint not null,
    known_count bigint not null,
    unmatched_count bigint not null,
    imported_by text not null,
    imported_at bigint not null
);

create index imports_by_file on imports (sha256, imported_at);
create index imports_by_time on imports (imported_at, id);

alter table measurements add column import text;

create table import_items (
    id text primary key,
    format text not null,
    channel text not null,
    key text not null,
    title text not null,
    link text,
    published_on text,
    state text not null check (state in ('unmatched', 'linked', 'not_ours', 'parted')),
    matched_by text,
    placement text,
    waiting text not null,
    decided_by text,
    decided_at bigint,
    version bigint not null,
    seen_at bigint not null,
    unique (channel, format, key),
    check ((state = 'linked') = (placement is not null))
);

create index import_items_by_state on import_items (state, seen_at, id);
create index import_items_by_placement on import_items (placement);

create table import_mappings (
    id text primary key,
    heading text not null unique,
    columns text not null,
    changed_by text not null,
    changed_at bigint not null
);

create table closed_periods (
    id text primary key,
    kind text not null check (kind in ('month', 'quarter', 'year')),
    first_on text not null,
    last_on text not null,
    closed_by text not null,
    closed_at bigint not null,
    reopened_by text,
    reopened_at bigint,
    reopen_reason text
);

create index closed_periods_by_days on closed_periods (first_on, last_on);
