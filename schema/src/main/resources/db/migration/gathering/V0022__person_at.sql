-- One row per person and gathering, in order of time: the list of one's own meetings is a walk along its key, and whether somebody
-- is in a gathering one lookup. It follows the gathering's people by itself, in the same transaction.
create table gathering.person_at (
    person_id    uuid        not null,
    starts_at    timestamptz not null,
    gathering_id uuid        not null references gathering.gathering,
    added_at     timestamptz not null,
    primary key (person_id, starts_at, gathering_id),
    unique (gathering_id, person_id)
);

-- The case a gathering is about, if it is about one.
alter table gathering.gathering add case_id uuid;
create index on gathering.gathering (case_id, starts_at) where case_id is not null;
drop index gathering.gathering_people_idx;

alter table gathering.gathering no force row level security;
insert into gathering.person_at (person_id, starts_at, gathering_id, added_at)
select distinct p, g.starts_at, g.id, g.starts_at from gathering.gathering g, unnest(g.people) p;
alter table gathering.gathering force row level security;

grant usage on schema gathering to aantafel_keeper;
grant select, update on gathering.gathering to aantafel_keeper;
grant select, insert, update, delete on gathering.person_at to aantafel_keeper;
grant select, delete on gathering.attendance to aantafel_keeper;
grant create on schema gathering to aantafel_keeper;
create policy keep on gathering.gathering for all to aantafel_keeper using (true) with check (true);
create policy keep on gathering.person_at for all to aantafel_keeper using (true) with check (true);
create policy keep on gathering.attendance for all to aantafel_keeper using (true) with check (true);

create function gathering.keep_people() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    delete from gathering.person_at where gathering_id = new.id and person_id <> all (new.people);
    insert into gathering.person_at (person_id, starts_at, gathering_id, added_at)
    select distinct p, new.starts_at, new.id, access.clock() from unnest(new.people) p
        on conflict (gathering_id, person_id) do update set starts_at = excluded.starts_at
     where person_at.starts_at <> excluded.starts_at;
    return null;
end $$;

-- Who leaves a case is no longer asked for what is still to come of it: for who manages the case, or for oneself.
create function gathering.uninvite(p_case uuid, p_person uuid, p_from timestamptz) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if p_person <> access.me() and not access.manages(p_case) then
        raise exception 'may not uninvite' using errcode = '42501';
    end if;
    delete from gathering.attendance a using gathering.gathering g
     where g.id = a.gathering_id and a.person_id = p_person
       and g.case_id = p_case and g.starts_at >= greatest(p_from, access.clock()) and g.state = 'planned';
    update gathering.gathering g
       set people = array_remove(g.people, p_person), version = g.version + 1,
           secretary_id = nullif(g.secretary_id, p_person)
     where g.case_id = p_case and g.starts_at >= greatest(p_from, access.clock()) and g.state = 'planned'
       and p_person = any (g.people) and g.chair_id <> p_person;
end $$;

revoke all on function gathering.keep_people() from public;
revoke all on function gathering.uninvite(uuid, uuid, timestamptz) from public;
alter function gathering.keep_people() owner to aantafel_keeper;
alter function gathering.uninvite(uuid, uuid, timestamptz) owner to aantafel_keeper;
grant execute on function gathering.uninvite(uuid, uuid, timestamptz) to aantafel_app;
revoke create on schema gathering from aantafel_keeper;
create trigger keep_people after insert or update of people, starts_at on gathering.gathering
    for each row execute function gathering.keep_people();

alter table gathering.person_at enable row level security;
alter table gathering.person_at force row level security;
grant select on gathering.person_at to aantafel_app;
create policy own on gathering.person_at for select to aantafel_app using (person_id = (select access.me()));

-- What a gathering is about and whose it is stays as it was planned.
revoke update, delete on gathering.gathering from aantafel_app;
grant update (kind, starts_at, ends_at, place, state, chair_id, secretary_id, people, version) on gathering.gathering to aantafel_app;
revoke update on gathering.attendance, gathering.agenda_item from aantafel_app;
grant update (attended) on gathering.attendance to aantafel_app;

drop policy see on gathering.gathering;
drop policy add on gathering.gathering;
drop policy change on gathering.gathering;
drop policy remove on gathering.gathering;

-- Seen by who is in it; one about a case no longer by who was asked as a member of that case and has left it since.
create policy see on gathering.gathering for select to aantafel_app using (exists (
    select 1 from gathering.person_at p
     where p.gathering_id = gathering.id and p.person_id = (select access.me())
       and (gathering.case_id is null or coalesce((
            select bool_or(m.until_at is null or m.until_at > (select access.clock())) or bool_and(m.until_at <= p.added_at)
              from access.membership m where m.person_id = p.person_id and m.case_id = gathering.case_id), true)) offset 0));
create policy add on gathering.gathering for insert to aantafel_app with check (
    planned_by = (select access.me()) and (select access.me()) = any (people)
    and access.holds(partnership_id, '{}') and (case_id is null or access.manages(case_id)));
create policy change on gathering.gathering for update to aantafel_app
    using ((select access.me()) in (chair_id, secretary_id, planned_by)
           or access.holds(partnership_id, array ['process_director', 'secretary']))
    with check ((select access.me()) = any (people));

do $$
declare
    t text;
    c text := 'exists (select 1 from gathering.gathering g where g.id = gathering_id'
        || ' and ((select access.me()) in (g.chair_id, g.secretary_id, g.planned_by)'
        || ' or access.holds(g.partnership_id, array [''process_director'', ''secretary''])) offset 0)';
begin
    foreach t in array array ['agenda_item', 'attendance'] loop
        execute format('drop policy add on gathering.%I', t);
        execute format('drop policy change on gathering.%I', t);
        execute format('drop policy remove on gathering.%I', t);
        execute format('create policy add on gathering.%I for insert to aantafel_app with check (%s)', t, c);
        execute format('create policy change on gathering.%I for update to aantafel_app using (%s) with check (%s)', t, c, c);
        execute format('create policy remove on gathering.%I for delete to aantafel_app using (%s)', t, c);
    end loop;
end $$;
