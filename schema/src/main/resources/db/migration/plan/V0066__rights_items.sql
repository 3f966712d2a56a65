-- What the plan holds about whom a request is about: agreements, goals, bottom lines and steps of the safety plan.
grant usage on schema plan to aantafel_rights;
grant create on schema plan to aantafel_rights;
grant select (id, case_id, what, reason, made_on, changed_by) on plan.agreement to aantafel_rights;
grant select (agreement_id, person_id) on plan.agreement_party to aantafel_rights;
grant select (id, case_id, title, good_enough, changed_by, changed_at) on plan.goal to aantafel_rights;
grant select on plan.goal_person to aantafel_rights;
grant select (id, case_id, text, consequence, from_day, for_persons, guardian_person, changed_by) on plan.bottom_line to aantafel_rights;
grant select (id, case_id, person_id, for_persons, text, changed_by, changed_at) on plan.safety_step to aantafel_rights;
do $$
declare
    t text;
begin
    foreach t in array array ['agreement', 'agreement_party', 'goal', 'goal_person', 'bottom_line', 'safety_step'] loop
        execute format('create policy answer_requests on plan.%I for select to aantafel_rights using (true)', t);
    end loop;
end $$;

create function plan.rights_items(p_request uuid)
    returns table (item_type text, item_id uuid, in_case uuid, about uuid[], brought_by uuid, first_on date, words text)
    language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    return query
    with o as (select * from rights.opened(p_request))
    select 'agreement', a.id, a.case_id,
           array(select distinct x.person_id from plan.agreement_party x where x.agreement_id = a.id and x.person_id is not null),
           a.changed_by, a.made_on, concat_ws(E'\n', a.what, nullif(a.reason, ''))
      from o join plan.agreement a on a.case_id = o.in_case
     where (o.items is null or a.id = any (o.items))
       and exists (select 1 from plan.agreement_party x where x.agreement_id = a.id and x.person_id = o.person)
    union all
    select 'goal', g.id, g.case_id, array(select x.person_id from plan.goal_person x where x.goal_id = g.id), g.changed_by,
           g.changed_at::date, concat_ws(E'\n', g.title, nullif(g.good_enough, ''))
      from o join plan.goal g on g.case_id = o.in_case
     where (o.items is null or g.id = any (o.items))
       and exists (select 1 from plan.goal_person x where x.goal_id = g.id and x.person_id = o.person)
    union all
    select 'bottom_line', b.id, b.case_id,
           array(select distinct x from unnest(b.for_persons || b.guardian_person) x where x is not null), b.changed_by, b.from_day,
           concat_ws(E'\n', b.text, nullif(b.consequence, ''))
      from o join plan.bottom_line b on b.case_id = o.in_case
     where (o.items is null or b.id = any (o.items)) and (o.person = any (b.for_persons) or b.guardian_person = o.person)
    union all
    select 'safety_step', s.id, s.case_id, array(select distinct x from unnest(s.for_persons || s.person_id) x where x is not null),
           s.changed_by, s.changed_at::date, s.text
      from o join plan.safety_step s on s.case_id = o.in_case
     where (o.items is null or s.id = any (o.items)) and (o.person = any (s.for_persons) or s.person_id = o.person);
end $$;
revoke all on function plan.rights_items(uuid) from public;
alter function plan.rights_items(uuid) owner to aantafel_rights;
grant execute on function plan.rights_items(uuid) to aantafel_app;
revoke create on schema plan from aantafel_rights;
