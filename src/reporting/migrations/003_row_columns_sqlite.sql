-- The achievement table has all columns of a unit's self-evaluation.
update self_evaluations set rows = (
    select json_group_array(
        json_insert(
            value,
            '$.indicator', '', '$.unit', '', '$.baseline', '',
            '$.supporting_factors', '', '$.hindering_factors', '', '$.follow_up_state', 'planned'
        )
    )
    from json_each(self_evaluations.rows)
);
