-- A talk with one person of the family around a conference: preparing it, going through it afterwards with who was there, telling who
-- was not. Who has it, and, once it was had or turned out impossible, when and what came of it.
create table meeting.client_talk (
    id            uuid        primary key,
    case_id       uuid        not null,
    conference_id uuid        not null,
    person_id     uuid        not null,
    kind          text        not null check (kind in ('preparation', 'debrief', 'feedback')),
    owner_id      uuid,
    held          boolean,
    held_on       date,
    outcome       text        not null default '',
    recorded_by   uuid,
    recorded_at   timestamptz,
    version       bigint      not null,
    unique (conference_id, person_id, kind),
    foreign key (conference_id, case_id) references meeting.conference (id, case_id),
    check ((held is null) = (held_on is null)),
    check ((held is null) = (recorded_by is null)),
    check (held is not null or outcome = '')
);
create index on meeting.client_talk (case_id);

-- Deleted only with a person who was entered by mistake.
grant select, insert, update, delete on meeting.client_talk to aantafel_app;
call access.guard('meeting.client_talk', '{1,2}');

-- What came of it is about the person, and answers a request for their data.
grant create on schema meeting to aantafel_rights;
grant select on meeting.client_talk to aantafel_rights;
create policy answer_requests on meeting.client_talk for select to aantafel_rights using (true);
drop function meeting.rights_items(uuid);
create function meeting.rights_items(p_request uuid)
    returns table (item_type text, item_id uuid, in_case uuid, about uuid[], brought_by uuid, first_on date, code text, level integer, words text)
    language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    return query
    with o as (select * from rights.opened(p_request))
    select 'invitation', i.id, c.case_id, array[c.person_id], c.changed_by, f.held_on, c.comes, null::integer,
           concat_ws(E'\n', nullif(c.confidant, ''), nullif(c.discuss, ''), nullif(c.yields, ''), nullif(c.ideas, ''))
      from o join meeting.family_choice c on c.case_id = o.in_case and c.person_id = o.person
      join meeting.conference f on f.id = c.conference_id
      cross join lateral (select md5(c.conference_id::text || c.person_id::text)::uuid) i (id)
     where o.items is null or i.id = any (o.items)
    union all
    select 'client_talk', t.id, t.case_id, array[t.person_id], t.recorded_by, t.held_on, t.kind, null::integer, t.outcome
      from o join meeting.client_talk t on t.case_id = o.in_case and t.person_id = o.person
     where t.held is not null and (o.items is null or t.id = any (o.items))
    union all
    select 'score', s.id, s.case_id, array[s.person_id], f.chair_id, f.held_on, s.scale, s.value::integer, s.reason
      from o join meeting.score s on s.case_id = o.in_case and s.person_id = o.person
      join meeting.conference f on f.id = s.conference_id
     where o.items is null or s.id = any (o.items);
end $$;
revoke all on function meeting.rights_items(uuid) from public;
alter function meeting.rights_items(uuid) owner to aantafel_rights;
grant execute on function meeting.rights_items(uuid) to aantafel_app;
revoke create on schema meeting from aantafel_rights;
