-- The contact point (Bgs, artikel 1.1) is a member of no case. Whom it has to inform, or to answer, it learns through this function:
-- names and dates of birth of the people of cases of its own partnership and who has authority over them; no address, no telephone
-- number, nothing that was said. A referral that is still being written is nobody else's.
grant usage on schema casefile to aantafel_rights;
grant create on schema casefile to aantafel_rights;
grant select (id, partnership_id, number, frame_code, state) on casefile.case_file to aantafel_rights;
grant select (id, case_id, subject_key, role, first_name, prefix, last_name, birth_date, died_on) on casefile.person to aantafel_rights;
grant select (case_id, from_person, to_person, authority, from_day, until_day) on casefile.relation to aantafel_rights;
create policy rights on casefile.case_file for select to aantafel_rights using (true);
create policy rights on casefile.person for select to aantafel_rights using (true);
create policy rights on casefile.relation for select to aantafel_rights using (true);

-- By ids, or by the number of one case.
create function casefile.people_for_contact_point(p_partnership uuid, p_cases uuid[], p_number text)
    returns table (case_id uuid, number text, frame_code text, person_id uuid, subject_key uuid, subject boolean, first_name text,
                   prefix text, last_name text, birth_date date, died_on date, authority uuid[])
    language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    if not access.holds(p_partnership, '{privacy_officer}') then
        raise exception 'may not read the people of cases' using errcode = '42501';
    end if;
    return query
    select c.id, c.number, c.frame_code, p.id, p.subject_key, p.role = 'subject', p.first_name, p.prefix, p.last_name, p.birth_date,
           p.died_on,
           array(select r.from_person from casefile.relation r
                  where r.to_person = p.id and r.case_id = c.id and r.authority
                    and coalesce(r.from_day <= access.today(), true) and coalesce(r.until_day >= access.today(), true))
      from casefile.case_file c join casefile.person p on p.case_id = c.id
     where c.partnership_id = p_partnership and c.state <> 'draft' and (c.id = any (p_cases) or c.number = p_number)
     order by c.id, p.id;
end $$;
revoke all on function casefile.people_for_contact_point(uuid, uuid[], text) from public;
alter function casefile.people_for_contact_point(uuid, uuid[], text) owner to aantafel_rights;
grant execute on function casefile.people_for_contact_point(uuid, uuid[], text) to aantafel_app;
revoke create on schema casefile from aantafel_rights;
