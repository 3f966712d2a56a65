-- What the referral holds about whom a request is about: whether they were spoken with, and what was found of the criteria. Who referred
-- never comes out as such: the rows say it was the reporter, and no more.
grant usage on schema referral to aantafel_rights;
grant create on schema referral to aantafel_rights;
grant select (case_id, referrer_id, started_at) on referral.referral to aantafel_rights;
grant select on referral.talk, referral.criterion_test to aantafel_rights;
do $$
declare
    t text;
begin
    foreach t in array array ['referral', 'talk', 'criterion_test'] loop
        execute format('create policy answer_requests on referral.%I for select to aantafel_rights using (true)', t);
    end loop;
end $$;

-- Neither has an id of its own: a talk bears the person's, a criterion one that follows from person and code.
create function referral.rights_items(p_request uuid)
    returns table (item_type text, item_id uuid, in_case uuid, about uuid[], brought_by uuid, reporter boolean, first_on date, code text, words text)
    language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    return query
    with o as (select * from rights.opened(p_request))
    select 'talk', t.person_id, t.case_id, array[t.person_id], r.referrer_id, true, coalesce(t.talked_on, r.started_at::date),
           coalesce(t.talked::text, ''), concat_ws(E'\n', nullif(t.how, ''), nullif(t.reason_not, ''))
      from o join referral.talk t on t.case_id = o.in_case and t.person_id = o.person join referral.referral r on r.case_id = t.case_id
     where o.items is null or t.person_id = any (o.items)
    union all
    select 'criterion', md5(c.person_id || c.criterion)::uuid, c.case_id, array[c.person_id], c.tested_by, c.tested_by = r.referrer_id,
           r.started_at::date, c.criterion, c.reason
      from o join referral.criterion_test c on c.case_id = o.in_case and c.person_id = o.person
      join referral.referral r on r.case_id = c.case_id
     where c.reason <> '' and (o.items is null or md5(c.person_id || c.criterion)::uuid = any (o.items));
end $$;
revoke all on function referral.rights_items(uuid) from public;
alter function referral.rights_items(uuid) owner to aantafel_rights;
grant execute on function referral.rights_items(uuid) to aantafel_app;
revoke create on schema referral from aantafel_rights;
