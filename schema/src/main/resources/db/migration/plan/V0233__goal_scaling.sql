-- What each level of a goal means in own words, from -2 to +2; none or all five.
alter table plan.goal add column level_words text[] not null default '{}' check (cardinality(level_words) in (0, 5));

-- Who says how far it has come: an organisation, or a member of the family whose view was told. Each once a day.
alter table plan.goal_level add column organisation_id uuid, add column person_id uuid;
alter table plan.goal_level drop constraint goal_level_goal_id_view_given_on_key;
alter table plan.goal_level add constraint goal_level_party unique nulls not distinct (goal_id, view, given_on, organisation_id, person_id);

-- What was written there belongs to the goal, and is answered and withheld with it.
grant select (level_words) on plan.goal to aantafel_rights;
grant select (goal_id, given_on, note) on plan.goal_level to aantafel_rights;
create policy answer_requests on plan.goal_level for select to aantafel_rights using (true);
do $$
begin
    execute replace(pg_get_functiondef('plan.rights_items(uuid)'::regprocedure), 'concat_ws(E''\n'', g.title, nullif(g.good_enough, ''''))',
        'concat_ws(E''\n'', g.title, nullif(g.good_enough, ''''), nullif(array_to_string(g.level_words, E''\n''), ''''),'
        || ' (select string_agg(l.note, E''\n'' order by l.given_on) from plan.goal_level l where l.goal_id = g.id and l.note <> ''''))');
    if pg_get_functiondef('plan.rights_items(uuid)'::regprocedure) not like '%level_words%' then
        raise exception 'the words of levels are not answered';
    end if;
end $$;
