-- A follow-up of last year has a state of its own, beside what people say of it.
update self_evaluations set last_follow_ups = (
    select coalesce(
        jsonb_agg(
            jsonb_build_object(
                'code', '', 'text', value ->> 'text', 'assignee', '', 'due_on', null,
                'state', 'planned', 'note', value ->> 'state'
            )
            order by place
        ),
        '[]'::jsonb
    )::text
    from jsonb_array_elements(last_follow_ups::jsonb) with ordinality as follow_up (value, place)
);
