-- What was written with a hand-over of the watch is answered to whom it is about, and can be withheld and erased on their request.
alter table plan.watch_offer add column restricted_at timestamptz;
do $$
declare
    p record;
    items text := pg_get_functiondef('plan.rights_items(uuid)'::regprocedure);
    more text := $more$union all
    select 'watch_offer', w.id, w.case_id, array[w.person_id], w.offered_by, (w.offered_at at time zone 'Europe/Amsterdam')::date,
           concat_ws(E'\n', nullif(w.note, ''), nullif(w.answer, ''))
      from o join plan.watch_offer w on w.case_id = o.in_case and w.person_id = o.person
     where (o.items is null or w.id = any (o.items)) and w.note || w.answer <> ''
    $more$;
    withhold text := pg_get_functiondef('plan.rights_withhold(uuid, text, uuid, text)'::regprocedure);
    give_back text := pg_get_functiondef('plan.rights_give_back(uuid, text, uuid)'::regprocedure);
begin
    for p in select polname, pg_get_expr(polqual, polrelid) as reads, pg_get_expr(polwithcheck, polrelid) as writes from pg_policy
              where polrelid = 'plan.watch_offer'::regclass and 'aantafel_app'::regrole = any (polroles) loop
        execute format('alter policy %I on plan.watch_offer %s %s', p.polname,
            case when p.reads is not null then format('using (watch_offer.restricted_at is null and (%s))', p.reads) else '' end,
            case when p.writes is not null then format('with check (watch_offer.restricted_at is null and (%s))', p.writes) else '' end);
    end loop;
    -- Added to what the functions know already, whatever that is.
    execute overlay(items placing more || 'union all' from position('union all' in items) for length('union all'));
    execute replace(withhold, '''safety_step''', '''safety_step'', ''watch_offer''');
    execute replace(give_back, '''safety_step''', '''safety_step'', ''watch_offer''');
end $$;
grant select (id, case_id, restricted_at), update (restricted_at) on plan.watch_offer to aantafel_keeper;
grant select (id, case_id, person_id, note, answer, offered_by, offered_at) on plan.watch_offer to aantafel_rights;
create policy answer_requests on plan.watch_offer for select to aantafel_rights using (true);
