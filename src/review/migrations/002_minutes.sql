alter table review_sessions add column hours text;
alter table review_sessions add column corrects text;
alter table review_sessions add column number text;
create unique index review_sessions_by_number on review_sessions (number);
create index review_sessions_by_corrected on review_sessions (corrects);

create table kept_minutes (
    id text primary key,
    session text not null references review_sessions (id),
    audience text not null,
    evidence text not null,
    kept_at bigint not null,
    unique (session, audience)
);
