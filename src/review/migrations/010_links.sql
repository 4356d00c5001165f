create table review_links (
    id text primary key,
    session text not null references review_sessions (id),
    items text not null,
    token_sha256 text not null unique,
    form_secret text not null,
    password_hash text,
    reviewer text not null,
    email text,
    note text,
    expires_at bigint not null,
    made_by text not null,
    made_at bigint not null,
    opened_at bigint,
    revoked_at bigint,
    revoked_by text
);
create index review_links_by_session on review_links (session);

create table link_answers (
    id text primary key,
    link text not null references review_links (id),
    item text not null references review_items (id),
    verdict text not null,
    words text,
    shown_sha256 text not null,
    confirmation_sha256 text not null,
    evidence text not null,
    given_at bigint not null,
    unique (confirmation_sha256, item)
);
create index link_answers_by_link on link_answers (link);
create index link_answers_by_item on link_answers (item);
