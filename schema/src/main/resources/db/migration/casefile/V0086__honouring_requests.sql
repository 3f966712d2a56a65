-- What is granted to somebody is done to what is kept about them. While something is restricted (AVG, artikel 18) it is kept and nobody
-- reads it, not even who brought it: only the answer to the person's own request does. Whoever could read it sees that something is
-- restricted, and nothing of it.
alter table casefile.statement
    add column restricted_at timestamptz,
    add check (restricted_at is null or withdrawn_at is not null);

do $$
declare
    condition constant text :=
        'statement.restricted_at is null and exists (select 1 from access.membership m where m.person_id = (select access.me())'
        || ' and m.case_id = statement.case_id'
        || ' and m.from_at <= (select access.clock()) and (m.until_at is null or m.until_at > (select access.clock()))'
        || ' and casefile.reads(m.principals, m.categories, statement.audience, statement.categories,'
        || ' statement.brought_by = m.person_id, statement.withdrawn_at, statement.readable_until, (select access.clock())) offset 0)';
begin
    execute 'alter policy see on casefile.statement using (' || condition || ')';
    execute 'alter policy add on casefile.statement with check (' || condition || ')';
    execute 'alter policy change on casefile.statement using (' || condition || ') with check (' || condition || ')';
    execute 'alter policy remove on casefile.statement using (' || condition || ')';
end $$;

create table casefile.restriction (
    request_id    uuid        not null,
    statement_id  uuid        not null references casefile.statement,
    root_id       uuid        not null,
    case_id       uuid        not null references casefile.case_file,
    question_key  text        not null,
    audience      integer[]   not null,
    categories    text[]      not null,
    restricted_at timestamptz not null,
    lifted_at     timestamptz,
    primary key (request_id, statement_id)
);
create index on casefile.restriction (case_id);
create index on casefile.restriction (statement_id);
grant select (statement_id, root_id, case_id, question_key, audience, categories, restricted_at, lifted_at) on casefile.restriction to aantafel_app;
call access.guard('casefile.restriction', '{}');
alter policy see on casefile.restriction using (lifted_at is null and exists (
    select 1 from access.membership m where m.person_id = (select access.me()) and m.case_id = restriction.case_id
       and m.from_at <= (select access.clock()) and (m.until_at is null or m.until_at > (select access.clock()))
       and m.principals && restriction.audience and restriction.categories <@ m.categories offset 0));

-- Recipients hear of more than corrections; of something that was destroyed, too, when nothing of it is left.
alter table casefile.changed_statement
    drop constraint changed_statement_root_id_fkey,
    drop constraint changed_statement_statement_id_fkey,
    drop constraint changed_statement_kind_check,
    add constraint changed_statement_kind_check
        check (kind in ('corrected', 'withdrawn', 'restricted', 'lifted', 'erased', 'own_words'));

grant create on schema casefile to aantafel_keeper;
grant select (restricted_at), update (restricted_at) on casefile.statement to aantafel_keeper;
grant insert on casefile.statement, casefile.statement_subject, casefile.own_view to aantafel_keeper;
grant select, insert, update (lifted_at) on casefile.restriction to aantafel_keeper;
create policy add_own_words on casefile.statement for insert to aantafel_keeper with check (true);
create policy add_own_words on casefile.statement_subject for insert to aantafel_keeper with check (true);
create policy add_own_words on casefile.own_view for insert to aantafel_keeper with check (true);
create policy keep on casefile.restriction for all to aantafel_keeper using (true) with check (true);

-- From now on nobody reads any version. Everyone who could hears that it is restricted.
create function casefile.rights_restrict(p_request uuid, p_root uuid, p_kind text) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if p_kind not in ('restricted', 'erased') or not exists (
            select 1 from rights.concerned(p_request, 'statement', p_root) c join casefile.statement s on s.case_id = c.in_case
             where s.id = p_root and (p_kind = 'restricted' or c.granted)) then
        raise exception 'may not restrict' using errcode = '42501';
    end if;
    perform casefile.notify_readers(v.id, p_kind)
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

-- The restriction of a request ends; what another request restricts stays so.
create function casefile.rights_lift(p_request uuid, p_root uuid) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if not exists (select 1 from rights.concerned(p_request, 'statement', p_root)) then
        raise exception 'may not lift' using errcode = '42501';
    end if;
    update casefile.restriction r set lifted_at = access.clock()
     where r.request_id = p_request and r.lifted_at is null and r.root_id = p_root;
    if found and not exists (select 1 from casefile.restriction r where r.root_id = p_root and r.lifted_at is null) then
        update casefile.statement s set withdrawn_at = null, restricted_at = null
         where s.root_id = p_root and s.restricted_at is not null;
        perform casefile.notify_readers(v.id, 'lifted')
           from (select s.id from casefile.statement s where s.root_id = p_root and s.withdrawn_at is null order by s.id) v;
    end if;
end $$;

-- Everybody who works at the table or the desk hears that something else of the case is destroyed.
create function casefile.rights_tell_erased(p_request uuid, p_type text, p_item uuid) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if p_type = 'statement' or not exists (select 1 from rights.concerned(p_request, p_type, p_item) c where c.granted) then
        raise exception 'may not tell' using errcode = '42501';
    end if;
    insert into casefile.changed_statement as t (person_id, root_id, case_id, statement_id, kind, changed_at)
    select distinct m.person_id, p_item, c.in_case, p_item, 'erased', access.clock()
      from rights.concerned(p_request, p_type, p_item) c join access.membership m on m.case_id = c.in_case
     where m.person_id <> access.me() and m.principals && '{1,2}'
       and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock())
    on conflict (person_id, root_id) do update set kind = 'erased', changed_at = excluded.changed_at, seen_at = null;
end $$;

-- The person's own words stand beside a statement, for who reads that; or in the file, for its table. They change nothing of what
-- others said.
create function casefile.rights_add_words(p_request uuid, p_type text, p_item uuid, p_id uuid, p_said_on date) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    c      record;
    newest uuid;
begin
    select * into c from rights.concerned(p_request, p_type, p_item) x where x.granted and x.person is not null and x.words <> '';
    if c is null then
        raise exception 'may not add' using errcode = '42501';
    end if;
    if p_type = 'case_file' then
        insert into casefile.statement (id, case_id, kind, topic, text, said_on, speaker_person, writer, categories, audience, written_at, root_id)
        values (p_id, p_item, 'opinion', '', c.words, p_said_on, c.person, access.me(), '{}', '{1}', access.clock(), p_id);
        insert into casefile.statement_subject (case_id, statement_id, person_id) values (p_item, p_id, c.person);
        return;
    end if;
    select s.id into newest from casefile.statement s where s.root_id = p_item and s.case_id = c.in_case and s.superseded_by is null;
    if newest is null or p_type <> 'statement' then
        raise exception 'may not add' using errcode = '42501';
    end if;
    insert into casefile.own_view (id, case_id, statement_id, person_id, text, said_on, recorded_by, recorded_at)
    values (p_id, c.in_case, newest, c.person, c.words, p_said_on, access.me(), access.clock());
    perform casefile.notify_readers(newest, 'own_words');
end $$;

do $$
declare
    f regprocedure;
begin
    for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where n.nspname = 'casefile' and p.proname in ('rights_restrict', 'rights_lift', 'rights_tell_erased', 'rights_add_words') loop
        execute format('revoke all on function %s from public', f);
        execute format('alter function %s owner to aantafel_keeper', f);
        execute format('grant execute on function %s to aantafel_app', f);
    end loop;
end $$;
revoke create on schema casefile from aantafel_keeper;

-- The items of a request once more: what is restricted is held, too; and each says which version was its first.
grant select (restricted_at) on casefile.statement to aantafel_rights;
grant create on schema casefile to aantafel_rights;
drop function casefile.rights_items(uuid);
create function casefile.rights_items(p_request uuid)
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
           concat_ws(E'\n', concat_ws(' ', p.first_name, nullif(p.prefix, ''), nullif(p.last_name, '')), p.birth_date::text,
                     nullif(p.phone, ''), nullif(p.note, '')), false, p.id
      from o join casefile.person p on p.id = o.person
     where o.items is null or p.id = any (o.items)
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
    select 'home', h.id, h.case_id,
           array(select distinct t.person_id from casefile.stay t where t.home_id = h.id and (t.until_day is null or t.until_day >= access.today())),
           null, h.changed_by, null, false, h.changed_at::date, '',
           concat_ws(', ', nullif(concat_ws(' ', nullif(h.street, ''), nullif(h.house_number, '')), ''),
                     nullif(concat_ws(' ', nullif(h.postcode, ''), nullif(h.place, '')), '')), false, h.id
      from o join casefile.home h on h.case_id = o.in_case
     where (o.items is null or h.id = any (o.items)) and h.street || h.postcode || h.place <> ''
       and exists (select 1 from casefile.stay t where t.home_id = h.id and t.person_id = o.person
                      and (t.until_day is null or t.until_day >= access.today()));
end $$;

revoke all on function casefile.rights_items(uuid) from public;
alter function casefile.rights_items(uuid) owner to aantafel_rights;
grant execute on function casefile.rights_items(uuid) to aantafel_app;
revoke create on schema casefile from aantafel_rights;
