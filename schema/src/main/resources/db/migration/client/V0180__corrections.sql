-- Somebody says on their own page that what is said about them is wrong, and what should stand there. That is a request about their own
-- data like any other (AVG, artikel 16): registered here in the same transaction, because the role of clients has no way to requests, and
-- so that nobody types it over. Who asks is known as far as the door proves it, which is what the request says. The contact point has a
-- task; what comes of it is told back to the page as codes, and as nothing else.
alter table client.contribution
    add column request_id      uuid,
    add column course          text not null default ''
        check (course in ('', 'received', 'looked_at', 'settled', 'right', 'part', 'refused', 'nothing', 'withdrawn')),
    add column course_ground   text not null default '',
    add column course_left_out text not null default '',
    add column course_due      date,
    add column course_at       timestamptz;
create unique index on client.contribution (request_id);
grant select (course, course_ground, course_left_out, course_due, course_at) on client.contribution to aantafel_client;
grant select (frame_code) on client.outlet to aantafel_client;

alter table rights.request drop constraint request_outcome_check,
    add constraint request_outcome_check check (outcome in ('', 'answered', 'nothing_held', 'set_aside', 'withdrawn'));

grant create on schema client, rights to aantafel_rights;
grant usage on schema task to aantafel_rights;
grant select (case_id, partnership_id) on client.person to aantafel_rights;
grant select (id, person, kind, taken_back_at, content) on client.release to aantafel_rights;
grant select (source_id, request_id, course, withdrawn_at), update (course, course_ground, course_left_out, course_due, course_at)
    on client.contribution to aantafel_rights;
create policy answer_requests on client.release for select to aantafel_rights using (kind = 'statement');
create policy tell_course on client.contribution for update to aantafel_rights using (kind = 'correction') with check (kind = 'correction');
grant select, insert, update on rights.request_series to aantafel_rights;
grant insert on rights.request, rights.request_words, rights.request_person, rights.request_item to aantafel_rights;
create policy from_page on rights.request_series for all to aantafel_rights using (true) with check (true);
create policy from_page on rights.request_words for insert to aantafel_rights with check (true);
create policy from_page on rights.request_person for insert to aantafel_rights with check (true);
create policy from_page on rights.request_item for insert to aantafel_rights with check (true);
grant select (id, kind, about_id, done_at, version), insert, update (done_at, done_by, version), delete on task.task to aantafel_rights;
create policy from_page_see on task.task for select to aantafel_rights using (kind in ('rights_request_from_page', 'answer_rights_request'));
create policy from_page_add on task.task for insert to aantafel_rights with check (kind = 'rights_request_from_page');
create policy from_page_done on task.task for update to aantafel_rights
    using (kind = 'rights_request_from_page' and done_at is null) with check (kind = 'rights_request_from_page');
create policy from_page_drop on task.task for delete to aantafel_rights
    using (kind in ('rights_request_from_page', 'answer_rights_request') and done_at is null);

-- What the frame says of such a request comes with it. Nothing is written while one about the same statement is open, or when the copy
-- is gone: the writer is told.
create function client.ask_correction() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    said uuid;
    asker record;
    number integer;
begin
    perform pg_advisory_xact_lock(hashtextextended(new.person::text, 180));
    select (r.content ->> 'root')::uuid into said from client.release r
     where r.id = new.release_id and r.person = new.person and r.kind = 'statement' and r.taken_back_at is null;
    select f.id, f.subject_key, f.first_name, f.prefix, f.last_name, f.birth_date, p.partnership_id as partnership into asker
      from client.person p join casefile.person f on f.id = p.person_id and f.case_id = p.case_id
     where p.id = new.person and p.case_id = new.case_id;
    if said is null or asker.birth_date is null or new.holder <> 'self'
       or exists (select 1 from client.contribution c
                   where c.person = new.person and c.kind = 'correction' and c.source_id = said
                     and c.course in ('received', 'looked_at', 'settled')) then
        return null;
    end if;
    new.source_id := said;
    new.request_id := (new.choices ->> 'request')::uuid;
    new.course := 'received';
    new.course_due := (new.choices ->> 'due')::date;
    new.course_at := access.clock();
    insert into rights.request_series as s (partnership_id, year, last)
    values (asker.partnership, extract(year from access.today()), 1)
    on conflict (partnership_id, year) do update set last = s.last + 1
    returning s.last into number;
    insert into rights.request (id, partnership_id, number, kind, asked_by, received_on, due, identity_check, identity_on, found_at,
                                registered_by, registered_at, changed_by, changed_at)
    values (new.request_id, asker.partnership,
            'V-' || extract(year from access.today()) || '-' || lpad(number::text, greatest(3, length(number::text)), '0'),
            new.choices ->> 'kind', 'self', access.today(), new.course_due, new.choices ->> 'check', access.today(), access.clock(),
            new.door_id, access.clock(), new.door_id, access.clock());
    insert into rights.request_words (request_id, partnership_id, first_name, prefix, last_name, birth_date, wish)
    values (new.request_id, asker.partnership, asker.first_name, asker.prefix, asker.last_name, asker.birth_date, new.body);
    insert into rights.request_person (request_id, partnership_id, case_id, person_id, subject_key)
    values (new.request_id, asker.partnership, new.case_id, asker.id, asker.subject_key);
    insert into rights.request_item (request_id, item_type, item_id, partnership_id, case_id, reason, words, chosen_by, chosen_at)
    values (new.request_id, 'statement', said, asker.partnership, new.case_id, new.choices ->> 'reason', new.body, new.door_id,
            access.clock());
    insert into task.task (id, partnership_id, kind, about_type, about_id, owner_id, due, created_by, created_at)
    select gen_random_uuid(), asker.partnership, 'rights_request_from_page', 'rights_request', new.request_id, h.professional_id,
           new.course_due, new.door_id, access.clock()
      from (select distinct r.professional_id from directory.role_holding r
             where r.partnership_id = asker.partnership and r.role = 'privacy_officer' and r.from_day <= access.today()
               and (r.until_day is null or r.until_day >= access.today())) h;
    new.choices := '{}';
    return new;
end $$;

-- Until it is decided; afterwards it stays, and the writer is told.
create function client.drop_correction() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    update rights.request r
       set outcome = 'withdrawn', decided_at = access.clock(), closed_at = access.clock(), version = r.version + 1,
           changed_by = access.me(), changed_at = access.clock()
     where r.id = new.request_id and r.decided_at is null;
    if not found then
        return null;
    end if;
    delete from task.task t where t.done_at is null
       and ((t.kind = 'rights_request_from_page' and t.about_id = new.request_id)
            or (t.kind = 'answer_rights_request'
                and t.about_id in (select c.id from rights.consultation c where c.request_id = new.request_id)));
    new.course := 'withdrawn';
    new.course_at := access.clock();
    return new;
end $$;

-- How far it is. What was decided is told once the contact point has handed the answer over: until then it may still change.
create function rights.tell_own_page() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    asked constant uuid := (to_jsonb(new) ->> case tg_table_name when 'request' then 'id' else 'request_id' end)::uuid;
begin
    update client.contribution c
       set course = case when r.closed_at is null and r.decided_at is not null then 'settled'
                         when r.closed_at is null then 'looked_at'
                         when d.outcome = 'give' then 'right'
                         when d.outcome = 'part' then 'part'
                         when d.outcome = 'refuse' then 'refused'
                         else 'nothing' end,
           course_ground = case when r.closed_at is null then '' else coalesce(d.ground, '') end,
           course_left_out = case when r.closed_at is null then '' else coalesce(d.left_out, '') end,
           course_due = r.due, course_at = access.clock()
      from rights.request r
      left join client.contribution o on o.request_id = r.id
      left join rights.item_decision d on d.request_id = r.id and d.item_type = 'statement' and d.item_id = o.source_id
                                      and r.outcome = 'answered'
     where r.id = asked and c.request_id = r.id and c.kind = 'correction' and c.withdrawn_at is null;
    update task.task t set done_at = access.clock(), done_by = access.me(), version = t.version + 1
      from rights.request r
     where r.id = asked and r.closed_at is not null and t.kind = 'rights_request_from_page' and t.about_id = asked and t.done_at is null;
    return null;
end $$;
do $$
declare
    f regprocedure;
begin
    for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where n.nspname in ('client', 'rights') and p.proname in ('ask_correction', 'drop_correction', 'tell_own_page') loop
        execute format('revoke all on function %s from public', f);
        execute format('alter function %s owner to aantafel_rights', f);
    end loop;
end $$;
revoke create on schema client, rights from aantafel_rights;

-- Only for what somebody does: filling a database anew brings its own rows.
create trigger ask_correction before insert on client.contribution
    for each row when (new.kind = 'correction' and access.me() is not null) execute function client.ask_correction();
create trigger drop_correction before update of withdrawn_at on client.contribution
    for each row when (new.kind = 'correction' and old.withdrawn_at is null and new.withdrawn_at is not null)
    execute function client.drop_correction();
create trigger tell_own_page after update on rights.request
    for each row when (new.outcome <> 'withdrawn') execute function rights.tell_own_page();
create trigger tell_own_page after insert on rights.consultation
    for each row when (access.me() is not null) execute function rights.tell_own_page();

-- Nobody but who holds the page asks for this in their name.
do $$
declare
    p record;
begin
    select pg_get_expr(polwithcheck, polrelid) as writes into p from pg_policy
     where polrelid = 'client.contribution'::regclass and polname = 'write';
    execute format('alter policy write on client.contribution with check ((kind <> ''correction'' or holder = ''self'') and (%s))', p.writes);
end $$;
