-- What a unit's self-evaluation says further, in words and in numbers.
alter table self_evaluations add column team text not null default '';
alter table self_evaluations add column method text not null default '';
alter table self_evaluations add column channels text not null default '';
alter table self_evaluations add column budget text not null default '';
alter table self_evaluations add column root_causes text not null default '';
alter table self_evaluations add column swot_strengths text not null default '';
alter table self_evaluations add column swot_weaknesses text not null default '';
alter table self_evaluations add column swot_opportunities text not null default '';
alter table self_evaluations add column swot_threats text not null default '';
alter table self_evaluations add column complaints text not null default '';
alter table self_evaluations add column channel_figures text not null default '[]';
alter table self_evaluations add column pillar_figures text not null default '[]';
alter table self_evaluations add column annexes text not null default '[]';

-- The route that ruled every report until it became a setting.
alter table self_evaluations add column route text not null default
    '[{"role":"coordinator","verb":"endorse","quorum":"any_of"},{"role":"director","verb":"approve","quorum":"any_of"}]';
alter table self_evaluation_decisions add column place bigint not null default 0;
update self_evaluation_decisions set place = 1 where step = 'endorsed';
update self_evaluation_decisions set place = 2 where step = 'approved';

-- What waits for approval would be approved with more in it than was submitted: it is submitted
-- anew.
update self_evaluations set state = 'drafting', version = version + 1 where state = 'in_review';

create table sign_off_routes (
    id text primary key,
    steps text not null,
    set_by text not null,
    set_at bigint not null
);

-- Each part of a report as it was written, version by version.
create table self_evaluation_parts (
    id text primary key,
    self_evaluation text not null references self_evaluations (id),
    part text not null,
    version bigint not null,
    texts text not null,
    written_by text not null,
    written_at bigint not null,
    unique (self_evaluation, part, version)
);

alter table approved_forms add column lists text;
