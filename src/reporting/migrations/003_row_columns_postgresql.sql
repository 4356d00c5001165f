-- The achievement table has all columns of a unit's self-evaluation.
update self_evaluations set rows = (
    select coalesce(
        jsonb_agg(
            '{"indicator": "", "unit": "", "baseline": "", "supporting_factors": "",
              "hindering_factors": "", "follow_up_state": "planned"}'::jsonb || value
            order by place
        ),
        '[]'::jsonb
    )::text
    from jsonb_array_elements(rows::jsonb) with ordinality as each_row (value, place)
);
