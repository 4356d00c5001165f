create table review_sessions (
    id text primary key,
    schedule text,
    mode text not null,
    title text not null,
    held_on text not null,
    place text,
    chair text,
    minute_taker text,
    attendees text not null,
    discussion text,
    conclusions text,
    closed_at bigint,
    recorded_by text not null,
    version bigint not null,
    created_at bigint not null
);
create index review_sessions_by_schedule on review_sessions (schedule);

create table review_items (
    id text primary key,
    session text not null references review_sessions (id),
    subject_kind text not null,
    subject text not null,
    title text not null,
    verdict text,
    reason text,
    moved_to text,
    decided_by text,
    decided_at bigint,
    unique (session, subject_kind, subject)
);
create index review_items_by_subject on review_items (subject_kind, subject);

create table action_items (
    id text primary key,
    session text not null references review_sessions (id),
    text text not null,
    assignee text not null,
    due_on text not null,
    done_at bigint
);
create index action_items_by_session on action_items (session);
create index action_items_by_assignee on action_items (assignee, done_at);

create table acceptances (
    id text primary key,
    session text not null references review_sessions (id),
    schedule text not null,
    submission bigint not null,
    accepted_at bigint not null
);
create index acceptances_by_session on acceptances (session);

create table reviewed_plans (
    id text primary key,
    session text not null references review_sessions (id),
    schedule text not null,
    submission bigint not null,
    entries text not null,
    reviewed_at bigint not null
);
create index reviewed_plans_by_schedule on reviewed_plans (schedule, submission, id);
