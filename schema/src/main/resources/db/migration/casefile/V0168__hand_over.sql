-- Somebody who works with a family hands their part over to another professional, with a note; the other says that they have read it and take it
-- over (L-24). The note is about the people of the family who were in the case then.
create table casefile.hand_over (
    id                uuid        primary key,
    case_id           uuid        not null references casefile.case_file,
    what              text        not null check (what in ('member', 'director')),
    from_professional uuid        not null,
    to_professional   uuid        not null,
    note              text        not null,
    persons           uuid[]      not null,
    given_by          uuid        not null,
    given_at          timestamptz not null,
    confirmed_at      timestamptz,
    restricted_at     timestamptz,
    check (from_professional <> to_professional)
);
create index on casefile.hand_over (case_id);
grant select, insert on casefile.hand_over to aantafel_app;
-- Of whom it is about only somebody who was entered by mistake is taken out.
grant update (confirmed_at, persons) on casefile.hand_over to aantafel_app;
call access.guard('casefile.hand_over', '{1,2}');
drop policy remove on casefile.hand_over;

-- What stays no longer names who is gone.
grant update (persons) on casefile.hand_over to aantafel_destroyer;
create policy let_go on casefile.hand_over for update to aantafel_destroyer using (true) with check (true);

-- The note is answered to whom it is about, and can be withheld and erased on their request.
do $$
declare
    p record;
    items text := pg_get_functiondef('casefile.rights_items(uuid)'::regprocedure);
    more text := $more$union all
    select 'hand_over', x.id, x.case_id, x.persons, null, x.given_by, null, false, (x.given_at at time zone 'Europe/Amsterdam')::date, '',
           x.note, false, x.id
      from o join casefile.hand_over x on x.case_id = o.in_case and o.person = any (x.persons)
     where o.items is null or x.id = any (o.items)
    $more$;
    withhold text := pg_get_functiondef('casefile.rights_withhold(uuid, text, uuid, text)'::regprocedure);
    give_back text := pg_get_functiondef('casefile.rights_give_back(uuid, text, uuid)'::regprocedure);
begin
    for p in select polname, pg_get_expr(polqual, polrelid) as reads, pg_get_expr(polwithcheck, polrelid) as writes from pg_policy
              where polrelid = 'casefile.hand_over'::regclass and 'aantafel_app'::regrole = any (polroles) loop
        execute format('alter policy %I on casefile.hand_over %s %s', p.polname,
            case when p.reads is not null then format('using (hand_over.restricted_at is null and (%s))', p.reads) else '' end,
            case when p.writes is not null then format('with check (hand_over.restricted_at is null and (%s))', p.writes) else '' end);
    end loop;
    -- Added to what the functions know already, whatever that is.
    execute overlay(items placing more || 'union all' from position('union all' in items) for length('union all'));
    execute replace(withhold, '''own_view'', ''attachment''', '''own_view'', ''attachment'', ''hand_over''');
    execute replace(give_back, '''own_view'', ''attachment''', '''own_view'', ''attachment'', ''hand_over''');
end $$;
create policy withhold_see on casefile.hand_over for select to aantafel_keeper using (true);
create policy withhold on casefile.hand_over for update to aantafel_keeper using (true) with check (true);
grant select (id, case_id, restricted_at), update (restricted_at) on casefile.hand_over to aantafel_keeper;
grant select (id, case_id, persons, note, given_by, given_at) on casefile.hand_over to aantafel_rights;
create policy answer_requests on casefile.hand_over for select to aantafel_rights using (true);
