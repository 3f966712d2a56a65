-- A circle is the number of the people who sit in a part of a meeting: a principal of kind meeting_part. Its people are named once,
-- when it is formed, and never after: when somebody comes in or goes out, the part goes on with a new circle. So nobody is given
-- what was written before they came, and from nobody is taken what they were there for.
create function access.form_circle(p_case uuid, p_circle uuid, p_people uuid[]) returns integer
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    number integer;
begin
    if not access.manages(p_case) or exists (
            select 1 from access.principal p where p.case_id = p_case and p.kind = 'meeting_part' and p.ref = p_circle) then
        raise exception 'may not form a circle' using errcode = '42501';
    end if;
    -- One at a time for a case: the numbers follow each other.
    perform pg_advisory_xact_lock(hashtextextended(p_case::text, 34));
    number := access.number_of(p_case, 'meeting_part', p_circle);
    update access.membership m set principals = m.principals || number
     where m.case_id = p_case and m.person_id = any (p_people) and 1 = any (m.principals)
       and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock());
    return number;
end $$;
revoke all on function access.form_circle(uuid, uuid, uuid[]) from public;
grant create on schema access to aantafel_keeper;
alter function access.form_circle(uuid, uuid, uuid[]) owner to aantafel_keeper;
revoke create on schema access from aantafel_keeper;
grant execute on function access.form_circle(uuid, uuid, uuid[]) to aantafel_app;

-- The numbers of circles are handed out by forming one, and no other way.
drop policy add on access.principal;
create policy add on access.principal for insert to aantafel_app with check (kind <> 'meeting_part' and exists (
    select 1 from access.membership m where m.person_id = (select access.me()) and m.case_id = principal.case_id
       and m.from_at <= (select access.clock()) and (m.until_at is null or m.until_at > (select access.clock()))
       and m.principals && '{1,2,3,4}'::integer[] offset 0));

-- Writes one row. The organisation is the person's own, the seat one of that organisation in this partnership. What somebody was
-- there for comes along when their role is given again or changes, as long as they are in the case.
create or replace function access.put_membership(
    p_case uuid, p_partnership uuid, p_person uuid, p_role text, p_seat uuid, p_principals integer[], p_categories text[],
    p_from timestamptz, p_until timestamptz) returns void
    language plpgsql as $$
declare
    own uuid := (select p.organisation_id from directory.professional p where p.id = p_person);
    circles integer[] := array(
        select distinct p.number from access.membership m
          join access.principal p on p.case_id = m.case_id and p.number = any (m.principals) and p.kind = 'meeting_part'
         where m.case_id = p_case and m.person_id = p_person
           and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock())
         order by p.number);
begin
    if own is null or (p_seat is not null and not exists (select 1 from directory.seat s
         where s.id = p_seat and s.organisation_id = own and s.partnership_id = p_partnership)) then
        raise exception 'no such person or seat' using errcode = '42501';
    end if;
    insert into access.membership as m (person_id, case_id, partnership_id, organisation_id, seat_id, role, principals, categories,
                                        from_at, until_at, granted_by)
    values (p_person, p_case, p_partnership, own, p_seat, p_role, p_principals || circles, p_categories,
            greatest(p_from, access.clock()), p_until, access.me())
    on conflict (person_id, case_id, role) do update
        set principals = excluded.principals,
            categories = excluded.categories,
            from_at    = case when m.until_at <= access.clock() then excluded.from_at else least(m.from_at, excluded.from_at) end,
            seat_id    = coalesce(excluded.seat_id, m.seat_id),
            organisation_id = excluded.organisation_id,
            until_at   = excluded.until_at,
            granted_by = excluded.granted_by;
end $$;
