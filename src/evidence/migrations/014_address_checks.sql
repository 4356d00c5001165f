-- Whether the content that a kept link leads to is still there. The link itself never changes.
create table evidence_address_check (
    id text primary key references evidence (id),
    state text not null,
    said text not null,
    failing_since bigint,
    checked_at bigint not null,
    next_check_at bigint not null
);
