-- Kept beside the rows that they follow from, because a year is counted again at every change.

-- The latest number of each publication and kind that holds.
create table standing_numbers (
    placement text not null,
    metric text not null,
    value double precision not null,
    measurement text not null,
    primary key (placement, metric)
);

create trigger new_measurement_stands after insert on measurements when new.placement is not null
begin
    delete from standing_numbers where placement = new.placement and metric = new.metric;
    insert into standing_numbers (placement, metric, value, measurement)
        select placement, metric, value, id from measurements
        where placement = new.placement and metric = new.metric and not is_corrected
        order by taken_at desc, id desc limit 1;
end;
create trigger changed_measurement_stands after update on measurements when new.placement is not null
begin
    delete from standing_numbers where placement = new.placement and metric = new.metric;
    insert into standing_numbers (placement, metric, value, measurement)
        select placement, metric, value, id from measurements
        where placement = new.placement and metric = new.metric and not is_corrected
        order by taken_at desc, id desc limit 1;
end;

insert into standing_numbers (placement, metric, value, measurement)
    select placement, metric, value, id from measurements m
    where placement is not null and not is_corrected and not exists (
        select 1 from measurements later
        where later.placement = m.placement and later.metric = m.metric and not later.is_corrected
            and (later.taken_at, later.id) > (m.taken_at, m.id));

-- What the baselines had of an entry: its channels, and its time in the first of them.
create table promised_entries (entry text primary key, planned_at bigint);
create table promised_channels (entry text not null, channel text not null, primary key (entry, channel));
create index promised_entries_by_time on promised_entries (planned_at);

create trigger baseline_promises after insert on baselines
begin
    insert or ignore into promised_entries (entry, planned_at)
        select json_extract(e.value, '$.id'), strftime('%s', json_extract(e.value, '$.planned_at')) * 1000000
        from json_each(new.entries) e;
    insert or ignore into promised_channels (entry, channel)
        select json_extract(e.value, '$.id'), c.value
        from json_each(new.entries) e, json_each(e.value, '$.channels') c;
end;

insert or ignore into promised_entries (entry, planned_at)
    select json_extract(e.value, '$.id'), strftime('%s', json_extract(e.value, '$.planned_at')) * 1000000
    from baselines b, json_each(b.entries) e order by b.number;
insert or ignore into promised_channels (entry, channel)
    select json_extract(e.value, '$.id'), c.value
    from baselines b, json_each(b.entries) e, json_each(e.value, '$.channels') c;

create view entry_channels as
    select e.id as entry, c.value as channel from schedule_entries e, json_each(e.channels) c;
