-- Whoever agrees with a role is not the administrator who asked for it, so the people who may agree enrol too. In return the
-- database looks for itself whether the newcomer holds the role today: agreeing with nothing opens nothing.
create or replace function access.enrol_desk(p_partnership uuid, p_member jsonb) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    today date := (access.clock() at time zone 'Europe/Amsterdam')::date;
    newcomer uuid := (p_member ->> 'person')::uuid;
    c uuid;
    draft boolean;
begin
    if newcomer = access.me() then
        raise exception 'nobody enrols themselves' using errcode = '42501';
    end if;
    if not exists (select 1 from directory.role_holding h
         where h.professional_id = access.me() and h.partnership_id = p_partnership
           and h.role in ('functional_administrator', 'process_director', 'data_protection_officer')
           and h.from_day <= today and (h.until_day is null or h.until_day >= today)) then
        raise exception 'may not enrol at the desk' using errcode = '42501';
    end if;
    if not exists (select 1 from directory.role_holding h
         where h.professional_id = newcomer and h.partnership_id = p_partnership
           and h.role = case p_member ->> 'role' when 'decider' then 'triage_member' else p_member ->> 'role' end
           and h.role in ('process_director', 'secretary', 'triage_member')
           and h.from_day <= today and (h.until_day is null or h.until_day >= today)) then
        raise exception 'holds no such role' using errcode = '42501';
    end if;
    for c, draft in
        select m.case_id, coalesce(bool_or(not i.sent), false)
          from access.membership m left join access.intake i on i.case_id = m.case_id
         where m.partnership_id = p_partnership and (p_member ->> 'role' <> 'decider' or i.case_id is not null)
         group by m.case_id
    loop
        perform access.put_membership(c, p_partnership, newcomer, (p_member ->> 'organisation')::uuid,
            (p_member ->> 'seat')::uuid, p_member ->> 'role',
            array(select value::integer from jsonb_array_elements_text(p_member -> 'principals') where not draft),
            array(select value from jsonb_array_elements_text(p_member -> 'categories')), null);
    end loop;
end $$;
