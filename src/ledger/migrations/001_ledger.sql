create table ledger_entry (
    seq bigint primary key,
    at_us bigint not null,
    actor text not null,
    kind text not null,
    object text not null,
    body text not null,
    leaf text not null
);
create index ledger_entry_by_object on ledger_entry (object, seq);
create index ledger_entry_by_kind on ledger_entry (kind, seq);

create table ledger_content (
    seq bigint primary key,
    salt text not null,
    content text not null
);

create table ledger_head (
    id bigint primary key check (id = 1),
    size bigint not null,
    compact_range text not null,
    last_at_us bigint not null
);
insert into ledger_head (id, size, compact_range, last_at_us) values (1, 0, '', 0);

create table ledger_checkpoint (
    size bigint primary key,
    root text not null,
    signed_at bigint not null,
    note text not null
);

create table ledger_key (
    id bigint primary key check (id = 1),
    public_key text not null
);
