-- What a reply seems to decide; once for each item and mail.
create table review_proposals (
    id text primary key,
    session text not null references review_sessions (id),
    item text not null references review_items (id),
    evidence text not null,
    person text not null,
    verdict text not null,
    reason text,
    passage text not null,
    made_at bigint not null,
    dismissed_at bigint,
    dismissed_by text,
    unique (item, evidence)
);
create index review_proposals_by_session on review_proposals (session);
