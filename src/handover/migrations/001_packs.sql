create table evidence_packs (
    id text primary key,
    title text not null,
    starts_on text not null,
    ends_on text not null,
    cycle text,
    personal_data text not null check (personal_data in ('covered', 'whole')),
    state text not null check (state in ('waiting', 'building', 'ready', 'failed')),
    asked_by text, -- nobody: asked for at the command line
    asked_at bigint not null,
    begun_at bigint,
    settled_at bigint,
    file_name text not null,
    size bigint,
    sha256 text,
    file_count bigint,
    ledger_size bigint,
    trouble text,
    removed_at bigint
);
create index evidence_packs_by_state on evidence_packs (state, asked_at);

-- How far a pack is; no event of the office, and of no use once the pack is there.
create table evidence_pack_progress (
    id text primary key references evidence_packs (id),
    done_bytes bigint not null,
    total_bytes bigint not null,
    said_at bigint not null
);

-- Each download, written before the file is sent.
create table evidence_pack_downloads (
    id text primary key,
    pack text not null references evidence_packs (id),
    account text not null,
    asked_at bigint not null
);
create index evidence_pack_downloads_by_pack on evidence_pack_downloads (pack, asked_at);
