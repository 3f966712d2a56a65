-- For the report of a year: how many cases, and nothing about any of them; for who watches over the partnership.
grant create on schema casefile to aantafel_rights;
grant select (opened_at, taken_up_on, closed_on) on casefile.case_file to aantafel_rights;

create function casefile.year_counts(p_partnership uuid, p_from date, p_until date)
    returns table (referred integer, taken_up integer, not_taken_up integer, closed integer, open_at_end integer)
    language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    if not access.holds(p_partnership, '{privacy_officer,data_protection_officer}') then
        raise exception 'may not count cases' using errcode = '42501';
    end if;
    return query
    select (count(*) filter (where (c.opened_at at time zone 'Europe/Amsterdam')::date between p_from and p_until))::integer,
           (count(*) filter (where c.taken_up_on between p_from and p_until))::integer,
           (count(*) filter (where c.state = 'not_taken_up'
                               and (c.opened_at at time zone 'Europe/Amsterdam')::date between p_from and p_until))::integer,
           (count(*) filter (where c.closed_on between p_from and p_until))::integer,
           (count(*) filter (where c.taken_up_on <= p_until and (c.closed_on is null or c.closed_on > p_until)))::integer
      from casefile.case_file c
     where c.partnership_id = p_partnership and c.state <> 'draft';
end $$;
revoke all on function casefile.year_counts(uuid, date, date) from public;
alter function casefile.year_counts(uuid, date, date) owner to aantafel_rights;
grant execute on function casefile.year_counts(uuid, date, date) to aantafel_app;
revoke create on schema casefile from aantafel_rights;
