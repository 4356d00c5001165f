create table measurements (
    id text primary key,
    placement text,
    channel text,
    metric text not null,
    value double precision not null check (value >= 0),
    source text not null,
    taken_at bigint not null,
    corrects text unique references measurements (id), -- a number is corrected once; then its correction is
    reason text,
    is_corrected boolean not null,
    entered_by text not null,
    entered_at bigint not null,
    check ((placement is null) <> (channel is null))
);

create index measurements_by_placement on measurements (placement, metric, taken_at);
create index measurements_by_channel on measurements (channel, metric, taken_at);
create index measurements_by_time on measurements (taken_at, id);

create table activity_reports (
    id text primary key,
    cycle text unique, -- a cycle has one report; an event's report has no cycle
    title text not null,
    starts_on text not null,
    ends_on text not null,
    results text,
    obstacles text,
    follow_up text,
    figures text not null,
    state text not null check (state in ('drafting', 'in_review', 'returned', 'accepted')),
    sha256 text not null,
    author text not null,
    version bigint not null,
    created_at bigint not null
);

create index activity_reports_by_period on activity_reports (ends_on, id);

create table report_reviews (
    id text primary key,
    report text not null references activity_reports (id),
    verdict text not null check (verdict in ('accepted', 'returned')),
    sha256 text not null,
    reason text,
    reviewed_by text not null,
    reviewed_at bigint not null
);

create index report_reviews_by_report on report_reviews (report, reviewed_at, id);
