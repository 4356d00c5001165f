alter table activity_reports add column about text not null default 'event'
    check (about in ('cycle', 'month', 'event'));
alter table activity_reports add column entries text not null default '[]';
alter table activity_reports add column initiative text;
alter table activity_reports add column follow_ups text not null default '[]';
alter table activity_reports add column photos text not null default '[]';
alter table activity_reports add column attendance text not null default '[]';
alter table activity_reports add column evidence_order text not null default '[]';
alter table activity_reports add column number text;
alter table activity_reports add column is_prepared boolean not null default false;

update activity_reports set about = 'cycle' where cycle is not null;

create unique index activity_reports_by_number on activity_reports (number) where number is not null;

-- What was put up for review, as it was then.
create table report_submissions (
    id text primary key,
    report text not null references activity_reports (id),
    sha256 text not null,
    content text not null,
    submitted_by text not null,
    submitted_at bigint not null
);

create index report_submissions_by_report on report_submissions (report, submitted_at, id);

create table report_comments (
    id text primary key,
    report text not null references activity_reports (id),
    place text not null,
    item text,
    quote text,
    text text not null,
    answers text references report_comments (id),
    written_by text not null,
    written_at bigint not null,
    resolved_by text,
    resolved_at bigint
);

create index report_comments_by_report on report_comments (report, written_at, id);

create table follow_up_steps (
    id text primary key,
    report text not null references activity_reports (id),
    follow_up text not null,
    state text not null check (state in ('open', 'under_way', 'done', 'dropped')),
    note text,
    taken_by text not null,
    taken_at bigint not null
);

create index follow_up_steps_by_report on follow_up_steps (report, taken_at, id);

create table report_settings (
    id text primary key,
    number_pattern text,
    begins_drafts boolean not null,
    version bigint not null
);

insert into report_settings (id, number_pattern, begins_drafts, version) values ('office', null, true, 1);

-- The numbers that the pattern gave, counted anew each year.
create table report_numbers (
    id text primary key references activity_reports (id),
    year bigint not null,
    sequence bigint not null,
    number text not null
);

create unique index report_numbers_by_year on report_numbers (year, sequence);

-- The months whose reports Siar has seen to, so that none is begun twice.
create table prepared_months (
    id text primary key, -- 2026-11
    prepared_at bigint not null
);

-- The file of an accepted report, as evidence that never changes.
create table kept_reports (
    id text primary key references activity_reports (id),
    evidence text not null,
    template_sha256 text not null,
    kept_at bigint not null
);
