-- Who does an agreement says they have it; and when they were last reminded of it.
alter table plan.agreement_party add column received_at timestamptz, add column reminded_on date;

-- What somebody waits for, as what they do.
create index on plan.agreement_party (professional_id, open_due, agreement_id) where part in ('for', 'with') and open_due is not null;
-- What comes due, over all cases.
create index on plan.agreement_party (open_due, professional_id) where part = 'does' and open_due is not null and professional_id is not null;

create policy remind_see on plan.agreement_party for select to aantafel_keeper using (true);
create policy remind on plan.agreement_party for update to aantafel_keeper using (true) with check (true);
grant select (id, part, professional_id, open_due, reminded_on), update (reminded_on) on plan.agreement_party to aantafel_keeper;

-- The first day on which something of theirs comes due that they were not reminded of: once ahead and once when the day has passed. It
-- tells of nobody's case, and does not ask who calls it.
create function plan.to_remind(p_until date, p_most integer) returns table (professional_id uuid, due date)
    language sql stable security definer set search_path = pg_catalog as $$
    select p.professional_id, min(p.open_due)
      from plan.agreement_party p
     where p.part = 'does' and p.professional_id is not null and p.open_due <= p_until
       and (p.reminded_on is null or (p.open_due < access.today() and p.reminded_on <= p.open_due))
     group by p.professional_id
     order by min(p.open_due), p.professional_id
     limit p_most
$$;

-- Reminded of all that comes due until that day; of how many.
create function plan.remind(p_professional uuid, p_until date) returns integer
    language sql security definer set search_path = pg_catalog as $$
    with told as (
        update plan.agreement_party p set reminded_on = access.today()
         where p.part = 'does' and p.professional_id = p_professional and p.open_due <= p_until
           and (p.reminded_on is null or (p.open_due < access.today() and p.reminded_on <= p.open_due))
        returning 1)
    select count(*)::integer from told
$$;
revoke all on function plan.to_remind(date, integer), plan.remind(uuid, date) from public;
grant create on schema plan to aantafel_keeper;
alter function plan.to_remind(date, integer) owner to aantafel_keeper;
alter function plan.remind(uuid, date) owner to aantafel_keeper;
revoke create on schema plan from aantafel_keeper;
grant execute on function plan.to_remind(date, integer), plan.remind(uuid, date) to aantafel_app;
