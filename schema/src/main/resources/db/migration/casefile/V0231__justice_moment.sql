-- What is known to come, or came, on the side of justice: a hearing, or that somebody comes free. For the table, as measures are.
create table casefile.justice_moment (
    id            uuid        primary key,
    case_id       uuid        not null references casefile.case_file,
    person_id     uuid        not null references casefile.person,
    kind          text        not null check (kind in ('hearing', 'leaves_detention')),
    on_day        date        not null,
    note          text        not null default '',
    remind_on     date,
    told_on       date,
    version       bigint      not null default 0,
    changed_by    uuid        not null,
    changed_at    timestamptz not null,
    restricted_at timestamptz
);
create index on casefile.justice_moment (case_id);
create index on casefile.justice_moment (person_id);
create index on casefile.justice_moment (remind_on) where remind_on is not null and told_on is null;
grant select, insert, update, delete on casefile.justice_moment to aantafel_app;
call access.guard('casefile.justice_moment', '{1,2}');

-- Somebody who is at the table for a time and a purpose: who directs hears beforehand that it ends.
alter table casefile.team_member add column remind_on date, add column told_on date;
create index on casefile.team_member (remind_on) where remind_on is not null and told_on is null;

do $$
declare
    p record;
    items text := pg_get_functiondef('casefile.rights_items(uuid)'::regprocedure);
    more text := $more$union all
    select 'justice_moment', x.id, x.case_id, array[x.person_id], null, x.changed_by, null, false, x.on_day, x.kind,
           x.note, false, x.id
      from o join casefile.justice_moment x on x.case_id = o.in_case and x.person_id = o.person
     where o.items is null or x.id = any (o.items)
    $more$;
    withhold text := pg_get_functiondef('casefile.rights_withhold(uuid, text, uuid, text)'::regprocedure);
    give_back text := pg_get_functiondef('casefile.rights_give_back(uuid, text, uuid)'::regprocedure);
begin
    for p in select polname, pg_get_expr(polqual, polrelid) as reads, pg_get_expr(polwithcheck, polrelid) as writes from pg_policy
              where polrelid = 'casefile.justice_moment'::regclass and 'aantafel_app'::regrole = any (polroles) loop
        execute format('alter policy %I on casefile.justice_moment %s %s', p.polname,
            case when p.reads is not null then format('using (justice_moment.restricted_at is null and (%s))', p.reads) else '' end,
            case when p.writes is not null then format('with check (justice_moment.restricted_at is null and (%s))', p.writes) else '' end);
    end loop;
    execute overlay(items placing more || 'union all' from position('union all' in items) for length('union all'));
    execute replace(withhold, '''own_view'', ''attachment''', '''justice_moment'', ''own_view'', ''attachment''');
    execute replace(give_back, '''own_view'', ''attachment''', '''justice_moment'', ''own_view'', ''attachment''');
end $$;
create policy withhold_see on casefile.justice_moment for select to aantafel_keeper using (true);
create policy withhold on casefile.justice_moment for update to aantafel_keeper using (true) with check (true);
grant select (id, case_id, restricted_at), update (restricted_at) on casefile.justice_moment to aantafel_keeper;
grant select (id, case_id, person_id, kind, on_day, note, changed_by) on casefile.justice_moment to aantafel_rights;
create policy answer_requests on casefile.justice_moment for select to aantafel_rights using (true);
