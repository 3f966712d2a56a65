-- What happened, on which day, in the words of who it happened to (eigen melding). Read by who directs the case and who prepares and chairs,
-- and by the table when the writer chose so, each time. It is shown on its writer's own page to nobody else, also not to whom they let
-- look along: that may be whom it is about, or whom they press.
alter table client.contribution
    add column judgement    text not null default '',
    add column judged_by    uuid,
    add column judged_at    timestamptz,
    add check ((judged_by is null) = (judged_at is null));

-- What somebody of a family wrote is changed by nobody else.
revoke update on client.contribution from aantafel_app;
grant update (choices, read_by, read_at, answer, answered_by, answered_as, answered_at, taken_as, judgement, judged_by, judged_at, version)
    on client.contribution to aantafel_app;

do $$
declare
    p record;
begin
    for p in select polname, pg_get_expr(polqual, polrelid) as reads, pg_get_expr(polwithcheck, polrelid) as writes from pg_policy
              where polrelid = 'client.contribution'::regclass and polname in ('own', 'write') loop
        execute format('alter policy %I on client.contribution %s %s', p.polname,
            case when p.reads is not null
                 then format('using ((kind <> ''report'' or (door_id = (select access.me()) and holder = ''self'')) and (%s))', p.reads) else '' end,
            case when p.writes is not null
                 then format('with check ((kind <> ''report'' or holder = ''self'') and (%s))', p.writes) else '' end);
    end loop;
end $$;

-- Until somebody read it, it can be taken back; after that it stays where it was heard.
create function client.read_stays() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    return null;
end $$;
create trigger read_stays before update of withdrawn_at on client.contribution
    for each row when (new.kind = 'report' and new.withdrawn_at is not null and old.read_at is not null) execute function client.read_stays();

-- Whoever directs the case hears that there is something to read: a task that says so and no more, one as long as it is open.
grant create on schema client to aantafel_keeper;
alter policy keeper_see on task.task using (kind in ('read_family_words', 'read_family_reports'));
alter policy keeper_add on task.task with check (kind in ('read_family_words', 'read_family_reports'));
alter policy keeper_drop on task.task using (kind in ('read_family_words', 'read_family_reports') and done_at is null);
alter policy keeper on client.contribution using (kind like 'plan\_%' or kind in ('talk', 'report'));
create function client.tell_of_report() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if tg_op = 'INSERT' then
        insert into task.task (id, partnership_id, case_id, kind, about_type, about_id, owner_id, created_by, created_at)
        select new.id, p.partnership_id, new.case_id, 'read_family_reports', 'family_reports', new.case_id,
               coalesce((select d.professional_id from casefile.direction d
                          where d.case_id = new.case_id and d.from_day <= access.today()
                            and (d.until_day is null or d.until_day >= access.today()) limit 1), p.offered_by),
               new.door_id, access.clock()
          from client.person p
         where p.id = new.person
           and not exists (select 1 from task.task t
                            where t.case_id = new.case_id and t.kind = 'read_family_reports' and t.done_at is null);
    elsif not exists (select 1 from client.contribution c where c.case_id = new.case_id and c.kind = 'report'
                         and c.read_at is null and c.withdrawn_at is null) then
        delete from task.task t where t.case_id = new.case_id and t.kind = 'read_family_reports' and t.done_at is null;
    end if;
    return null;
end $$;
revoke all on function client.tell_of_report() from public;
alter function client.tell_of_report() owner to aantafel_keeper;
revoke create on schema client from aantafel_keeper;
create trigger tell_of_report after insert on client.contribution
    for each row when (new.kind = 'report' and access.me() is not null) execute function client.tell_of_report();
create trigger tell_of_report_no_more after update of withdrawn_at on client.contribution
    for each row when (new.kind = 'report' and new.withdrawn_at is not null) execute function client.tell_of_report();

-- The day stands among their own data, and what the table made of it, also when that was not released.
grant create on schema client to aantafel_rights;
grant select (judgement) on client.contribution to aantafel_rights;
create or replace function client.rights_items(p_request uuid)
    returns table (item_type text, item_id uuid, in_case uuid, about uuid[], brought_by uuid, first_on date, code text, level integer, words text)
    language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    return query
    with o as (select * from rights.opened(p_request))
    select 'contribution', c.id, c.case_id, array[p.person_id], coalesce(c.read_by, p.offered_by),
           (c.written_at at time zone 'Europe/Amsterdam')::date, c.kind, null::integer,
           concat_ws(E'\n', nullif(concat_ws(' ', c.choices ->> 'day', c.choices ->> 'time'), ''), nullif(c.body, ''),
                     (select string_agg(v.value, E'\n' order by v.key) from jsonb_each_text(c.choices) v
                       where v.value <> '' and v.key in ('confidant', 'yields', 'ideas', 'who')),
                     nullif(c.answer, ''), case when c.judgement <> c.answer then nullif(c.judgement, '') end)
      from o join client.person p on p.person_id = o.person
      join client.contribution c on c.person = p.id and c.case_id = o.in_case
     where c.kind <> 'feedback' and (o.items is null or c.id = any (o.items))
    union all
    select 'heard_apart', h.id, h.case_id, array[h.person_id], h.written_by, h.heard_on, 'heard', null::integer, h.body
      from o join client.heard_apart h on h.case_id = o.in_case and h.person_id = o.person
     where o.items is null or h.id = any (o.items);
end $$;
revoke create on schema client from aantafel_rights;
