-- What can still be known of a case that was closed: its number and days for who keeps it, its name for who looks with a purpose, whom it
-- was about for the log. Nothing else of it comes out here.
grant select (family_name, frame_version, taken_up_on, closed_on) on casefile.case_file to aantafel_rights;
grant select (sound_key, name_key) on casefile.person to aantafel_rights;
grant create on schema casefile to aantafel_rights;

-- The shielded cases of a partnership, the last that was closed first: number and days. For its desk.
create function casefile.closed_cases(p_partnership uuid, p_before date, p_before_id uuid, p_most integer)
    returns table (case_id uuid, number text, taken_up_on date, closed_on date)
    language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    if not access.holds(p_partnership, '{process_director,secretary}') then
        raise exception 'may not list closed cases' using errcode = '42501';
    end if;
    return query
    select c.id, c.number, c.taken_up_on, c.closed_on from casefile.case_file c
     where c.partnership_id = p_partnership and c.state = 'closed' and access.keeps_closed(c.id)
       and (p_before is null or (c.closed_on, c.id) < (p_before, p_before_id))
     order by c.closed_on desc, c.id desc limit p_most;
end $$;

-- One shielded case, for who answers for it. Its name only for who looks into it now.
create function casefile.closed_case(p_case uuid)
    returns table (case_id uuid, partnership_id uuid, number text, frame_code text, frame_version text, taken_up_on date, closed_on date,
                   family_name text, subjects uuid[])
    language sql stable security definer set search_path = pg_catalog as $$
    select c.id, c.partnership_id, c.number, c.frame_code, c.frame_version, c.taken_up_on, c.closed_on,
           case when exists (select 1 from access.membership m where m.person_id = access.me() and m.case_id = c.id
                                and m.role = 'closed_reader' and m.principals <> '{}'
                                and m.from_at <= access.clock() and m.until_at > access.clock())
                then c.family_name else '' end,
           array(select p.subject_key from casefile.person p where p.case_id = c.id)
      from casefile.case_file c
     where c.id = p_case and c.state = 'closed' and access.of_closed(c.id)
$$;

-- Closed cases about whom a new case may be about, for its desk: the number, and why it may be the same human. No name comes with it.
create function casefile.closed_likely(p_case uuid)
    returns table (person_here uuid, case_there uuid, number_there text, why text, subject_there uuid)
    language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    if not exists (select 1 from access.membership m where m.person_id = access.me() and m.case_id = p_case and 2 = any (m.principals)
                      and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock())) then
        return;
    end if;
    return query
    select h.id, c.id, c.number,
           case when t.sound_key = h.sound_key and t.birth_date = h.birth_date then 'sound_and_birth_date' else 'same_name' end, t.subject_key
      from casefile.case_file here
      join casefile.person h on h.case_id = here.id
      join casefile.person t on (t.sound_key = h.sound_key and t.birth_date = h.birth_date)
                             or (t.name_key = h.name_key and (t.birth_date is null or h.birth_date is null))
      join casefile.case_file c on c.id = t.case_id and c.state = 'closed' and c.partnership_id = here.partnership_id
     where here.id = p_case and access.keeps_closed(c.id);
end $$;

do $$
declare
    f regprocedure;
begin
    for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where n.nspname = 'casefile' and p.proname in ('closed_cases', 'closed_case', 'closed_likely') loop
        execute format('revoke all on function %s from public', f);
        execute format('alter function %s owner to aantafel_rights', f);
        execute format('grant execute on function %s to aantafel_app', f);
    end loop;
end $$;
revoke create on schema casefile from aantafel_rights;

create index on casefile.case_file (partnership_id, closed_on desc, id desc) where state = 'closed';
