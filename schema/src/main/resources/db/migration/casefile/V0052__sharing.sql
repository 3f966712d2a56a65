-- Under which conditions a statement is shared: for another purpose than the case's, not to be passed on, readable until a moment;
-- and what was weighed where the ground asks that. The one who brought it may withdraw it; what was written stays with them alone.
alter table casefile.statement
    add column purpose        text        not null default '',
    add column not_onward     boolean     not null default false,
    add column weighing       jsonb       not null default '{}',
    add column readable_until timestamptz,
    add column withdrawn_at   timestamptz,
    add column brought_by     uuid        generated always as (coalesce(speaker_professional, writer)) stored;

-- The one rule of who reads a statement: the policies, the search and the preview ask this and nothing else. The clock is named
-- once, so that it is planned as part of the query it stands in.
create function casefile.reads(p_principals integer[], p_allowed text[], p_audience integer[], p_categories text[], p_brought boolean,
                               p_withdrawn timestamptz, p_until timestamptz, p_now timestamptz) returns boolean
    language sql immutable parallel safe
    return p_principals && p_audience and p_categories <@ p_allowed
       and (p_brought or (p_withdrawn is null and coalesce(p_until > p_now, true)));

do $$
declare
    condition constant text :=
        'exists (select 1 from access.membership m where m.person_id = (select access.me()) and m.case_id = statement.case_id'
        || ' and m.from_at <= (select access.clock()) and (m.until_at is null or m.until_at > (select access.clock()))'
        || ' and casefile.reads(m.principals, m.categories, statement.audience, statement.categories,'
        || ' statement.brought_by = m.person_id, statement.withdrawn_at, statement.readable_until, (select access.clock())) offset 0)';
begin
    execute 'alter policy see on casefile.statement using (' || condition || ')';
    execute 'alter policy add on casefile.statement with check (' || condition || ')';
    execute 'alter policy change on casefile.statement using (' || condition || ') with check (' || condition || ')';
    execute 'alter policy remove on casefile.statement using (' || condition || ')';
end $$;

-- That a statement was withdrawn, when, and under which question of the guide it stood; nothing of what it said. Known to those who
-- could read it, so that a report that is settled can say why a sentence is gone.
create table casefile.withdrawal (
    statement_id uuid primary key references casefile.statement,
    case_id      uuid        not null references casefile.case_file,
    question_key text        not null,
    audience     integer[]   not null,
    categories   text[]      not null,
    withdrawn_at timestamptz not null
);
create index on casefile.withdrawal (case_id);
grant select on casefile.withdrawal to aantafel_app;
call access.guard('casefile.withdrawal', '{}');

-- Who could read something that was corrected or withdrawn since hears so: that it was, never what it said. For their own eyes, as
-- long as they are in the case.
create table casefile.changed_statement (
    person_id    uuid        not null,
    root_id      uuid        not null references casefile.statement,
    case_id      uuid        not null references casefile.case_file,
    statement_id uuid        not null references casefile.statement,
    kind         text        not null check (kind in ('corrected', 'withdrawn')),
    changed_at   timestamptz not null,
    seen_at      timestamptz,
    primary key (person_id, root_id)
);
create index on casefile.changed_statement (case_id);
create index on casefile.changed_statement (root_id);
create index on casefile.changed_statement (statement_id);
create index on casefile.changed_statement (person_id, case_id) where seen_at is null;
grant select on casefile.changed_statement to aantafel_app;
grant update (seen_at) on casefile.changed_statement to aantafel_app;
alter table casefile.changed_statement enable row level security;
alter table casefile.changed_statement force row level security;
do $$
declare
    condition constant text :=
        'person_id = (select access.me()) and exists (select 1 from access.membership m where m.person_id = (select access.me())'
        || ' and m.case_id = changed_statement.case_id and m.principals <> ''{}'' and m.from_at <= (select access.clock())'
        || ' and (m.until_at is null or m.until_at > (select access.clock())) offset 0)';
begin
    execute 'create policy see on casefile.changed_statement for select to aantafel_app using (' || condition || ')';
    execute 'create policy change on casefile.changed_statement for update to aantafel_app using (' || condition || ')';
end $$;

-- What follows is done by the keeper's functions alone: the app's role can neither withdraw, nor tell, nor see whom it tells.
grant usage on schema casefile to aantafel_keeper;
grant create on schema casefile to aantafel_keeper;
grant select (id, case_id, root_id, audience, categories, question_key, superseded_by, not_onward, withdrawn_at, readable_until, brought_by,
              writer), update (not_onward, readable_until, withdrawn_at)
    on casefile.statement to aantafel_keeper;
grant select, insert, update on casefile.changed_statement to aantafel_keeper;
grant insert on casefile.withdrawal to aantafel_keeper;
create policy tell on casefile.statement for select to aantafel_keeper using (true);
create policy withdraw on casefile.statement for update to aantafel_keeper using (true) with check (true);
create policy keep on casefile.changed_statement for all to aantafel_keeper using (true) with check (true);
create policy keep on casefile.withdrawal for insert to aantafel_keeper with check (true);

-- Everyone who reads a statement, but the actor, hears that it was corrected or withdrawn.
create function casefile.notify_readers(p_statement uuid, p_kind text) returns void
    language sql set search_path = pg_catalog as $$
    insert into casefile.changed_statement as t (person_id, root_id, case_id, statement_id, kind, changed_at)
    select distinct m.person_id, s.root_id, s.case_id, s.id, p_kind, access.clock()
      from casefile.statement s join access.membership m on m.case_id = s.case_id
     where s.id = p_statement and m.person_id <> access.me()
       and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock())
       and casefile.reads(m.principals, m.categories, s.audience, s.categories, s.brought_by = m.person_id, s.withdrawn_at,
                          s.readable_until, access.clock())
    on conflict (person_id, root_id) do update
        set statement_id = excluded.statement_id, kind = excluded.kind, changed_at = excluded.changed_at, seen_at = null
$$;

-- Only for who wrote the version that takes its place.
create function casefile.tell_corrected(p_former uuid) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if not exists (select 1 from casefile.statement s join casefile.statement n on n.id = s.superseded_by
                    where s.id = p_former and s.withdrawn_at is null and n.writer = access.me()) then
        raise exception 'may not tell' using errcode = '42501';
    end if;
    perform casefile.notify_readers(p_former, 'corrected');
end $$;

-- The newest version and all before it are gone at once, for everybody but who brought it.
create function casefile.withdraw(p_statement uuid) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    root uuid := (select s.root_id from casefile.statement s where s.id = p_statement and s.superseded_by is null
                     and s.withdrawn_at is null and s.brought_by = access.me());
begin
    if root is null then
        raise exception 'may not withdraw' using errcode = '42501';
    end if;
    -- Oldest first: who could only read a version before, with more readers, hears of that one.
    perform casefile.notify_readers(v.id, 'withdrawn')
       from (select s.id from casefile.statement s where s.root_id = root and s.withdrawn_at is null order by s.id) v;
    insert into casefile.withdrawal (statement_id, case_id, question_key, audience, categories, withdrawn_at)
    select s.id, s.case_id, s.question_key, s.audience, s.categories, access.clock()
      from casefile.statement s where s.root_id = root and s.withdrawn_at is null;
    update casefile.statement s set withdrawn_at = access.clock() where s.root_id = root and s.withdrawn_at is null;
end $$;

-- Conditions that became stricter hold for what was written before, too.
create function casefile.tighten(p_statement uuid) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    update casefile.statement s
       set not_onward = s.not_onward or n.not_onward, readable_until = least(s.readable_until, n.readable_until)
      from casefile.statement n
     where n.id = p_statement and n.superseded_by is null and n.brought_by = access.me()
       and s.root_id = n.root_id and s.id <> n.id;
end $$;

-- What each member of a case would read of a statement that is not there yet: by the rule itself. Only for who is at its table or
-- its desk, as they know each other; and only for something they would bring or write themselves.
create function casefile.who_reads(p_case uuid, p_audience integer[], p_categories text[], p_until timestamptz, p_brought_by uuid)
    returns table (person_id uuid, reads boolean, for_eyes boolean)
    language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    if not exists (select 1 from access.membership own where own.case_id = p_case and own.person_id = access.me()
            and own.principals && '{1,2}' and own.from_at <= access.clock() and (own.until_at is null or own.until_at > access.clock())) then
        raise exception 'may not look ahead' using errcode = '42501';
    end if;
    return query
    select m.person_id,
           bool_or(casefile.reads(m.principals, m.categories, p_audience, p_categories, m.person_id = p_brought_by, null, p_until,
                                  access.clock())),
           bool_or(m.principals && p_audience)
      from access.membership m
     where m.case_id = p_case and m.principals <> '{}'
       and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock())
     group by m.person_id;
end $$;

do $$
declare
    f regprocedure;
begin
    for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where n.nspname = 'casefile' and p.proname in ('notify_readers', 'tell_corrected', 'withdraw', 'tighten', 'who_reads') loop
        execute format('revoke all on function %s from public', f);
        execute format('alter function %s owner to aantafel_keeper', f);
        if f::text not like 'casefile.notify_readers%' then
            execute format('grant execute on function %s to aantafel_app', f);
        end if;
    end loop;
end $$;
revoke create on schema casefile from aantafel_keeper;

-- The search for people with more than a thousand cases asks the same rule, and leaves out what was withdrawn.
grant select (withdrawn_at, readable_until, brought_by) on casefile.statement to aantafel_search;
create or replace function casefile.find_statements(p_words tsquery, p_most integer) returns setof uuid
    language plpgsql stable security definer rows 25 set search_path = pg_catalog set jit = off set enable_seqscan = off as $$
declare
    most   integer := least(p_most, 101);
    often  bigint;
    ids    uuid[];
    -- Executed with their values, so that each search is planned for its own words.
    may    constant text :=
        's.withdrawn_at is null and exists (select 1 from access.membership m where m.person_id = $1 and m.case_id = s.case_id
            and m.from_at <= $2 and (m.until_at is null or m.until_at > $2)
            and casefile.reads(m.principals, m.categories, s.audience, s.categories, s.brought_by = m.person_id, s.withdrawn_at,
                               s.readable_until, $2) offset 0)';
    walk   constant text :=
        'select array(select s.id
           from (select distinct m.case_id from access.membership m
                  where m.person_id = $1 and m.from_at <= $2 and (m.until_at is null or m.until_at > $2)
                  order by m.case_id desc limit $5) c
           cross join lateral (select s.* from (select s.id, s.case_id, s.audience, s.categories, s.superseded_by, s.words,
                                     s.withdrawn_at, s.readable_until, s.brought_by
                                 from casefile.statement s where s.case_id = c.case_id offset 0) s
                                where s.words @@ $3 and s.superseded_by is null and ' || may || ') s
          order by c.case_id desc limit $4)';
    look   constant text :=
        'with said as materialized (
             select s.id, s.case_id, s.audience, s.categories, s.withdrawn_at, s.readable_until, s.brought_by
               from casefile.statement s
              where s.words @@ $3 and s.superseded_by is null limit 5001)
         select (select count(*) from said), array(select s.id from said s where ' || may || ' order by s.id desc limit $4)';
begin
    if (select count(*) from (select distinct m.case_id from access.membership m
          where m.person_id = access.me() and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock())
            and m.principals <> '{}' limit 1001) counted) <= 1000 then
        raise exception 'searching this way is for more than a thousand cases' using errcode = '42501';
    end if;
    execute walk into ids using access.me(), access.clock(), p_words, most, 1000;
    if cardinality(ids) < most then
        execute look into often, ids using access.me(), access.clock(), p_words, most;
        if often > 5000 then
            execute walk into ids using access.me(), access.clock(), p_words, most, null::integer;
        end if;
    end if;
    return query select unnest(ids);
end $$;
