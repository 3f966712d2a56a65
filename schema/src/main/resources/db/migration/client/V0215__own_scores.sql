-- A figure somebody gives on a scale of the frame, and what it means in words of their own (eigen cijfer). As with what happened: read on
-- its writer's own page by nobody else, in the house by who directs the case and who prepares and chairs, and by the table when the writer
-- chose so, each time. What was asked stays with it, as it was asked.
do $$
declare
    p record;
begin
    for p in select polname, pg_get_expr(polqual, polrelid) as reads, pg_get_expr(polwithcheck, polrelid) as writes from pg_policy
              where polrelid = 'client.contribution'::regclass and polname in ('own', 'write') loop
        execute format('alter policy %I on client.contribution %s %s', p.polname,
            case when p.reads is not null
                 then format('using ((kind <> ''score'' or (door_id = (select access.me()) and holder = ''self'')) and (%s))', p.reads) else '' end,
            case when p.writes is not null
                 then format('with check ((kind <> ''score'' or holder = ''self'') and (%s))', p.writes) else '' end);
    end loop;
end $$;

drop trigger read_stays on client.contribution;
create trigger read_stays before update of withdrawn_at on client.contribution
    for each row when (new.kind in ('report', 'score') and new.withdrawn_at is not null and old.read_at is not null)
    execute function client.read_stays();

-- One task says that there is something to read, of either kind.
grant create on schema client to aantafel_keeper;
alter policy keeper on client.contribution using (kind like 'plan\_%' or kind in ('talk', 'report', 'score'));
create or replace function client.tell_of_report() returns trigger
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
    elsif not exists (select 1 from client.contribution c where c.case_id = new.case_id and c.kind in ('report', 'score')
                         and c.read_at is null and c.withdrawn_at is null) then
        delete from task.task t where t.case_id = new.case_id and t.kind = 'read_family_reports' and t.done_at is null;
    end if;
    return null;
end $$;
revoke create on schema client from aantafel_keeper;
drop trigger tell_of_report on client.contribution;
create trigger tell_of_report after insert on client.contribution
    for each row when (new.kind in ('report', 'score') and access.me() is not null) execute function client.tell_of_report();
drop trigger tell_of_report_no_more on client.contribution;
create trigger tell_of_report_no_more after update of withdrawn_at on client.contribution
    for each row when (new.kind in ('report', 'score') and new.withdrawn_at is not null) execute function client.tell_of_report();

-- The question and the figure stand among their own data, before what it means to them and what would be one point better.
grant create on schema client to aantafel_rights;
create or replace function client.rights_items(p_request uuid)
    returns table (item_type text, item_id uuid, in_case uuid, about uuid[], brought_by uuid, first_on date, code text, level integer, words text)
    language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    return query
    with o as (select * from rights.opened(p_request))
    select 'contribution', c.id, c.case_id, array[p.person_id], coalesce(c.read_by, p.offered_by),
           (c.written_at at time zone 'Europe/Amsterdam')::date, c.kind, null::integer,
           concat_ws(E'\n', nullif(concat_ws(' ', c.choices ->> 'day', c.choices ->> 'time'), ''),
                     case when c.kind = 'score'
                          then format('%s (%s: %s, %s: %s) %s', c.choices ->> 'question', c.choices ->> 'lowest', c.choices ->> 'lowestMeans',
                                      c.choices ->> 'highest', c.choices ->> 'highestMeans', c.choices ->> 'value') end,
                     nullif(c.body, ''),
                     (select string_agg(v.value, E'\n' order by v.key) from jsonb_each_text(c.choices) v
                       where v.value <> '' and v.key in ('better', 'confidant', 'yields', 'ideas', 'who')),
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
