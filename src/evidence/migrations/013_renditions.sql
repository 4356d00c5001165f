-- Pictures made from files, by the file's SHA-256. All of it can be made again.
create table evidence_rendition (
    id text primary key,
    state text not null,
    page_count bigint not null,
    made_at bigint not null
);
