-- Which items a request is about, when it is not about all: to put right, to destroy, to restrict, to object to, to stand beside. An item is
-- named by its first version, so that a new one does not take it out of the request.
create table rights.request_item (
    request_id     uuid        not null references rights.request,
    item_type      text        not null check (item_type ~ '^[a-z_]+$'),
    item_id        uuid        not null,
    partnership_id uuid        not null,
    case_id        uuid        not null,
    reason         text        not null default '',
    words          text        not null default '',
    chosen_by      uuid        not null,
    chosen_at      timestamptz not null,
    primary key (request_id, item_type, item_id)
);
create index on rights.request_item (case_id);

-- How a restriction ends: the person is told first (AVG, artikel 18 lid 3).
create table rights.restriction_end (
    request_id     uuid        primary key references rights.request,
    partnership_id uuid        not null,
    reason         text        not null check (reason <> ''),
    announced_by   uuid        not null,
    announced_at   timestamptz not null,
    told_way       text        not null default '',
    told_on        date,
    lifted_by      uuid,
    lifted_at      timestamptz,
    check ((told_way = '') = (told_on is null)),
    check ((lifted_at is null) = (told_on is null)),
    check ((lifted_at is null) = (lifted_by is null))
);

-- How an item reads since who brought it in put it right.
alter table rights.consultation_item add column instead text not null default '';

-- What is granted is done when everything is decided, once; what is to be destroyed is done by the job that destroys, on the article it
-- rests on.
alter table rights.item_decision
    add column honoured_at     timestamptz,
    add column destroy_article text not null default '',
    add column destroyed_at    timestamptz,
    add check (destroy_article = '' or honoured_at is not null),
    add check (destroyed_at is null or destroy_article <> '');
create index on rights.item_decision (case_id) where destroy_article <> '' and destroyed_at is null;

grant select, insert, update, delete on rights.request_item to aantafel_app;
grant select, insert, update on rights.restriction_end to aantafel_app;
grant update (instead) on rights.consultation_item to aantafel_app;
do $$
declare
    t text;
    own constant text := 'access.holds(partnership_id, ''{privacy_officer}'')';
begin
    foreach t in array array ['request_item', 'restriction_end'] loop
        execute format('alter table rights.%I enable row level security', t);
        execute format('alter table rights.%I force row level security', t);
        execute format('create policy see on rights.%I for select to aantafel_app using (%s)', t, own);
        execute format('create policy add on rights.%I for insert to aantafel_app with check (%s)', t, own);
        execute format('create policy change on rights.%I for update to aantafel_app using (%s) with check (%s)', t, own, own);
        execute format('create policy remove on rights.%I for delete to aantafel_app using (%s)', t, own);
    end loop;
end $$;
-- Who is asked about an item reads what the person says of it, as long as they may see the question.
create policy asked on rights.request_item for select to aantafel_app using (exists (
    select 1 from rights.consultation_item i
     where i.request_id = request_item.request_id and i.item_type = request_item.item_type and i.item_id = request_item.item_id
       and i.asked_person = (select access.me()) offset 0));

-- What the rooms' functions ask before they do what was granted: is it one of the items of a request of this contact point, about whom,
-- with which words, and was it granted. Answered to the keeper's functions alone.
grant usage on schema rights to aantafel_keeper;
grant create on schema rights to aantafel_rights;
grant select on rights.request_item, rights.item_decision, rights.prolongation_answer to aantafel_rights;
create policy answer_requests on rights.request_item for select to aantafel_rights using (true);
create policy answer_requests on rights.prolongation_answer for select to aantafel_rights using (true);
create function rights.concerned(p_request uuid, p_type text, p_item uuid)
    returns table (in_case uuid, person uuid, words text, granted boolean)
    language sql stable security definer set search_path = pg_catalog as $$
    select i.case_id, (select min(p.person_id::text)::uuid from rights.request_person p where p.request_id = i.request_id and p.case_id = i.case_id),
           i.words, coalesce(d.outcome = 'give' and d.lapsed_at is null, false)
      from rights.request_item i join rights.request r on r.id = i.request_id
      left join rights.item_decision d on d.request_id = i.request_id and d.item_type = i.item_type and d.item_id = i.item_id
     where i.request_id = p_request and i.item_type = p_type and i.item_id = p_item and r.identity_on is not null
       and access.holds(r.partnership_id, '{privacy_officer}')
$$;

-- What a provider lets stay longer binds: until then its items are not destroyed on request.
create function rights.kept_longer(p_request uuid) returns table (in_case uuid, organisation uuid, until_day date)
    language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    perform rights.may_search(p_request);
    return query
    select l.case_id, l.organisation_id, max(l.until_day)
      from (select distinct on (a.prolongation_id, a.organisation_id) a.case_id, a.organisation_id, a.agrees, a.until_day
              from rights.prolongation_answer a
             where a.case_id in (select p.case_id from rights.request_person p where p.request_id = p_request)
             order by a.prolongation_id, a.organisation_id, a.id desc) l
     where l.agrees and l.until_day >= access.today()
     group by l.case_id, l.organisation_id;
end $$;

do $$
declare
    f regprocedure;
begin
    for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where n.nspname = 'rights' and p.proname in ('concerned', 'kept_longer') loop
        execute format('revoke all on function %s from public', f);
        execute format('alter function %s owner to aantafel_rights', f);
    end loop;
    grant execute on function rights.concerned(uuid, text, uuid) to aantafel_keeper;
    grant execute on function rights.kept_longer(uuid) to aantafel_app;
end $$;
revoke create on schema rights from aantafel_rights;

-- The destroyer marks what it destroyed on request, and lets go of requests themselves when their term has ended.
grant update (destroyed_at) on rights.item_decision to aantafel_destroyer;
create policy destroyed on rights.item_decision for update to aantafel_destroyer
    using (destroy_article <> '') with check (destroyed_at is not null);
grant select, delete on rights.request, rights.request_words, rights.handover, rights.restriction_end to aantafel_destroyer;
do $$
declare
    t text;
begin
    foreach t in array array ['request', 'request_words', 'handover', 'restriction_end'] loop
        execute format('create policy destroy_see on rights.%I for select to aantafel_destroyer using (true)', t);
        execute format('create policy destroy on rights.%I for delete to aantafel_destroyer using (true)', t);
    end loop;
end $$;
alter table rights.certificate drop constraint certificate_rule_check,
    add constraint certificate_rule_check check (rule in ('longest', 'not_taken_up', 'on_request'));
