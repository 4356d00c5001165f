create table placements (
    id text primary key,
    content text not null,
    channel text not null,
    entry text,
    title text not null,
    planned_for text,
    zone text not null,
    planned_at bigint,
    state text not null,
    approved_sha256 text,
    trouble text,
    published_at bigint,
    recorded_at bigint,
    url text,
    version bigint not null,
    created_at bigint not null,
    unique (content, channel)
);

create index placements_by_slot on placements (channel, state, planned_at);
create index placements_by_plan on placements (planned_at, id);
create index placements_by_entry on placements (entry, published_at);

create table publication_attempts (
    id text primary key,
    placement text not null references placements (id),
    started_at bigint not null,
    outcome text check (outcome in ('accepted', 'refused', 'unknown')),
    detail text,
    ended_at bigint
);

create index publication_attempts_by_placement on publication_attempts (placement, started_at, id);
create index publication_attempts_by_outcome on publication_attempts (outcome, started_at);

-- One post for one placement: the database itself refuses a second.
create table public_posts (
    id text primary key,
    placement text not null unique references placements (id),
    content_version text not null,
    sha256 text not null,
    title text not null,
    html text not null,
    plain text not null,
    slug text not null unique,
    published_at bigint not null,
    updated_at bigint not null,
    taken_down_at bigint
);

create index public_posts_by_time on public_posts (published_at, id);

create table public_files (
    id text primary key,
    post text not null references public_posts (id),
    sha256 text not null,
    media_type text not null,
    alt_text text not null,
    place bigint not null
);

create index public_files_by_post on public_files (post, place);
create index public_files_by_sha256 on public_files (sha256);
