create table plan_views (
    id text primary key,
    owner text not null,
    name text not null,
    look text not null,
    channels text not null,
    pillars text not null,
    people text not null,
    states text not null,
    words text,
    is_shared boolean not null,
    is_removed boolean not null,
    version bigint not null,
    created_at bigint not null
);

create index plan_views_by_owner on plan_views (owner);

create table plan_links (
    id text primary key,
    view text not null references plan_views (id),
    token_sha256 text not null unique,
    note text,
    made_by text not null,
    made_at bigint not null,
    revoked_at bigint,
    revoked_by text
);

create index plan_links_by_view on plan_links (view, id);
