-- What each party thinks of stable safety (stabiele veiligheid), in its own definition and by each criterion: what was judged is never changed, a
-- later judgement stands beside it. A party is an organisation, or a member of the family whose words a professional wrote down.
create table plan.stable_judgement (
    id              uuid        primary key,
    case_id         uuid        not null references plan.plan,
    organisation_id uuid        not null,
    professional_id uuid        not null,
    person_id       uuid,
    persons         uuid[]      not null,
    definition      text        not null,
    events          text        not null check (events in ('yes', 'no', 'unknown')),
    risks           text        not null check (risks in ('yes', 'no', 'unknown')),
    recovery        text        not null check (recovery in ('yes', 'no', 'unknown')),
    reason          text        not null default '',
    judged_at       timestamptz not null,
    restricted_at   timestamptz
);
create index on plan.stable_judgement (case_id);
grant select, insert on plan.stable_judgement to aantafel_app;
call access.guard('plan.stable_judgement', '{1,2}');
drop policy remove on plan.stable_judgement;
drop policy change on plan.stable_judgement;

do $$
declare
    p record;
    items text := pg_get_functiondef('plan.rights_items(uuid)'::regprocedure);
    more text := $more$union all
    select 'stable_judgement', j.id, j.case_id, case when j.person_id is null then j.persons else array[j.person_id] end, j.professional_id,
           (j.judged_at at time zone 'Europe/Amsterdam')::date, concat_ws(E'\n', j.definition, nullif(j.reason, ''))
      from o join plan.stable_judgement j on j.case_id = o.in_case
     where (o.items is null or j.id = any (o.items)) and o.person = any (j.persons)
    $more$;
    withhold text := pg_get_functiondef('plan.rights_withhold(uuid, text, uuid, text)'::regprocedure);
    give_back text := pg_get_functiondef('plan.rights_give_back(uuid, text, uuid)'::regprocedure);
begin
    for p in select polname, pg_get_expr(polqual, polrelid) as reads, pg_get_expr(polwithcheck, polrelid) as writes from pg_policy
              where polrelid = 'plan.stable_judgement'::regclass and 'aantafel_app'::regrole = any (polroles) loop
        execute format('alter policy %I on plan.stable_judgement %s %s', p.polname,
            case when p.reads is not null then format('using (stable_judgement.restricted_at is null and (%s))', p.reads) else '' end,
            case when p.writes is not null then format('with check (stable_judgement.restricted_at is null and (%s))', p.writes) else '' end);
    end loop;
    execute overlay(items placing more || 'union all' from position('union all' in items) for length('union all'));
    execute replace(withhold, '''safety_step''', '''safety_step'', ''stable_judgement''');
    execute replace(give_back, '''safety_step''', '''safety_step'', ''stable_judgement''');
end $$;
create policy withhold on plan.stable_judgement for update to aantafel_keeper using (true) with check (true);
create policy withhold_see on plan.stable_judgement for select to aantafel_keeper using (true);
grant select (id, case_id, restricted_at), update (restricted_at) on plan.stable_judgement to aantafel_keeper;
create policy answer_requests on plan.stable_judgement for select to aantafel_rights using (true);
grant select (id, case_id, person_id, persons, professional_id, judged_at, definition, reason) on plan.stable_judgement to aantafel_rights;
-- What stays no longer names who is gone.
grant update (persons) on plan.stable_judgement to aantafel_destroyer;
create policy let_go on plan.stable_judgement for update to aantafel_destroyer using (true) with check (true);
