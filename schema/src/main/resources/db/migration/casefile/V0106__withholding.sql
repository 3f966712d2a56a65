-- Everything else that is kept about somebody can be restricted, objected to and erased as well (AVG, artikel 17, 18 en 21): while it is
-- withheld it stays in its row and no policy shows it. A number to ring and a note are not rows but fields of the person's row; each has a row
-- of its own here, which holds what is withheld and by which it is destroyed, also when an older backup is put back.
create table casefile.withheld (
    request_id  uuid        not null,
    item_type   text        not null check (item_type ~ '^[a-z_]+$'),
    item_id     uuid        not null,
    case_id     uuid        not null references casefile.case_file,
    audience    integer[]   not null,
    withheld_at timestamptz not null,
    lifted_at   timestamptz,
    primary key (request_id, item_type, item_id)
);
create index on casefile.withheld (case_id);
create index on casefile.withheld (item_id);
-- That there is something is seen by who could read it; not which request it was.
grant select (item_type, item_id, case_id, audience, withheld_at, lifted_at) on casefile.withheld to aantafel_app;
call access.guard('casefile.withheld', '{}');
drop policy add on casefile.withheld;
drop policy change on casefile.withheld;
drop policy remove on casefile.withheld;

create table casefile.person_field (
    id        uuid primary key,
    case_id   uuid not null,
    person_id uuid not null references casefile.person on delete cascade,
    field     text not null check (field in ('phone', 'note')),
    kept      text not null default '',
    unique (person_id, field)
);
create index on casefile.person_field (case_id);
alter table casefile.person_field enable row level security;
alter table casefile.person_field force row level security;

do $$
declare
    t text;
    p record;
begin
    foreach t in array array ['help', 'measure', 'relation', 'home', 'stay', 'own_view', 'attachment'] loop
        execute format('alter table casefile.%I add column restricted_at timestamptz', t);
        for p in select polname, pg_get_expr(polqual, polrelid) as reads, pg_get_expr(polwithcheck, polrelid) as writes from pg_policy
                  where polrelid = format('casefile.%I', t)::regclass and 'aantafel_app'::regrole = any (polroles) loop
            execute format('alter policy %I on casefile.%I %s %s', p.polname, t,
                case when p.reads is not null then format('using (%I.restricted_at is null and (%s))', t, p.reads) else '' end,
                case when p.writes is not null then format('with check (%I.restricted_at is null and (%s))', t, p.writes) else '' end);
        end loop;
        execute format('create policy withhold on casefile.%I for update to aantafel_keeper using (true) with check (true)', t);
        execute format('create policy withhold_see on casefile.%I for select to aantafel_keeper using (true)', t);
        execute format('grant select (id, case_id, restricted_at), update (restricted_at) on casefile.%I to aantafel_keeper', t);
    end loop;
end $$;
grant select (home_id, person_id) on casefile.stay to aantafel_keeper;
grant select (id, case_id, phone, note, version), update (phone, note, version) on casefile.person to aantafel_keeper;
create policy withhold_see on casefile.person for select to aantafel_keeper using (true);
create policy withhold on casefile.person for update to aantafel_keeper using (true) with check (true);
grant select, insert, update, delete on casefile.person_field, casefile.withheld to aantafel_keeper;
create policy keep on casefile.person_field for all to aantafel_keeper using (true) with check (true);
create policy keep on casefile.withheld for all to aantafel_keeper using (true) with check (true);

grant create on schema casefile to aantafel_keeper;

-- Each number and note has its row, as long as there is one.
create function casefile.keep_fields() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into casefile.person_field (id, case_id, person_id, field)
    select md5(new.id || x.field)::uuid, new.case_id, new.id, x.field
      from (values ('phone', new.phone), ('note', new.note)) x (field, said)
     where x.said <> ''
    on conflict (person_id, field) do nothing;
    delete from casefile.person_field f
     where f.person_id = new.id and f.kept = '' and case f.field when 'phone' then new.phone else new.note end = '';
    return null;
end $$;
create trigger keep_fields_of_new after insert on casefile.person
    for each row when (new.phone <> '' or new.note <> '') execute function casefile.keep_fields();
create trigger keep_fields after update of phone, note on casefile.person
    for each row when (new.phone is distinct from old.phone or new.note is distinct from old.note) execute function casefile.keep_fields();

-- A field whose row was destroyed is empty: at once, and after a restore, which rests the triggers.
create function casefile.clear_field() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    update casefile.person p
       set phone = case old.field when 'phone' then '' else p.phone end, note = case old.field when 'note' then '' else p.note end,
           version = p.version + 1
     where p.id = old.person_id and case old.field when 'phone' then p.phone else p.note end <> '';
    return null;
end $$;
create trigger clear_field after delete on casefile.person_field for each row execute function casefile.clear_field();

create function casefile.after_destroying() returns void
    language sql set search_path = pg_catalog as $$
    update casefile.person p
       set phone = case when exists (select from casefile.person_field f where f.person_id = p.id and f.field = 'phone') then p.phone else '' end,
           note = case when exists (select from casefile.person_field f where f.person_id = p.id and f.field = 'note') then p.note else '' end
     where (p.phone <> '' and not exists (select from casefile.person_field f where f.person_id = p.id and f.field = 'phone'))
        or (p.note <> '' and not exists (select from casefile.person_field f where f.person_id = p.id and f.field = 'note'))
$$;
revoke all on function casefile.after_destroying() from public;

-- Everybody who could read an item, but who did it, hears what became of it.
create function casefile.tell_of_item(p_case uuid, p_item uuid, p_kind text, p_audience integer[]) returns void
    language sql set search_path = pg_catalog as $$
    insert into casefile.changed_statement as t (person_id, root_id, case_id, statement_id, kind, changed_at)
    select distinct m.person_id, p_item, p_case, p_item, p_kind, access.clock()
      from access.membership m
     where m.case_id = p_case and m.person_id <> access.me() and m.principals && p_audience
       and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock())
    on conflict (person_id, root_id) do update set kind = excluded.kind, changed_at = excluded.changed_at, seen_at = null
$$;

-- Notes that a request withholds an item, and tells it; for the rooms' own functions. Again only what it withheld before.
create function casefile.note_withheld(p_request uuid, p_type text, p_item uuid, p_kind text, p_audience integer[]) returns uuid
    language plpgsql set search_path = pg_catalog as $$
declare
    in_case uuid := rights.may_withhold(p_request, p_type, p_item, p_kind);
begin
    if p_kind = 'again' then
        update casefile.withheld w set lifted_at = null, withheld_at = access.clock()
         where w.request_id = p_request and w.item_type = p_type and w.item_id = p_item and w.lifted_at is not null;
        if not found then
            return null;
        end if;
    else
        insert into casefile.withheld (request_id, item_type, item_id, case_id, audience, withheld_at)
        values (p_request, p_type, p_item, in_case, p_audience, access.clock())
        on conflict (request_id, item_type, item_id) do update set lifted_at = null;
    end if;
    perform casefile.tell_of_item(in_case, p_item, case p_kind when 'again' then 'restricted' else p_kind end, p_audience);
    return in_case;
end $$;

-- Notes that a request withholds it no more; answers the case when no other does.
create function casefile.note_given_back(p_request uuid, p_type text, p_item uuid) returns uuid
    language plpgsql set search_path = pg_catalog as $$
declare
    w casefile.withheld;
begin
    if not exists (select 1 from rights.concerned(p_request, p_type, p_item)) then
        raise exception 'may not lift' using errcode = '42501';
    end if;
    update casefile.withheld x set lifted_at = access.clock()
     where x.request_id = p_request and x.item_type = p_type and x.item_id = p_item and x.lifted_at is null
    returning x.* into w;
    if w.case_id is null or exists (select 1 from casefile.withheld o where o.item_type = p_type and o.item_id = p_item and o.lifted_at is null) then
        return null;
    end if;
    perform casefile.tell_of_item(w.case_id, p_item, 'lifted', w.audience);
    return w.case_id;
end $$;

-- A statement: from now on nobody reads any version. Everyone who could hears that it is restricted.
create or replace function casefile.rights_restrict(p_request uuid, p_root uuid, p_kind text) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    in_case uuid := rights.may_withhold(p_request, 'statement', p_root, p_kind);
    told    text := case p_kind when 'again' then 'restricted' else p_kind end;
begin
    if not exists (select 1 from casefile.statement s where s.id = p_root and s.case_id = in_case) then
        raise exception 'may not restrict' using errcode = '42501';
    end if;
    if p_kind = 'again' and not exists (select 1 from casefile.restriction r
                                         where r.request_id = p_request and r.root_id = p_root and r.lifted_at is not null) then
        return;
    end if;
    perform casefile.notify_readers(v.id, told)
       from (select s.id from casefile.statement s where s.root_id = p_root and s.withdrawn_at is null order by s.id) v;
    if p_kind = 'erased' then
        -- Who heard before that it is restricted, or was corrected, hears that it is gone.
        update casefile.changed_statement t set kind = 'erased', changed_at = access.clock(), seen_at = null
         where t.root_id = p_root and t.kind <> 'erased';
    end if;
    insert into casefile.restriction (request_id, statement_id, root_id, case_id, question_key, audience, categories, restricted_at)
    select p_request, s.id, s.root_id, s.case_id, s.question_key, s.audience, s.categories, access.clock()
      from casefile.statement s where s.root_id = p_root and (s.withdrawn_at is null or s.restricted_at is not null)
    on conflict (request_id, statement_id) do update set lifted_at = null;
    update casefile.statement s set withdrawn_at = access.clock(), restricted_at = access.clock()
     where s.root_id = p_root and s.withdrawn_at is null;
end $$;

-- Takes an item away from its readers: 'restricted'; 'erased' when it is going to be destroyed; 'again' when a refusal lapsed. Of a home it is
-- that somebody stays there; the home itself, too, when nobody else does.
create function casefile.rights_withhold(p_request uuid, p_type text, p_item uuid, p_kind text) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    in_case uuid;
    whose   uuid;
begin
    if p_type = 'statement' then
        perform casefile.rights_restrict(p_request, p_item, p_kind);
        return;
    end if;
    -- Who somebody is goes with all that is about them, or stays.
    if p_type not in ('help', 'measure', 'relation', 'own_view', 'attachment', 'home', 'phone', 'note', 'person')
            or (p_type = 'person' and p_kind <> 'erased') then
        raise exception 'may not restrict' using errcode = '42501';
    end if;
    in_case := casefile.note_withheld(p_request, p_type, p_item, p_kind, '{1,2}');
    if in_case is null then
        return;
    end if;
    if p_type in ('help', 'measure', 'relation', 'own_view', 'attachment') then
        execute format('update casefile.%I set restricted_at = access.clock() where id = $1 and case_id = $2 and restricted_at is null', p_type)
            using p_item, in_case;
    elsif p_type = 'home' then
        update casefile.stay t set restricted_at = access.clock()
         where t.case_id = in_case and md5(t.home_id::text || t.person_id::text)::uuid = p_item and t.restricted_at is null;
        update casefile.home h set restricted_at = access.clock()
         where h.case_id = in_case and h.restricted_at is null
           and exists (select 1 from casefile.stay t where t.home_id = h.id and md5(t.home_id::text || t.person_id::text)::uuid = p_item)
           and not exists (select 1 from casefile.stay t where t.home_id = h.id and t.restricted_at is null);
    elsif p_type in ('phone', 'note') then
        select f.person_id into whose from casefile.person_field f where f.id = p_item and f.case_id = in_case and f.field = p_type;
        update casefile.person_field f
           set kept = coalesce(nullif(case p_type when 'phone' then p.phone else p.note end, ''), f.kept)
          from casefile.person p where f.id = p_item and p.id = whose;
        update casefile.person p
           set phone = case p_type when 'phone' then '' else p.phone end, note = case p_type when 'note' then '' else p.note end,
               version = p.version + 1
         where p.id = whose;
    end if;
end $$;

create function casefile.rights_give_back(p_request uuid, p_type text, p_item uuid) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    in_case uuid;
begin
    if p_type = 'statement' then
        perform casefile.rights_lift(p_request, p_item);
        return;
    end if;
    in_case := casefile.note_given_back(p_request, p_type, p_item);
    if in_case is null then
        return;
    end if;
    if p_type in ('help', 'measure', 'relation', 'own_view', 'attachment') then
        execute format('update casefile.%I set restricted_at = null where id = $1 and case_id = $2', p_type) using p_item, in_case;
    elsif p_type = 'home' then
        update casefile.stay t set restricted_at = null
         where t.case_id = in_case and md5(t.home_id::text || t.person_id::text)::uuid = p_item;
        update casefile.home h set restricted_at = null
         where h.case_id = in_case and exists (select 1 from casefile.stay t where t.home_id = h.id and t.restricted_at is null);
    elsif p_type in ('phone', 'note') then
        -- What was written since stays.
        update casefile.person p
           set phone = case when f.field = 'phone' and p.phone = '' then f.kept else p.phone end,
               note = case when f.field = 'note' and p.note = '' then f.kept else p.note end, version = p.version + 1
          from casefile.person_field f where f.id = p_item and f.case_id = in_case and p.id = f.person_id;
        update casefile.person_field f set kept = '' where f.id = p_item;
    end if;
end $$;
drop function casefile.rights_tell_erased(uuid, text, uuid);

do $$
declare
    f regprocedure;
begin
    for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where n.nspname = 'casefile' and p.proname in ('keep_fields', 'clear_field', 'tell_of_item', 'note_withheld', 'note_given_back',
                                                            'rights_withhold', 'rights_give_back') loop
        execute format('revoke all on function %s from public', f);
        execute format('alter function %s owner to aantafel_keeper', f);
    end loop;
    grant execute on function casefile.rights_withhold(uuid, text, uuid, text) to aantafel_app;
    grant execute on function casefile.rights_give_back(uuid, text, uuid) to aantafel_app;
end $$;
revoke create on schema casefile from aantafel_keeper;

-- The rows of what is there already.
set local role aantafel_keeper;
insert into casefile.person_field (id, case_id, person_id, field)
select md5(p.id || x.field)::uuid, p.case_id, p.id, x.field
  from casefile.person p cross join lateral (values ('phone', p.phone), ('note', p.note)) x (field, said)
 where x.said <> '';
reset role;

-- What a request finds: a number and a note apart from who somebody is, and what is withheld, too.
grant select on casefile.person_field to aantafel_rights;
create policy answer_requests on casefile.person_field for select to aantafel_rights using (true);
grant create on schema casefile to aantafel_rights;
create or replace function casefile.rights_relatives(p_request uuid)
    returns table (person uuid, own boolean, first_name text, prefix text, last_name text, contact text[])
    language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    return query
    with o as (select * from rights.opened(p_request))
    select q.id, exists (select 1 from o where o.person = q.id), q.first_name, q.prefix, q.last_name,
           array_remove(array[nullif(q.phone, '')]
               || array(select nullif(f.kept, '') from casefile.person_field f where f.person_id = q.id and f.field = 'phone')
               || array(
               select x from casefile.stay s join casefile.home h on h.id = s.home_id,
                      unnest(array[nullif(h.street || ' ' || h.house_number, ' '), nullif(h.street, ''), nullif(h.postcode, ''),
                                   case when h.shielded then nullif(h.place, '') end]) x
                where s.person_id = q.id and not exists (
                      select 1 from casefile.stay mine join o on o.person = mine.person_id
                       where mine.home_id = h.id and (mine.until_day is null or mine.until_day >= access.today()))), null)
      from casefile.person q
     where q.case_id in (select o.in_case from o);
end $$;

create or replace function casefile.rights_items(p_request uuid)
    returns table (item_type text, item_id uuid, in_case uuid, about uuid[], spoken_by uuid, brought_by uuid, organisation uuid,
                   reporter boolean, first_on date, code text, words text, own boolean, origin uuid)
    language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    return query
    with o as (select * from rights.opened(p_request))
    select 'statement', s.id, s.case_id,
           array(select x.person_id from casefile.statement_subject x where x.statement_id = s.id
                 union select r.person_id from casefile.incident_role r where r.statement_id = s.id),
           s.speaker_person, s.brought_by, s.speaker_organisation, 3 = any (s.audience), first.written_at::date, s.kind, s.text,
           s.speaker_person = o.person, s.root_id
      from o join casefile.statement s on s.case_id = o.in_case join casefile.statement first on first.id = s.root_id
     where s.superseded_by is null and (s.withdrawn_at is null or s.restricted_at is not null) and s.text <> ''
       and (o.items is null or s.id = any (o.items) or s.root_id = any (o.items))
       and (s.speaker_person = o.person
            or exists (select 1 from casefile.statement_subject x where x.statement_id = s.id and x.person_id = o.person)
            or exists (select 1 from casefile.incident_role r where r.statement_id = s.id and r.person_id = o.person))
    union all
    select 'own_view', v.id, v.case_id, array[v.person_id], v.person_id, v.recorded_by, null, false, v.recorded_at::date, '', v.text, true, v.id
      from o join casefile.own_view v on v.case_id = o.in_case and v.person_id = o.person
      join casefile.statement s on s.id = v.statement_id and (s.withdrawn_at is null or s.restricted_at is not null)
     where o.items is null or v.id = any (o.items)
    union all
    select 'person', p.id, p.case_id, array[p.id], null, p.changed_by, null, false, p.changed_at::date, p.gender,
           concat_ws(E'\n', concat_ws(' ', p.first_name, nullif(p.prefix, ''), nullif(p.last_name, '')), p.birth_date::text), false, p.id
      from o join casefile.person p on p.id = o.person
     where o.items is null or p.id = any (o.items)
    union all
    select f.field, f.id, f.case_id, array[f.person_id], null, p.changed_by, null, false, p.changed_at::date, '',
           coalesce(nullif(case f.field when 'phone' then p.phone else p.note end, ''), f.kept), false, f.id
      from o join casefile.person p on p.id = o.person join casefile.person_field f on f.person_id = p.id
     where o.items is null or f.id = any (o.items)
    union all
    select 'help', h.id, h.case_id, array[h.person_id], null, h.changed_by, null, false, h.from_day, '',
           concat_ws(E'\n', h.organisation, nullif(h.aim, '')), false, h.id
      from o join casefile.help h on h.case_id = o.in_case and h.person_id = o.person
     where o.items is null or h.id = any (o.items)
    union all
    select 'measure', m.id, m.case_id, array[m.person_id], null, m.changed_by, null, false, m.from_day, m.law || ':' || m.kind, m.note, false, m.id
      from o join casefile.measure m on m.case_id = o.in_case and m.person_id = o.person
     where o.items is null or m.id = any (o.items)
    union all
    select 'relation', r.id, r.case_id, array[r.from_person, r.to_person], null, p.changed_by, null, false, coalesce(r.from_day, p.changed_at::date),
           r.kind || case when r.from_person = o.person then ':from' else ':to' end,
           concat_ws(' ', q.first_name, nullif(q.prefix, ''), nullif(q.last_name, '')), false, r.id
      from o join casefile.relation r on r.case_id = o.in_case and o.person in (r.from_person, r.to_person)
      join casefile.person p on p.id = o.person
      join casefile.person q on q.id = case when r.from_person = o.person then r.to_person else r.from_person end
     where o.items is null or r.id = any (o.items)
    union all
    -- That the person stays there: it is theirs, whoever else does.
    select 'home', i.id, h.case_id,
           array(select distinct t.person_id from casefile.stay t where t.home_id = h.id and (t.until_day is null or t.until_day >= access.today())),
           null, h.changed_by, null, false, h.changed_at::date, '',
           concat_ws(', ', nullif(concat_ws(' ', nullif(h.street, ''), nullif(h.house_number, '')), ''),
                     nullif(concat_ws(' ', nullif(h.postcode, ''), nullif(h.place, '')), '')), false, i.id
      from o join casefile.home h on h.case_id = o.in_case
      cross join lateral (select md5(h.id::text || o.person::text)::uuid) i (id)
     where (o.items is null or i.id = any (o.items)) and h.street || h.postcode || h.place <> ''
       and exists (select 1 from casefile.stay t where t.home_id = h.id and t.person_id = o.person
                      and (t.until_day is null or t.until_day >= access.today()));
end $$;
revoke create on schema casefile from aantafel_rights;
