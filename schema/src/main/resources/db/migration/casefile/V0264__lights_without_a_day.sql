-- A traffic light that was set before there were days to be in touch gets one from the job that reminds of them: which cases those are, and the
-- day the frame says. By functions for that job alone.
grant create on schema casefile to aantafel_keeper;
grant select (frame_code, traffic_light), update (contact_due) on casefile.case_file to aantafel_keeper;

create function casefile.lights_without_day() returns table (case_id uuid, frame_code text, light text)
    language sql stable security definer set search_path = pg_catalog as $$
    select c.id, c.frame_code, c.traffic_light
      from casefile.case_file c
     where casefile.is_contact_job() and c.state = 'taken_up' and c.traffic_light <> '' and c.contact_due is null
     order by c.id
     limit 500
$$;

-- False when it has a day by now.
create function casefile.give_contact_day(p_case uuid, p_due date) returns boolean
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if not casefile.is_contact_job() then
        raise exception 'for the job alone' using errcode = '42501';
    end if;
    update casefile.case_file c set contact_due = p_due
     where c.id = p_case and c.state = 'taken_up' and c.traffic_light <> '' and c.contact_due is null;
    return found;
end $$;

do $$
declare
    f regprocedure;
begin
    for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where n.nspname = 'casefile' and p.proname in ('lights_without_day', 'give_contact_day') loop
        execute format('revoke all on function %s from public', f);
        execute format('alter function %s owner to aantafel_keeper', f);
        execute format('grant execute on function %s to aantafel_app', f);
    end loop;
end $$;
revoke create on schema casefile from aantafel_keeper;
