-- What was withdrawn waits for nobody any more.
create or replace function meeting.unreleased(p_conference uuid) returns table (part_id uuid, statements integer, agreements integer)
    language sql stable security definer set search_path = pg_catalog as $$
    select t.id,
           (select count(*)::integer from casefile.statement s
             where s.case_id = t.case_id and s.conference_id = t.conference_id and s.superseded_by is null
               and s.withdrawn_at is null and s.audience <@ t.circles),
           (select count(*)::integer from plan.agreement a
             where a.case_id = t.case_id and a.conference_id = t.conference_id and a.audience <@ t.circles)
      from meeting.part t
     where t.conference_id = p_conference and access.manages(t.case_id)
$$;
