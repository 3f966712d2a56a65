-- A case that is taken up may be about somebody of a case that was closed. Its desk ties the two; who brought things in then is asked, sees
-- only what they brought themselves, and brings each item in again, with a ground of now, or does not. Nothing is copied by itself, and
-- nobody learns what others did not bring.
create table casefile.earlier_case (
    id             uuid primary key,
    case_id        uuid        not null references casefile.case_file,
    earlier_id     uuid        not null references casefile.case_file,
    earlier_number text        not null,
    earlier_on     date        not null,
    why            text        not null check (why in ('same_person', 'same_family', 'part_of_family')),
    linked_by      uuid        not null,
    linked_at      timestamptz not null,
    unique (case_id, earlier_id),
    check (case_id <> earlier_id)
);
create index on casefile.earlier_case (earlier_id);

create table casefile.earlier_ask (
    id          uuid primary key,
    link_id     uuid        not null references casefile.earlier_case,
    case_id     uuid        not null references casefile.case_file,
    person_id   uuid        not null,
    asked_at    timestamptz not null,
    answered_at timestamptz,
    unique (link_id, person_id)
);
create index on casefile.earlier_ask (case_id);
create index on casefile.earlier_ask (person_id);

-- What became of an item, named by its first version: brought again as a statement of the new case, or not, and why not.
create table casefile.earlier_item (
    ask_id      uuid        not null references casefile.earlier_ask,
    root_id     uuid        not null,
    case_id     uuid        not null references casefile.case_file,
    given_as    uuid,
    not_given   text        not null default '' check (not_given in ('', 'not_true_now', 'not_needed', 'no_ground', 'not_safe', 'other')),
    answered_at timestamptz not null,
    primary key (ask_id, root_id),
    check ((given_as is null) = (not_given <> ''))
);
create index on casefile.earlier_item (case_id);
create index on casefile.earlier_item (root_id);
create index on casefile.earlier_item (given_as);

-- That a statement was brought again, out of which case, and when its words were processed first: from then its term runs.
create table casefile.brought_again (
    root_id        uuid primary key references casefile.statement,
    case_id        uuid        not null references casefile.case_file,
    earlier_number text        not null,
    earlier_on     date        not null,
    first_at       timestamptz not null
);
create index on casefile.brought_again (case_id);

alter table casefile.earlier_case enable row level security;
alter table casefile.earlier_case force row level security;
alter table casefile.earlier_ask enable row level security;
alter table casefile.earlier_ask force row level security;
alter table casefile.earlier_item enable row level security;
alter table casefile.earlier_item force row level security;
alter table casefile.brought_again enable row level security;
alter table casefile.brought_again force row level security;
grant select, insert on casefile.earlier_case to aantafel_app;
grant select on casefile.earlier_ask, casefile.earlier_item, casefile.brought_again to aantafel_app;
grant select, insert, update on casefile.earlier_ask, casefile.earlier_item to aantafel_rights;
grant select, insert on casefile.brought_again to aantafel_rights;
grant select on casefile.earlier_case to aantafel_rights;
grant select (topic, said_on, told_by, speaker_seat, categories, readable_until, writer) on casefile.statement to aantafel_rights;
do $$
declare
    t text;
    member constant text := 'exists (select 1 from access.membership m where m.person_id = (select access.me()) and m.case_id = %s.case_id'
        || ' and m.principals && ''%s''::integer[] and m.from_at <= (select access.clock())'
        || ' and (m.until_at is null or m.until_at > (select access.clock())) offset 0)';
    desk text := format(member, 'earlier_case', '{2}');
begin
    foreach t in array array ['earlier_case', 'earlier_ask', 'earlier_item', 'brought_again'] loop
        execute format('create policy bring_again on casefile.%I for all to aantafel_rights using (true) with check (true)', t);
    end loop;
    -- The tie is the desk's, as long as it keeps the other case.
    execute 'create policy see on casefile.earlier_case for select to aantafel_app using (' || desk || ')';
    execute 'create policy add on casefile.earlier_case for insert to aantafel_app with check (linked_by = (select access.me()) and '
        || desk || ' and access.keeps_closed(earlier_id))';
    -- That somebody was asked, and that they answered: they and the desk. What they answered: they alone.
    execute 'create policy see on casefile.earlier_ask for select to aantafel_app using ((person_id = (select access.me()) and '
        || format(member, 'earlier_ask', '{1}') || ') or ' || format(member, 'earlier_ask', '{2}') || ')';
    execute 'create policy see on casefile.earlier_item for select to aantafel_app using (exists (select 1 from casefile.earlier_ask a'
        || ' where a.id = earlier_item.ask_id and a.person_id = (select access.me()) offset 0))';
    -- Whoever reads the statement reads where it comes from.
    execute 'create policy see on casefile.brought_again for select to aantafel_app using (exists (select 1 from casefile.statement s'
        || ' where s.case_id = brought_again.case_id and s.root_id = brought_again.root_id offset 0))';
end $$;

grant create on schema casefile to aantafel_rights;

-- What somebody brought into another case, by its first versions: who was at its table when it closed, and is at the table of the new one.
-- What the same seat brought for the whole table counts as theirs.
create function casefile.own_in_earlier(p_person uuid, p_case uuid, p_earlier uuid) returns setof uuid
    language sql stable set search_path = pg_catalog as $$
    select s.root_id
      from access.membership there join casefile.statement s on s.case_id = there.case_id
     where there.person_id = p_person and there.case_id = p_earlier and there.role in ('provider', 'closed_desk')
       and there.from_at <= access.clock() and (there.until_at is null or there.until_at > access.clock())
       and exists (select 1 from access.membership here where here.person_id = p_person and here.case_id = p_case
                      and 1 = any (here.principals) and (here.until_at is null or here.until_at > access.clock()))
       and s.superseded_by is null and s.withdrawn_at is null and s.restricted_at is null and s.text <> ''
       and (s.brought_by = p_person
            or (s.speaker_seat = there.seat_id and 1 = any (s.audience)
                and (s.readable_until is null or s.readable_until > access.clock())))
$$;

-- Asks everybody who was not asked yet; only for who is at the table or the desk of the new case. Answers whom it asked.
create function casefile.ask_again(p_case uuid) returns table (ask uuid, person uuid)
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if not exists (select 1 from access.membership m where m.person_id = access.me() and m.case_id = p_case and m.principals && '{1,2}'
                      and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock())) then
        raise exception 'may not ask' using errcode = '42501';
    end if;
    return query
    insert into casefile.earlier_ask as a (id, link_id, case_id, person_id, asked_at)
    select gen_random_uuid(), l.id, p_case, m.person_id, access.clock()
      from casefile.earlier_case l
      join (select distinct x.person_id from access.membership x where x.case_id = p_case and 1 = any (x.principals)
               and (x.until_at is null or x.until_at > access.clock())) m on true
     where l.case_id = p_case and exists (select 1 from casefile.own_in_earlier(m.person_id, p_case, l.earlier_id))
    on conflict (link_id, person_id) do nothing
    returning a.id, a.person_id;
end $$;

-- What somebody is asked, for them alone.
create function casefile.earlier_question(p_ask uuid)
    returns table (case_id uuid, earlier_id uuid, earlier_number text, earlier_on date, answered boolean)
    language sql stable security definer set search_path = pg_catalog as $$
    select a.case_id, l.earlier_id, l.earlier_number, l.earlier_on, a.answered_at is not null
      from casefile.earlier_ask a join casefile.earlier_case l on l.id = a.link_id
     where a.id = p_ask and a.person_id = access.me()
       and exists (select 1 from access.membership m where m.person_id = access.me() and m.case_id = a.case_id and 1 = any (m.principals)
                      and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock()))
$$;

-- The own items of who is asked. Nothing of anybody else: not even that it is there.
create function casefile.earlier_own(p_ask uuid)
    returns table (item uuid, kind text, topic text, words text, said_on date, told_by text, family_voice boolean, about text[],
                   subjects uuid[], categories text[], first_at timestamptz, given_as uuid, not_given text)
    language sql stable security definer set search_path = pg_catalog as $$
    select s.root_id, s.kind, s.topic, s.text, s.said_on, s.told_by, s.speaker_person is not null,
           array(select concat_ws(' ', p.first_name, nullif(p.prefix, ''), nullif(p.last_name, ''))
                   from casefile.statement_subject x join casefile.person p on p.id = x.person_id
                  where x.statement_id = s.id order by p.birth_date, p.id),
           array(select p.subject_key from casefile.statement_subject x join casefile.person p on p.id = x.person_id
                  where x.statement_id = s.id),
           s.categories,
           coalesce(b.first_at, to_timestamp(('x' || substr(replace(s.root_id::text, '-', ''), 1, 12))::bit(48)::bigint / 1000.0)),
           i.given_as, coalesce(i.not_given, '')
      from casefile.earlier_ask a
      join casefile.earlier_case l on l.id = a.link_id
      join casefile.statement s on s.case_id = l.earlier_id and s.superseded_by is null
      left join casefile.brought_again b on b.root_id = s.root_id
      left join casefile.earlier_item i on i.ask_id = a.id and i.root_id = s.root_id
     where a.id = p_ask and a.person_id = access.me()
       and s.root_id in (select own from casefile.own_in_earlier(a.person_id, a.case_id, l.earlier_id) own)
       and not exists (select 1 from casefile.earlier_item g join casefile.earlier_ask o on o.id = g.ask_id
                        where o.link_id = a.link_id and o.id <> a.id and g.root_id = s.root_id and g.given_as is not null)
     order by s.said_on desc, s.root_id desc
$$;

-- Brought again as a statement they wrote in the new case themselves, or not. Only for who is asked, of what is theirs; what was brought
-- stays brought. When nothing is left, the question is answered; says whether it is.
create function casefile.answer_again(p_ask uuid, p_item uuid, p_given uuid, p_not_given text) returns boolean
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    own record;
begin
    select * into own from casefile.earlier_own(p_ask) e where e.item = p_item;
    if own.item is null or own.given_as is not null
       or (p_given is not null and not exists (select 1 from casefile.statement s join casefile.earlier_ask a on a.case_id = s.case_id
              where a.id = p_ask and s.id = p_given and s.root_id = p_given and s.brought_by = access.me())) then
        raise exception 'may not answer' using errcode = '42501';
    end if;
    insert into casefile.earlier_item as i (ask_id, root_id, case_id, given_as, not_given, answered_at)
    select a.id, p_item, a.case_id, p_given, p_not_given, access.clock() from casefile.earlier_ask a where a.id = p_ask
    on conflict (ask_id, root_id) do update
        set given_as = excluded.given_as, not_given = excluded.not_given, answered_at = excluded.answered_at;
    if p_given is not null then
        insert into casefile.brought_again (root_id, case_id, earlier_number, earlier_on, first_at)
        select p_given, l.case_id, l.earlier_number, l.earlier_on, own.first_at
          from casefile.earlier_ask a join casefile.earlier_case l on l.id = a.link_id where a.id = p_ask;
    end if;
    if exists (select 1 from casefile.earlier_own(p_ask) e where e.given_as is null and e.not_given = '') then
        return false;
    end if;
    update casefile.earlier_ask a set answered_at = coalesce(a.answered_at, access.clock()) where a.id = p_ask;
    return true;
end $$;

do $$
declare
    f regprocedure;
begin
    for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where n.nspname = 'casefile' and p.proname in ('own_in_earlier', 'ask_again', 'earlier_question', 'earlier_own',
                                                         'answer_again') loop
        execute format('revoke all on function %s from public', f);
        execute format('alter function %s owner to aantafel_rights', f);
        if f::text not like 'casefile.own_in_earlier%' then
            execute format('grant execute on function %s to aantafel_app', f);
        end if;
    end loop;
end $$;
revoke create on schema casefile from aantafel_rights;
