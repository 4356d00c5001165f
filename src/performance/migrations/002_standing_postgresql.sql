-- Kept beside the rows that they follow from, because a year is counted again at every change.

-- The latest number of each publication and kind that holds.
create table standing_numbers (
    placement text not null,
    metric text not null,
    value double precision not null,
    measurement text not null,
    primary key (placement, metric)
);

create function keep_standing_number() returns trigger language plpgsql as $$
begin
    delete from standing_numbers where placement = new.placement and metric = new.metric;
    insert into standing_numbers (placement, metric, value, measurement)
        select placement, metric, value, id from measurements
        where placement = new.placement and metric = new.metric and not is_corrected
        order by taken_at desc, id desc limit 1;
    return null;
end $$;
create trigger measurement_stands after insert or update on measurements
    for each row when (new.placement is not null) execute function keep_standing_number();

insert into standing_numbers (placement, metric, value, measurement)
    select distinct on (placement, metric) placement, metric, value, id from measurements
    where placement is not null and not is_corrected order by placement, metric, taken_at desc, id desc;

-- What the baselines had of an entry: its channels, and its time in the first of them.
create table promised_entries (entry text primary key, planned_at bigint);
create table promised_channels (entry text not null, channel text not null, primary key (entry, channel));
create index promised_entries_by_time on promised_entries (planned_at);

create function keep_promises() returns trigger language plpgsql as $$
begin
    insert into promised_entries (entry, planned_at)
        select e ->> 'id', (extract(epoch from (e ->> 'planned_at')::timestamptz) * 1000000)::bigint
        from jsonb_array_elements(new.entries::jsonb) e
        on conflict do nothing;
    insert into promised_channels (entry, channel)
        select e ->> 'id', c from jsonb_array_elements(new.entries::jsonb) e,
            jsonb_array_elements_text(e -> 'channels') c
        on conflict do nothing;
    return null;
end $$;
create trigger baseline_promises after insert on baselines for each row execute function keep_promises();

insert into promised_entries (entry, planned_at)
    select distinct on (e ->> 'id') e ->> 'id', (extract(epoch from (e ->> 'planned_at')::timestamptz) * 1000000)::bigint
    from baselines b, jsonb_array_elements(b.entries::jsonb) e order by e ->> 'id', b.number;
insert into promised_channels (entry, channel)
    select distinct e ->> 'id', c from baselines b, jsonb_array_elements(b.entries::jsonb) e,
        jsonb_array_elements_text(e -> 'channels') c;

create view entry_channels as
    select e.id as entry, c.channel from schedule_entries e, jsonb_array_elements_text(e.channels::jsonb) as c(channel);
