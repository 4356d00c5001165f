-- A follow-up of last year has a state of its own, beside what people say of it.
update self_evaluations set last_follow_ups = (
    select json_group_array(
        json_object(
            'code', '', 'text', json_extract(value, '$.text'), 'assignee', '', 'due_on', null,
            'state', 'planned', 'note', json_extract(value, '$.state')
        )
    )
    from json_each(self_evaluations.last_follow_ups)
);
