-- What who reads the log must know to find lines and to say which case one is about: numbers and opaque keys, never a name. Only for
-- the privacy officer and the data protection officer of the partnership; the use case that asks leaves its line.
grant usage on schema casefile, access, directory to aantafel_rights;
grant create on schema casefile to aantafel_rights;
grant select on directory.role_holding to aantafel_rights;
grant select (id, partnership_id, number) on casefile.case_file to aantafel_rights;
grant select (case_id, subject_key, last_name, birth_date) on casefile.person to aantafel_rights;
create policy log on casefile.case_file for select to aantafel_rights using (true);
create policy log on casefile.person for select to aantafel_rights using (true);

create function casefile.logged_case(p_partnership uuid, p_number text) returns uuid
    language sql stable security definer set search_path = pg_catalog as $$
    select c.id from casefile.case_file c
     where c.partnership_id = p_partnership and lower(c.number) = lower(p_number)
       and access.holds(p_partnership, array ['privacy_officer', 'data_protection_officer'])
$$;

create function casefile.logged_numbers(p_partnership uuid, p_cases uuid[]) returns table (case_id uuid, number text)
    language sql stable security definer set search_path = pg_catalog as $$
    select c.id, c.number from casefile.case_file c
     where c.id = any (p_cases) and c.partnership_id = p_partnership
       and access.holds(p_partnership, array ['privacy_officer', 'data_protection_officer'])
$$;

create function casefile.logged_people(p_partnership uuid, p_last_name text, p_born date) returns table (subject_key uuid)
    language sql stable security definer set search_path = pg_catalog as $$
    select distinct p.subject_key from casefile.person p join casefile.case_file c on c.id = p.case_id
     where p.birth_date = p_born and lower(p.last_name) = lower(p_last_name) and c.partnership_id = p_partnership
       and access.holds(p_partnership, array ['privacy_officer', 'data_protection_officer'])
$$;

do $$
declare
    f regprocedure;
begin
    for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where n.nspname = 'casefile' and p.proname in ('logged_case', 'logged_numbers', 'logged_people') loop
        execute format('revoke all on function %s from public', f);
        execute format('alter function %s owner to aantafel_rights', f);
        execute format('grant execute on function %s to aantafel_app', f);
    end loop;
end $$;
revoke create on schema casefile from aantafel_rights;
