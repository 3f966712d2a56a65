-- Requests and prolongation go on for a case that was closed: who answers for what was brought in, is asked and answers.
do $$
declare
    t text;
begin
    foreach t in array array ['consultation', 'consultation_item'] loop
        execute format('alter policy asked on rights.%1$I using (asked_person = (select access.me())'
            || ' and exists (select 1 from access.membership m where m.person_id = (select access.me()) and m.case_id = %1$I.case_id'
            || ' and (m.principals <> ''{}'' or m.role in (''provider'', ''closed_desk'')) and m.from_at <= (select access.clock())'
            || ' and (m.until_at is null or m.until_at > (select access.clock())) offset 0))', t);
    end loop;
end $$;

create or replace function rights.opened(p_request uuid) returns table (in_case uuid, person uuid, subject uuid, items uuid[])
    language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    if exists (select 1 from rights.request r where r.id = p_request and r.identity_on is not null and r.closed_at is null
                  and access.holds(r.partnership_id, '{privacy_officer}')) then
        return query select p.case_id, p.person_id, p.subject_key, null::uuid[] from rights.request_person p where p.request_id = p_request;
    elsif exists (select 1 from rights.consultation_item i join rights.request r on r.id = i.request_id
                   where i.request_id = p_request and i.asked_person = access.me() and r.closed_at is null) then
        return query
        select p.case_id, p.person_id, p.subject_key,
               array(select i.item_id from rights.consultation_item i
                      where i.request_id = p_request and i.asked_person = access.me() and i.case_id = p.case_id)
          from rights.request_person p
         where p.request_id = p_request
           and exists (select 1 from access.membership m where m.person_id = access.me() and m.case_id = p.case_id
                          and (m.principals <> '{}' or m.role in ('provider', 'closed_desk')) and m.from_at <= access.clock()
                          and (m.until_at is null or m.until_at > access.clock()));
    else
        raise exception 'may not open' using errcode = '42501';
    end if;
end $$;

create or replace function rights.participants(p_request uuid) returns table (in_case uuid, person uuid, organisation uuid, role text)
    language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    perform rights.may_search(p_request);
    return query
    select distinct m.case_id, m.person_id, m.organisation_id, m.role
      from access.membership m
     where m.case_id in (select p.case_id from rights.request_person p where p.request_id = p_request)
       and (m.principals <> '{}' or m.role in ('provider', 'closed_desk')) and m.role <> 'closed_reader'
       and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock());
end $$;

create or replace function rights.asked_about(p_consultation uuid)
    returns table (request uuid, partnership uuid, number text, kind text, first_name text, prefix text, last_name text, closed boolean,
                   subjects uuid[])
    language sql stable security definer set search_path = pg_catalog as $$
    select r.id, r.partnership_id, r.number, r.kind, w.first_name, w.prefix, w.last_name, r.closed_at is not null,
           array(select distinct p.subject_key from rights.request_person p where p.request_id = r.id)
      from rights.consultation c join rights.request r on r.id = c.request_id join rights.request_words w on w.request_id = r.id
     where c.id = p_consultation and c.asked_person = access.me()
       and exists (select 1 from access.membership m where m.person_id = access.me() and m.case_id = c.case_id
                      and (m.principals <> '{}' or m.role in ('provider', 'closed_desk'))
                      and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock()))
$$;

create or replace function rights.lapse(p_request uuid, p_type text, p_item uuid, p_due date) returns boolean
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    reopened boolean;
begin
    update rights.consultation_item i set lapsed_at = access.clock()
     where i.request_id = p_request and i.item_type = p_type and i.item_id = p_item and i.answer = 'may_not' and i.lapsed_at is null
       and ((i.asked_person = access.me() and exists (select 1 from access.membership m
                where m.person_id = access.me() and m.case_id = i.case_id
                  and (m.principals <> '{}' or m.role in ('provider', 'closed_desk')) and m.from_at <= access.clock()
                  and (m.until_at is null or m.until_at > access.clock())))
            or (i.until_day < access.today() and access.me() = '39dbafe1-8143-31d1-977e-398751fbfd5b'::uuid));
    if not found then
        raise exception 'may not lapse' using errcode = '42501';
    end if;
    update rights.item_decision d set lapsed_at = access.clock()
     where d.request_id = p_request and d.item_type = p_type and d.item_id = p_item and d.outcome <> 'give' and d.lapsed_at is null;
    update rights.request r
       set outcome = '', outcome_ground = '', decided_at = null, closed_at = null, reopened_at = access.clock(), due = p_due,
           version = r.version + 1, changed_by = access.me(), changed_at = access.clock()
     where r.id = p_request and r.decided_at is not null and r.outcome = 'answered';
    return found;
end $$;

-- Consents of a shielded case are not asked anew: nothing is shared there.
create or replace function rights.consents_to_recheck(p_most integer)
    returns table (consent_id uuid, partnership_id uuid, recheck_on date, owner_id uuid)
    language sql security definer set search_path = pg_catalog as $$
    with due as (
        select o.id from rights.consent o
         where o.state = 'given' and not o.rechecked and o.recheck_on is not null and o.recheck_on <= access.today()
         order by o.recheck_on, o.id limit p_most for update skip locked),
    marked as (
        update rights.consent c set rechecked = true from due where c.id = due.id
        returning c.id, c.case_id, c.partnership_id, c.recheck_on, c.recorded_by)
    select m.id, m.partnership_id, m.recheck_on,
           (select a.person_id from access.membership a
             where a.case_id = m.case_id and a.principals <> '{}' and a.role <> 'closed_reader' and a.from_at <= access.clock()
               and (a.until_at is null or a.until_at > access.clock())
               and (a.person_id = m.recorded_by or a.role in ('process_director', 'secretary', 'case_director'))
             order by a.person_id <> m.recorded_by, a.role <> 'case_director', a.role <> 'process_director', a.person_id limit 1)
      from marked m
$$;

-- What falls due in a shielded case is told to who keeps it; keeping it longer is asked by who keeps it, and answered by who brought it in.
alter policy see on rights.falling_due using (
    access.holds(partnership_id, '{privacy_officer,data_protection_officer}') or access.manages(case_id) or access.keeps_closed(case_id));
create policy of_closed on rights.prolongation for select to aantafel_app using (access.of_closed(case_id));
create policy of_closed on rights.prolongation_answer for select to aantafel_app using (access.of_closed(case_id));
alter policy add on rights.prolongation with check (
    asked_by = (select access.me()) and (access.manages(case_id) or access.keeps_closed(case_id)));
alter policy add on rights.prolongation_answer with check (answered_by = (select access.me()) and exists (
    select 1 from access.membership m where m.person_id = (select access.me()) and m.case_id = prolongation_answer.case_id
       and (m.organisation_id = prolongation_answer.organisation_id or m.role in ('process_director', 'secretary', 'closed_desk'))
       and (m.principals && '{1,2}'::integer[] or m.role in ('provider', 'closed_desk'))
       and m.from_at <= (select access.clock()) and (m.until_at is null or m.until_at > (select access.clock())) offset 0));
