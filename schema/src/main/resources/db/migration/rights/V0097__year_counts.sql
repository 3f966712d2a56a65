-- For the report of a year, what who watches cannot read in the rows themselves: the two days of each person who was told, without
-- who it was, and how often keeping longer was asked.
grant create on schema rights to aantafel_rights;
grant select on rights.prolongation to aantafel_rights;
create policy count on rights.prolongation for select to aantafel_rights using (true);
create policy count on rights.informing for select to aantafel_rights using (true);

create function rights.informed_days(p_partnership uuid, p_from date, p_until date)
    returns table (frame_code text, counts_from date, informed_on date)
    language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    if not access.holds(p_partnership, '{privacy_officer,data_protection_officer}') then
        raise exception 'may not count' using errcode = '42501';
    end if;
    return query
    select i.frame_code, i.counts_from, i.informed_on
      from rights.informing i
     where i.partnership_id = p_partnership and i.informed_on between p_from and p_until;
end $$;

-- Who is to be told and was not, without who it is: for the data protection officer, who sees no people.
create function rights.uninformed_days(p_partnership uuid, p_today date) returns table (frame_code text, counts_from date)
    language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    if not access.holds(p_partnership, '{privacy_officer,data_protection_officer}') then
        raise exception 'may not count' using errcode = '42501';
    end if;
    return query
    select i.frame_code, i.counts_from
      from rights.informing i
     where i.partnership_id = p_partnership and i.informed_on is null and i.died_on is null
       and (i.held_until is null or i.held_until < p_today);
end $$;

create function rights.prolonged(p_partnership uuid, p_from date, p_until date) returns integer
    language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    if not access.holds(p_partnership, '{privacy_officer,data_protection_officer}') then
        raise exception 'may not count' using errcode = '42501';
    end if;
    return (select count(*)::integer from rights.prolongation p
             where (p.asked_at at time zone 'Europe/Amsterdam')::date between p_from and p_until
               and exists (select 1 from access.membership m where m.case_id = p.case_id and m.partnership_id = p_partnership));
end $$;

do $$
declare
    f regprocedure;
begin
    for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where n.nspname = 'rights' and p.proname in ('informed_days', 'uninformed_days', 'prolonged') loop
        execute format('revoke all on function %s from public', f);
        execute format('alter function %s owner to aantafel_rights', f);
        execute format('grant execute on function %s to aantafel_app', f);
    end loop;
end $$;
revoke create on schema rights from aantafel_rights;
