-- Whether the place may stand in mail and calendars: only when somebody said that it tells nothing about the family.
alter table gathering.gathering add place_shown boolean not null default false;
grant update (place_shown) on gathering.gathering to aantafel_app;

-- What somebody's calendar was told, version after version; nothing here is ever changed. It holds times and no word about anybody.
create table gathering.calendar_item (
    gathering_id uuid        not null references gathering.gathering,
    person_id    uuid        not null,
    sequence     integer     not null check (sequence >= 0),
    method       text        not null check (method in ('request', 'cancel')),
    starts_at    timestamptz not null,
    ends_at      timestamptz not null,
    place        text        not null default '',
    at           timestamptz not null,
    primary key (gathering_id, person_id, sequence)
);

-- What somebody answered to their invitation, for the time it then had. The reason is for the chair and the secretary.
create table gathering.reply (
    gathering_id  uuid        not null references gathering.gathering,
    person_id     uuid        not null,
    answer        text        not null check (answer in ('accepted', 'tentative', 'declined')),
    reason        text        not null default '',
    substitute_id uuid,
    starts_at     timestamptz not null,
    ends_at       timestamptz not null,
    at            timestamptz not null,
    version       bigint      not null,
    primary key (gathering_id, person_id)
);

alter table gathering.calendar_item enable row level security;
alter table gathering.calendar_item force row level security;
alter table gathering.reply enable row level security;
alter table gathering.reply force row level security;
grant select, insert on gathering.calendar_item to aantafel_app;
grant select, insert, update on gathering.reply to aantafel_app;
grant select, insert on gathering.calendar_item to aantafel_keeper;
grant usage on schema gathering to aantafel_mailer;
grant select on gathering.calendar_item to aantafel_mailer;

do $$
declare
    lead text := 'exists (select 1 from gathering.gathering g where g.id = gathering_id'
        || ' and ((select access.me()) in (g.chair_id, g.secretary_id, g.planned_by)'
        || ' or access.holds(g.partnership_id, array [''process_director'', ''secretary''])) offset 0)';
    table_of text := 'exists (select 1 from gathering.gathering g where g.id = gathering_id'
        || ' and (select access.me()) in (g.chair_id, g.secretary_id) offset 0)';
    own text := 'person_id = (select access.me()) and exists (select 1 from gathering.gathering g where g.id = gathering_id'
        || ' and g.state = ''planned'' offset 0)';
begin
    execute format('create policy see on gathering.calendar_item for select to aantafel_app using (person_id = (select access.me()) or %s)', lead);
    execute format('create policy add on gathering.calendar_item for insert to aantafel_app with check (%s)', lead);
    execute format('create policy see on gathering.reply for select to aantafel_app using (person_id = (select access.me()) or %s)', table_of);
    execute format('create policy add on gathering.reply for insert to aantafel_app with check (%s)', own);
    execute format('create policy change on gathering.reply for update to aantafel_app using (%s) with check (%s)', own, own);
end $$;
create policy send on gathering.calendar_item for select to aantafel_mailer using (true);
create policy keep on gathering.calendar_item for all to aantafel_keeper using (true) with check (true);

-- Who leaves a case is told that its meetings are no longer theirs: for who manages the case, or for oneself; before they are taken
-- off the invitations.
grant create on schema gathering to aantafel_keeper;
create function gathering.withdraw(p_case uuid, p_person uuid, p_from timestamptz)
    returns table (o_gathering uuid, o_sequence integer)
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if p_person <> access.me() and not access.manages(p_case) then
        raise exception 'may not withdraw' using errcode = '42501';
    end if;
    return query
    insert into gathering.calendar_item as c (gathering_id, person_id, sequence, method, starts_at, ends_at, place, at)
    select i.gathering_id, i.person_id, i.sequence + 1, 'cancel', i.starts_at, i.ends_at, '', access.clock()
      from gathering.calendar_item i join gathering.gathering g on g.id = i.gathering_id
     where i.person_id = p_person and i.method = 'request' and i.starts_at > access.clock()
       and g.case_id = p_case and g.state = 'planned' and g.chair_id <> p_person
       and g.starts_at >= greatest(p_from, access.clock())
       and not exists (select 1 from gathering.calendar_item n where n.gathering_id = i.gathering_id
                          and n.person_id = i.person_id and n.sequence > i.sequence)
    returning c.gathering_id, c.sequence;
end $$;
revoke all on function gathering.withdraw(uuid, uuid, timestamptz) from public;
alter function gathering.withdraw(uuid, uuid, timestamptz) owner to aantafel_keeper;
grant execute on function gathering.withdraw(uuid, uuid, timestamptz) to aantafel_app;
revoke create on schema gathering from aantafel_keeper;
