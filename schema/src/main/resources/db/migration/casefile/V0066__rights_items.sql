-- What the contact point of a partnership needs to answer a request: who the person is, and what is said about them. Through
-- functions only; the door (rights.opened, rights.may_search) says for whom. That an investigation is running never comes out here.
grant usage on schema casefile to aantafel_rights;
grant create on schema casefile to aantafel_rights;
grant select (id, case_id, root_id, kind, text, speaker_person, speaker_organisation, brought_by, audience, superseded_by, withdrawn_at,
              written_at) on casefile.statement to aantafel_rights;
grant select on casefile.statement_subject, casefile.incident_role to aantafel_rights;
grant select (id, case_id, statement_id, person_id, text, recorded_by, recorded_at) on casefile.own_view to aantafel_rights;
grant select on casefile.help, casefile.measure, casefile.relation, casefile.home, casefile.stay, casefile.person to aantafel_rights;
grant select (id, partnership_id, number, state) on casefile.case_file to aantafel_rights;
do $$
declare
    t text;
begin
    foreach t in array array ['statement', 'statement_subject', 'incident_role', 'own_view', 'help', 'measure', 'relation', 'home', 'stay',
                              'person', 'case_file'] loop
        execute format('create policy answer_requests on casefile.%I for select to aantafel_rights using (true)', t);
    end loop;
end $$;

-- Exactly this name and birth date, in cases of that partnership, with the same human in its other cases.
create function casefile.rights_find(p_request uuid, p_name text, p_birth date)
    returns table (in_case uuid, number text, person uuid, subject uuid, first_name text, prefix text, last_name text, birth_date date)
    language plpgsql stable security definer set search_path = pg_catalog as $$
declare
    partnership uuid := rights.may_search(p_request);
begin
    return query
    select f.id, f.number, p.id, p.subject_key, p.first_name, p.prefix, p.last_name, p.birth_date
      from casefile.person p join casefile.case_file f on f.id = p.case_id
     where f.partnership_id = partnership and f.state <> 'draft'
       and p.subject_key in (select n.subject_key from casefile.person n join casefile.case_file c on c.id = n.case_id
                              where n.name_key = p_name collate "C" and n.birth_date = p_birth and c.partnership_id = partnership
                                and c.state <> 'draft')
     order by p.subject_key, f.number;
end $$;

-- Everyone in the cases of a request: what others are called, and what leads to where they are now. For the contact point.
create function casefile.rights_relatives(p_request uuid)
    returns table (person uuid, own boolean, first_name text, prefix text, last_name text, contact text[])
    language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    return query
    with o as (select * from rights.opened(p_request))
    select q.id, exists (select 1 from o where o.person = q.id), q.first_name, q.prefix, q.last_name,
           array_remove(array[nullif(q.phone, '')] || array(
               select x from casefile.stay s join casefile.home h on h.id = s.home_id,
                      unnest(array[nullif(h.street || ' ' || h.house_number, ' '), nullif(h.street, ''), nullif(h.postcode, ''),
                                   case when h.shielded then nullif(h.place, '') end]) x
                where s.person_id = q.id and not exists (
                      select 1 from casefile.stay mine join o on o.person = mine.person_id
                       where mine.home_id = h.id and (mine.until_day is null or mine.until_day >= access.today()))), null)
      from casefile.person q
     where q.case_id in (select o.in_case from o);
end $$;

-- One row per item: what it is, whom it is about, who of the family said it, who brought it in, for which organisation, since when.
create function casefile.rights_items(p_request uuid)
    returns table (item_type text, item_id uuid, in_case uuid, about uuid[], spoken_by uuid, brought_by uuid, organisation uuid,
                   reporter boolean, first_on date, code text, words text, own boolean)
    language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    return query
    with o as (select * from rights.opened(p_request))
    select 'statement', s.id, s.case_id,
           array(select x.person_id from casefile.statement_subject x where x.statement_id = s.id
                 union select r.person_id from casefile.incident_role r where r.statement_id = s.id),
           s.speaker_person, s.brought_by, s.speaker_organisation, 3 = any (s.audience), first.written_at::date, s.kind, s.text,
           s.speaker_person = o.person
      from o join casefile.statement s on s.case_id = o.in_case join casefile.statement first on first.id = s.root_id
     where s.superseded_by is null and s.withdrawn_at is null and s.text <> '' and (o.items is null or s.id = any (o.items))
       and (s.speaker_person = o.person
            or exists (select 1 from casefile.statement_subject x where x.statement_id = s.id and x.person_id = o.person)
            or exists (select 1 from casefile.incident_role r where r.statement_id = s.id and r.person_id = o.person))
    union all
    select 'own_view', v.id, v.case_id, array[v.person_id], v.person_id, v.recorded_by, null, false, v.recorded_at::date, '', v.text, true
      from o join casefile.own_view v on v.case_id = o.in_case and v.person_id = o.person
      join casefile.statement s on s.id = v.statement_id and s.withdrawn_at is null
     where o.items is null or v.id = any (o.items)
    union all
    select 'person', p.id, p.case_id, array[p.id], null, p.changed_by, null, false, p.changed_at::date, p.gender,
           concat_ws(E'\n', concat_ws(' ', p.first_name, nullif(p.prefix, ''), nullif(p.last_name, '')), p.birth_date::text,
                     nullif(p.phone, ''), nullif(p.note, '')), false
      from o join casefile.person p on p.id = o.person
     where o.items is null or p.id = any (o.items)
    union all
    select 'help', h.id, h.case_id, array[h.person_id], null, h.changed_by, null, false, h.from_day, '',
           concat_ws(E'\n', h.organisation, nullif(h.aim, '')), false
      from o join casefile.help h on h.case_id = o.in_case and h.person_id = o.person
     where o.items is null or h.id = any (o.items)
    union all
    select 'measure', m.id, m.case_id, array[m.person_id], null, m.changed_by, null, false, m.from_day, m.law || ':' || m.kind, m.note, false
      from o join casefile.measure m on m.case_id = o.in_case and m.person_id = o.person
     where o.items is null or m.id = any (o.items)
    union all
    select 'relation', r.id, r.case_id, array[r.from_person, r.to_person], null, p.changed_by, null, false, coalesce(r.from_day, p.changed_at::date),
           r.kind || case when r.from_person = o.person then ':from' else ':to' end,
           concat_ws(' ', q.first_name, nullif(q.prefix, ''), nullif(q.last_name, '')), false
      from o join casefile.relation r on r.case_id = o.in_case and o.person in (r.from_person, r.to_person)
      join casefile.person p on p.id = o.person
      join casefile.person q on q.id = case when r.from_person = o.person then r.to_person else r.from_person end
     where o.items is null or r.id = any (o.items)
    union all
    select 'home', h.id, h.case_id,
           array(select distinct t.person_id from casefile.stay t where t.home_id = h.id and (t.until_day is null or t.until_day >= access.today())),
           null, h.changed_by, null, false, h.changed_at::date, '',
           concat_ws(', ', nullif(concat_ws(' ', nullif(h.street, ''), nullif(h.house_number, '')), ''),
                     nullif(concat_ws(' ', nullif(h.postcode, ''), nullif(h.place, '')), '')), false
      from o join casefile.home h on h.case_id = o.in_case
     where (o.items is null or h.id = any (o.items)) and h.street || h.postcode || h.place <> ''
       and exists (select 1 from casefile.stay t where t.home_id = h.id and t.person_id = o.person
                      and (t.until_day is null or t.until_day >= access.today()));
end $$;

do $$
declare
    f regprocedure;
begin
    for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where n.nspname = 'casefile' and p.proname in ('rights_find', 'rights_relatives', 'rights_items') loop
        execute format('revoke all on function %s from public', f);
        execute format('alter function %s owner to aantafel_rights', f);
        execute format('grant execute on function %s to aantafel_app', f);
    end loop;
end $$;
revoke create on schema casefile from aantafel_rights;
