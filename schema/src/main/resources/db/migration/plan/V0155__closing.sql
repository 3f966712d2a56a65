-- Closing a case (afsluiten): what is written down beforehand, one row per case. Who stays, whom the family calls, which signals to watch and
-- when the table comes together again; the look back with the family; who watches over safety from now on; the local team that takes over.
create table plan.closing (
    case_id            uuid        primary key,
    end_met            boolean,
    end_reason         text        not null default '',
    stays              text        not null default '',
    calls              text        not null default '',
    signals            text        not null default '',
    returns            text        not null default '',
    no_plan_reason     text        not null default '',
    aftercare_on       date,
    aftercare_outcome  text        not null default '',
    aftercare_note     text        not null default '',
    aftercare_reason   text        not null default '',
    watch_with         text        not null default '',
    pages_until        date,
    local_organisation uuid,
    local_professional uuid,
    local_note         text        not null default '',
    confirmed_by       uuid,
    confirmed_at       timestamptz,
    confirm_note       text        not null default '',
    closed_by          uuid,
    closed_at          timestamptz,
    version            bigint      not null default 1,
    changed_by         uuid        not null,
    changed_at         timestamptz not null,
    check (num_nonnulls(confirmed_by, confirmed_at) <> 1),
    check (num_nonnulls(closed_by, closed_at) <> 1)
);

-- What becomes of each agreement that was open: nothing is lost silently.
create table plan.closing_agreement (
    agreement_id uuid        primary key,
    case_id      uuid        not null,
    outcome      text        not null check (outcome in ('handed_over', 'dropped')),
    to_whom      text        not null default '',
    reason       text        not null default '',
    audience     integer[]   not null default '{1,2}',
    set_by       uuid        not null,
    set_at       timestamptz not null
);
create index on plan.closing_agreement (case_id);

-- Who tells each person of the family that the table stops, and what came of it. Why somebody was not told is never for that person.
create table plan.closing_told (
    person_id    uuid        primary key,
    case_id      uuid        not null,
    teller       uuid        not null,
    due          date        not null,
    task_id      uuid        not null,
    outcome      text        not null default '' check (outcome in ('', 'told', 'not_told')),
    way          text        not null default '',
    told_on      date,
    reason       text        not null default '',
    recorded_by  uuid,
    recorded_at  timestamptz,
    check ((outcome = 'told') = (told_on is not null))
);
create index on plan.closing_told (case_id);

-- Who looked into a closed case, and for which purpose of the frame. Rows are only added.
create table plan.closed_look (
    id        uuid        primary key,
    case_id   uuid        not null,
    purpose   text        not null,
    reason    text        not null,
    looked_by uuid        not null,
    looked_at timestamptz not null,
    until_at  timestamptz not null
);
create index on plan.closed_look (case_id);

grant select, insert, update on plan.closing, plan.closing_agreement, plan.closing_told to aantafel_app;
grant delete on plan.closing_agreement to aantafel_app;
call access.guard('plan.closing', '{1,2}');
call access.guard('plan.closing_agreement', '{}');
call access.guard('plan.closing_told', '{1,2}');

-- An agreement of a part of a conference is settled for the eyes of that part.
create function plan.closing_as_its_agreement() returns trigger language plpgsql as $$
begin
    select a.audience into new.audience from plan.agreement a where a.id = new.agreement_id and a.case_id = new.case_id;
    if not found then
        raise exception 'no such agreement' using errcode = '42501';
    end if;
    return new;
end $$;
create trigger as_its_agreement before insert on plan.closing_agreement
    for each row execute function plan.closing_as_its_agreement();

-- How many open agreements nobody has settled yet, also those of a part the actor does not sit in: a case is not closed over them. For who
-- is at the table.
grant select (id, case_id, state) on plan.agreement to aantafel_keeper;
grant select (agreement_id, case_id) on plan.closing_agreement to aantafel_keeper;
create policy count_open on plan.agreement for select to aantafel_keeper using (true);
create policy count_open on plan.closing_agreement for select to aantafel_keeper using (true);
grant create on schema plan to aantafel_keeper;
create function plan.unsettled(p_case uuid) returns integer
    language sql stable security definer set search_path = pg_catalog as $$
    select count(*)::integer from plan.agreement a
     where a.case_id = p_case and a.state = 'open'
       and not exists (select 1 from plan.closing_agreement c where c.agreement_id = a.id)
       and exists (select 1 from access.membership m where m.person_id = access.me() and m.case_id = p_case and 1 = any (m.principals)
                      and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock()))
$$;
revoke all on function plan.unsettled(uuid) from public;
alter function plan.unsettled(uuid) owner to aantafel_keeper;
grant execute on function plan.unsettled(uuid) to aantafel_app;
revoke create on schema plan from aantafel_keeper;

-- After closing: the plan of it for who looks with a purpose, and who looked for who keeps the case.
create policy look on plan.closing for select to aantafel_app using (exists (
    select 1 from access.membership m where m.person_id = (select access.me()) and m.case_id = closing.case_id
       and m.role = 'closed_reader' and 5 = any (m.principals)
       and m.from_at <= (select access.clock()) and (m.until_at is null or m.until_at > (select access.clock())) offset 0));
alter table plan.closed_look enable row level security;
alter table plan.closed_look force row level security;
grant select, insert on plan.closed_look to aantafel_app;
create policy see on plan.closed_look for select to aantafel_app using (access.keeps_closed(case_id));
create policy add on plan.closed_look for insert to aantafel_app with check (
    looked_by = (select access.me()) and access.keeps_closed(case_id));

-- Closing is proposed and decided like the rest.
alter table plan.proposal drop constraint proposal_kind_check;
alter table plan.proposal add constraint proposal_kind_check
    check (kind in ('case_director', 'phase', 'bottom_line', 'agreement', 'closing'));
