-- With the first processing of data about somebody in a case that was sent in, the duty to inform them begins. That a row is written
-- here and not by a use case is on purpose: whoever adds somebody, and along which way, it cannot be forgotten.
grant create on schema casefile to aantafel_rights;

create function casefile.begin_informing() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into rights.informing (person_id, case_id, partnership_id, frame_code, subject_key, began_on, counts_from)
    select p.id, c.id, c.partnership_id, c.frame_code, p.subject_key, access.today(), access.today()
      from casefile.case_file c join casefile.person p on p.case_id = c.id
     where c.id = case tg_argv[0] when 'person' then (to_jsonb(new) ->> 'case_id')::uuid else new.id end
       and (tg_argv[0] <> 'person' or p.id = new.id)
       and c.state <> 'draft' and p.died_on is null
    on conflict do nothing;
    return null;
end $$;

create function casefile.end_informing() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    update rights.informing i set died_on = new.died_on where i.person_id = new.id;
    return null;
end $$;

-- Only for what somebody does: filling a database anew brings its own rows.
create trigger informing_of_person after insert on casefile.person
    for each row when (access.me() is not null) execute function casefile.begin_informing('person');
create trigger informing_of_case after update of state on casefile.case_file
    for each row when (old.state = 'draft' and new.state <> 'draft' and access.me() is not null)
    execute function casefile.begin_informing('case');
create trigger informing_of_dead after update of died_on on casefile.person
    for each row when (new.died_on is distinct from old.died_on and access.me() is not null) execute function casefile.end_informing();

revoke all on function casefile.begin_informing() from public;
revoke all on function casefile.end_informing() from public;
alter function casefile.begin_informing() owner to aantafel_rights;
alter function casefile.end_informing() owner to aantafel_rights;
revoke create on schema casefile from aantafel_rights;

-- For whom there are data already.
grant select (opened_at) on casefile.case_file to aantafel_rights;
set local role aantafel_rights;
insert into rights.informing (person_id, case_id, partnership_id, frame_code, subject_key, began_on, counts_from)
select p.id, c.id, c.partnership_id, c.frame_code, p.subject_key, d.day, d.day
  from casefile.case_file c
  join casefile.person p on p.case_id = c.id
  cross join lateral (select (c.opened_at at time zone 'Europe/Amsterdam')::date as day) d
 where c.state <> 'draft' and p.died_on is null;
reset role;
revoke select (opened_at) on casefile.case_file from aantafel_rights;
