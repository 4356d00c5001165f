create index placements_by_publication on placements (published_at, id);
create index measurements_of_channels on measurements (taken_at, id) where channel is not null;

-- Plan against actual, one row for each entry on each channel, as publishing compares them: as the plan
-- stands now, then what a baseline had and the plan no longer has, then what was in no plan.
create view performance_rows as
    select e.id as entry, p.id as placement, p.content, c.channel, e.title, e.pillar, e.format,
        coalesce(t.assignee, e.assignee, t.author) as person, e.planned_at as day_at, e.planned_at, p.published_at,
        p.state, e.is_dropped as is_off, p.url
    from schedule_entries e
        join entry_channels c on c.entry = e.id
        left join placements p on p.entry = e.id and p.channel = c.channel
        left join contents t on t.id = p.content
    where e.planned_at is not null
    union all
    select e.id, p.id, p.content, m.channel, e.title, e.pillar, e.format,
        coalesce(t.assignee, e.assignee, t.author), e.planned_at, e.planned_at, p.published_at, p.state, true, p.url
    from schedule_entries e
        join promised_channels m on m.entry = e.id
        left join placements p on p.entry = e.id and p.channel = m.channel
        left join contents t on t.id = p.content
    where e.planned_at is not null
        and not exists (select 1 from entry_channels c where c.entry = e.id and c.channel = m.channel)
    union all
    select e.id, p.id, p.content, m.channel, e.title, e.pillar, e.format,
        coalesce(t.assignee, e.assignee, t.author), a.planned_at, e.planned_at, p.published_at, p.state, e.is_dropped, p.url
    from promised_entries a
        join schedule_entries e on e.id = a.entry
        join promised_channels m on m.entry = e.id
        left join placements p on p.entry = e.id and p.channel = m.channel
        left join contents t on t.id = p.content
    where e.planned_at is null
    union all
    select p.entry, p.id, p.content, p.channel, p.title, t.pillar, t.format,
        coalesce(t.assignee, t.author), p.published_at, null, p.published_at, p.state, false, p.url
    from placements p
        left join contents t on t.id = p.content
    where p.published_at is not null
        and not exists (
            select 1 from schedule_entries e join entry_channels c on c.entry = e.id
            where e.id = p.entry and e.planned_at is not null and c.channel = p.channel)
        and not exists (select 1 from promised_channels m where m.entry = p.entry and m.channel = p.channel);
