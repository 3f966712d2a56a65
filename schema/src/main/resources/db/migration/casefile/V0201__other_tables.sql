-- At which other tables a family is discussed: who sits there, whom one calls, since when, and who said so. For the table, so that two tables
-- do not make two plans.
create table casefile.other_table (
    id            uuid primary key,
    case_id       uuid        not null references casefile.case_file,
    name          text        not null,
    kind          text        not null,
    organisation  text        not null,
    contact       text        not null,
    from_day      date,
    until_day     date,
    said_by       text        not null,
    persons       uuid[]      not null,
    recorded_by   uuid        not null,
    recorded_at   timestamptz not null,
    restricted_at timestamptz,
    check (until_day is null or from_day is null or from_day <= until_day)
);
create index on casefile.other_table (case_id);
grant select, insert, delete on casefile.other_table to aantafel_app;
-- Of whom it is about only somebody who was entered by mistake is taken out.
grant update (until_day, persons) on casefile.other_table to aantafel_app;
call access.guard('casefile.other_table', '{1,2}');

-- What stays no longer names who is gone.
grant update (persons) on casefile.other_table to aantafel_destroyer;
create policy let_go on casefile.other_table for update to aantafel_destroyer using (true) with check (true);

-- It is answered to whom it is about, and can be withheld and erased on their request.
do $$
declare
    p record;
    items text := pg_get_functiondef('casefile.rights_items(uuid)'::regprocedure);
    more text := $more$union all
    select 'other_table', x.id, x.case_id, x.persons, null, x.recorded_by, null, false,
           (x.recorded_at at time zone 'Europe/Amsterdam')::date, x.kind,
           concat_ws(E'\n', x.name, nullif(x.organisation, ''), nullif(x.said_by, '')), false, x.id
      from o join casefile.other_table x on x.case_id = o.in_case and o.person = any (x.persons)
     where o.items is null or x.id = any (o.items)
    $more$;
    withhold text := pg_get_functiondef('casefile.rights_withhold(uuid, text, uuid, text)'::regprocedure);
    give_back text := pg_get_functiondef('casefile.rights_give_back(uuid, text, uuid)'::regprocedure);
begin
    for p in select polname, pg_get_expr(polqual, polrelid) as reads, pg_get_expr(polwithcheck, polrelid) as writes from pg_policy
              where polrelid = 'casefile.other_table'::regclass and 'aantafel_app'::regrole = any (polroles) loop
        execute format('alter policy %I on casefile.other_table %s %s', p.polname,
            case when p.reads is not null then format('using (other_table.restricted_at is null and (%s))', p.reads) else '' end,
            case when p.writes is not null then format('with check (other_table.restricted_at is null and (%s))', p.writes) else '' end);
    end loop;
    -- Added to what the functions know already, whatever that is.
    execute overlay(items placing more || 'union all' from position('union all' in items) for length('union all'));
    execute replace(withhold, '''own_view'', ''attachment''', '''other_table'', ''own_view'', ''attachment''');
    execute replace(give_back, '''own_view'', ''attachment''', '''other_table'', ''own_view'', ''attachment''');
end $$;
create policy withhold_see on casefile.other_table for select to aantafel_keeper using (true);
create policy withhold on casefile.other_table for update to aantafel_keeper using (true) with check (true);
grant select (id, case_id, restricted_at), update (restricted_at) on casefile.other_table to aantafel_keeper;
grant select (id, case_id, persons, name, kind, organisation, said_by, recorded_by, recorded_at) on casefile.other_table to aantafel_rights;
create policy answer_requests on casefile.other_table for select to aantafel_rights using (true);
