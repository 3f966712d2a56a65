-- On which consents a version of a statement rests: one for each person it is about.
create table casefile.statement_consent (
    statement_id uuid not null references casefile.statement,
    case_id      uuid not null,
    consent_id   uuid not null,
    primary key (statement_id, consent_id)
);
create index on casefile.statement_consent (case_id);
create index on casefile.statement_consent (consent_id);
grant select, insert on casefile.statement_consent to aantafel_app;
call access.guard('casefile.statement_consent', '{1,2,3,4}');
drop policy change on casefile.statement_consent;
drop policy remove on casefile.statement_consent;
drop policy see on casefile.statement_consent;
create policy see on casefile.statement_consent for select to aantafel_app using (
    exists (select 1 from casefile.statement s where s.id = statement_consent.statement_id offset 0));

-- A consent was withdrawn: every statement whose newest version rests on it is gone at once, as if each had been withdrawn by who
-- brought it, and who could read it hears so. Only for who withdrew that consent.
grant usage on schema rights to aantafel_keeper;
grant select (id, state, ended_by) on rights.consent to aantafel_keeper;
create policy keeper on rights.consent for select to aantafel_keeper using (true);
grant select on casefile.statement_consent to aantafel_keeper;
create policy keeper on casefile.statement_consent for select to aantafel_keeper using (true);
grant create on schema casefile to aantafel_keeper;
create function casefile.withdraw_resting_on(p_consent uuid) returns setof uuid
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    r record;
begin
    if not exists (select 1 from rights.consent c where c.id = p_consent and c.state = 'withdrawn' and c.ended_by = access.me()) then
        raise exception 'may not withdraw' using errcode = '42501';
    end if;
    for r in select s.id, s.root_id from casefile.statement_consent x join casefile.statement s on s.id = x.statement_id
              where x.consent_id = p_consent and s.superseded_by is null and s.withdrawn_at is null
              order by s.id loop
        perform casefile.notify_readers(v.id, 'withdrawn')
           from (select s.id from casefile.statement s where s.root_id = r.root_id and s.withdrawn_at is null order by s.id) v;
        insert into casefile.withdrawal (statement_id, case_id, question_key, audience, categories, withdrawn_at)
        select s.id, s.case_id, s.question_key, s.audience, s.categories, access.clock()
          from casefile.statement s where s.root_id = r.root_id and s.withdrawn_at is null;
        update casefile.statement s set withdrawn_at = access.clock() where s.root_id = r.root_id and s.withdrawn_at is null;
        return next r.id;
    end loop;
end $$;
revoke all on function casefile.withdraw_resting_on(uuid) from public;
alter function casefile.withdraw_resting_on(uuid) owner to aantafel_keeper;
revoke create on schema casefile from aantafel_keeper;
grant execute on function casefile.withdraw_resting_on(uuid) to aantafel_app;
