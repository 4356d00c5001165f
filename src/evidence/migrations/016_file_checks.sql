-- When the bytes of a file were last compared with its SHA-256, and whether they were the same (E5).
create table evidence_file_check (
    id text primary key,
    is_sound boolean not null,
    checked_at bigint not null
);
