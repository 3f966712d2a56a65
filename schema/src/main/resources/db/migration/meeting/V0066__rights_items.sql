-- What conferences hold about whom a request is about: that they were asked and came, what they chose and said beforehand, their own figures.
grant usage on schema meeting to aantafel_rights;
grant create on schema meeting to aantafel_rights;
grant select (id, case_id, held_on, chair_id) on meeting.conference to aantafel_rights;
grant select on meeting.family_choice to aantafel_rights;
grant select (id, case_id, conference_id, scale, person_id, value, reason) on meeting.score to aantafel_rights;
do $$
declare
    t text;
begin
    foreach t in array array ['conference', 'family_choice', 'score'] loop
        execute format('create policy answer_requests on meeting.%I for select to aantafel_rights using (true)', t);
    end loop;
end $$;

-- A choice for a conference has no id of its own: it bears the conference's.
create function meeting.rights_items(p_request uuid)
    returns table (item_type text, item_id uuid, in_case uuid, about uuid[], brought_by uuid, first_on date, code text, level integer, words text)
    language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    return query
    with o as (select * from rights.opened(p_request))
    select 'invitation', c.conference_id, c.case_id, array[c.person_id], c.changed_by, f.held_on, c.comes, null::integer,
           concat_ws(E'\n', nullif(c.confidant, ''), nullif(c.discuss, ''), nullif(c.yields, ''), nullif(c.ideas, ''))
      from o join meeting.family_choice c on c.case_id = o.in_case and c.person_id = o.person
      join meeting.conference f on f.id = c.conference_id
     where o.items is null or c.conference_id = any (o.items)
    union all
    select 'score', s.id, s.case_id, array[s.person_id], f.chair_id, f.held_on, s.scale, s.value::integer, s.reason
      from o join meeting.score s on s.case_id = o.in_case and s.person_id = o.person
      join meeting.conference f on f.id = s.conference_id
     where o.items is null or s.id = any (o.items);
end $$;
revoke all on function meeting.rights_items(uuid) from public;
alter function meeting.rights_items(uuid) owner to aantafel_rights;
grant execute on function meeting.rights_items(uuid) to aantafel_app;
revoke create on schema meeting from aantafel_rights;
