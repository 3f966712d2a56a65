-- Lets somebody into a case by its number, in an emergency. A number that is not there, that of a draft, of a case that was not taken up
-- or is closed, and that of another partnership are the same: nothing happens. Answers the case, and whether one was in it already.
grant create on schema casefile to aantafel_rights;
grant select (state) on casefile.case_file to aantafel_rights;
grant select on directory.professional to aantafel_rights;

create function casefile.break_glass(p_id uuid, p_partnership uuid, p_number text, p_seat uuid, p_reason text, p_explanation text,
                                     p_until timestamptz, p_review_due date)
    returns table (case_id uuid, was_inside boolean)
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    found uuid;
    canonical text;
begin
    select c.id, c.number into found, canonical from casefile.case_file c
                    where c.partnership_id = p_partnership and lower(c.number) = lower(p_number)
                      and c.state in ('referred', 'fits', 'taken_up');
    if found is null then
        return;
    end if;
    if access.inside(found) then
        return query select found, true;
        return;
    end if;
    perform access.break_glass(found, p_partnership, p_seat, p_until);
    insert into rights.break_glass (id, partnership_id, case_id, case_number, person_id, organisation_id, reason, explanation, began_at, until_at,
                                    review_due)
    values (p_id, p_partnership, found, canonical, access.me(),
            (select p.organisation_id from directory.professional p where p.id = access.me()),
            p_reason, p_explanation, access.clock(), p_until, p_review_due);
    return query select found, false;
end $$;
revoke all on function casefile.break_glass(uuid, uuid, text, uuid, text, text, timestamptz, date) from public;
alter function casefile.break_glass(uuid, uuid, text, uuid, text, text, timestamptz, date) owner to aantafel_rights;
grant execute on function casefile.break_glass(uuid, uuid, text, uuid, text, text, timestamptz, date) to aantafel_app;
revoke create on schema casefile from aantafel_rights;

-- A shielded address is for nobody who comes in this way: there is no home of theirs to be seen.
alter policy see on casefile.home using (
    exists (select 1 from access.membership m where m.person_id = (select access.me()) and m.case_id = home.case_id
       and m.from_at <= (select access.clock()) and (m.until_at is null or m.until_at > (select access.clock()))
       and m.principals && '{1,2,3,4}'::integer[] and (not home.shielded or m.role <> 'break_glass') offset 0));
