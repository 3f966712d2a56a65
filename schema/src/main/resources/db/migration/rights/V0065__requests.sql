-- Requests of people about their own data (verzoeken): the contact point of the partnership answers them. What a data protection
-- officer may watch (number, kind, terms) stands apart from who asks and what they said.
create table rights.request_series (
    partnership_id uuid    not null,
    year           integer not null,
    last           integer not null,
    primary key (partnership_id, year)
);

create table rights.request (
    id             uuid primary key,
    partnership_id uuid        not null,
    number         text        not null,
    kind           text        not null check (kind ~ '^[a-z_]+$'),
    asked_by       text        not null check (asked_by in ('self', 'legal_representative', 'lawyer', 'confidant')),
    received_on    date        not null,
    due            date        not null,
    extended_on    date,
    identity_check text        not null default '',
    identity_on    date,
    found_at       timestamptz,
    outcome        text        not null default '' check (outcome in ('', 'answered', 'nothing_held', 'set_aside')),
    outcome_ground text        not null default '',
    decided_at     timestamptz,
    closed_at      timestamptz,
    reopened_at    timestamptz,
    registered_by  uuid        not null,
    registered_at  timestamptz not null,
    version        bigint      not null default 0,
    changed_by     uuid        not null,
    changed_at     timestamptz not null,
    unique (partnership_id, number),
    check ((identity_check = '') = (identity_on is null)),
    check (found_at is null or identity_on is not null),
    check ((outcome = '') = (decided_at is null)),
    check (closed_at is null or decided_at is not null)
);
create index on rights.request (partnership_id, due, id) where closed_at is null;
create index on rights.request (partnership_id, id desc) where closed_at is not null;

create table rights.request_words (
    request_id       uuid primary key references rights.request,
    partnership_id   uuid not null,
    first_name       text not null,
    prefix           text not null default '',
    last_name        text not null default '',
    birth_date       date not null,
    asker_name       text not null default '',
    wish             text not null default '',
    extension_reason text not null default '',
    outcome_reason   text not null default ''
);

-- Whom the request is about, in each case they are in: rows that share a subject key, chosen by the contact point.
create table rights.request_person (
    request_id     uuid not null references rights.request,
    partnership_id uuid not null,
    case_id        uuid not null,
    person_id      uuid not null,
    subject_key    uuid not null,
    primary key (request_id, person_id)
);
create index on rights.request_person (case_id);

-- Each who brought something in is asked about it, with a day by which.
create table rights.consultation (
    id              uuid primary key,
    request_id      uuid        not null references rights.request,
    partnership_id  uuid        not null,
    case_id         uuid        not null,
    asked_person    uuid        not null,
    organisation_id uuid        not null,
    due             date        not null,
    asked_by        uuid        not null,
    asked_at        timestamptz not null,
    answered_at     timestamptz
);
create index on rights.consultation (request_id);
create index on rights.consultation (case_id);
create index on rights.consultation (asked_person);

create table rights.consultation_item (
    request_id      uuid not null references rights.request,
    item_type       text not null,
    item_id         uuid not null,
    consultation_id uuid not null references rights.consultation,
    partnership_id  uuid not null,
    case_id         uuid not null,
    asked_person    uuid not null,
    answer          text not null default '' check (answer in ('', 'may', 'may_not')),
    ground          text not null default '',
    reason          text not null default '',
    until_day       date,
    answered_at     timestamptz,
    lapsed_at       timestamptz,
    primary key (request_id, item_type, item_id),
    check ((answer = '') = (answered_at is null)),
    check (answer <> 'may_not' or (ground <> '' and reason <> '')),
    check (lapsed_at is null or answer = 'may_not')
);
create index on rights.consultation_item (consultation_id);
create index on rights.consultation_item (case_id);
create index on rights.consultation_item (until_day) where answer = 'may_not' and lapsed_at is null and until_day is not null;

create table rights.item_decision (
    request_id     uuid        not null references rights.request,
    item_type      text        not null,
    item_id        uuid        not null,
    partnership_id uuid        not null,
    case_id        uuid        not null,
    outcome        text        not null check (outcome in ('give', 'part', 'refuse')),
    ground         text        not null default '',
    factors        text        not null default '',
    left_out       text        not null default '',
    decided_by     uuid        not null,
    decided_at     timestamptz not null,
    lapsed_at      timestamptz,
    primary key (request_id, item_type, item_id),
    check (outcome <> 'refuse' or (ground <> '' and factors <> '')),
    check (outcome <> 'part' or left_out <> '')
);
create index on rights.item_decision (case_id);

-- What is given of an item that is given in part; gone with the last of its use.
create table rights.given_text (
    id             uuid primary key,
    request_id     uuid not null references rights.request,
    item_type      text not null,
    item_id        uuid not null,
    partnership_id uuid not null,
    case_id        uuid not null,
    text           text not null,
    unique (request_id, item_type, item_id)
);
create index on rights.given_text (case_id);

-- When and how an answer was handed over: outside the program, never by mail.
create table rights.handover (
    id             uuid primary key,
    request_id     uuid        not null references rights.request,
    partnership_id uuid        not null,
    handed_on      date        not null,
    way            text        not null check (way ~ '^[a-z_]+$'),
    recorded_by    uuid        not null,
    recorded_at    timestamptz not null
);
create index on rights.handover (request_id);

grant select, insert, update on rights.request_series, rights.request, rights.request_words, rights.item_decision,
    rights.given_text to aantafel_app;
grant select, insert, delete on rights.request_person to aantafel_app;
grant delete on rights.given_text to aantafel_app;
grant select, insert on rights.handover, rights.consultation, rights.consultation_item to aantafel_app;
grant update (answered_at) on rights.consultation to aantafel_app;
grant update (answer, ground, reason, until_day, answered_at) on rights.consultation_item to aantafel_app;

do $$
declare
    t text;
    own constant text := 'access.holds(partnership_id, ''{privacy_officer}'')';
begin
    foreach t in array array ['request_series', 'request', 'request_words', 'request_person', 'consultation', 'consultation_item',
                              'item_decision', 'given_text', 'handover'] loop
        execute format('alter table rights.%I enable row level security', t);
        execute format('alter table rights.%I force row level security', t);
        execute format('create policy see on rights.%I for select to aantafel_app using (%s)', t,
            case t when 'request' then 'access.holds(partnership_id, ''{privacy_officer,data_protection_officer}'')' else own end);
        execute format('create policy add on rights.%I for insert to aantafel_app with check (%s)', t, own);
        if t not in ('consultation', 'consultation_item') then
            execute format('create policy change on rights.%I for update to aantafel_app using (%s) with check (%s)', t, own, own);
        end if;
        execute format('create policy remove on rights.%I for delete to aantafel_app using (%s)', t, own);
    end loop;
    -- Who is asked sees what was asked of them and answers it once, as long as they are in the case.
    foreach t in array array ['consultation', 'consultation_item'] loop
        execute format('create policy asked on rights.%1$I for select to aantafel_app using (asked_person = (select access.me())'
            || ' and exists (select 1 from access.membership m where m.person_id = (select access.me()) and m.case_id = %1$I.case_id'
            || ' and m.principals <> ''{}'' and m.from_at <= (select access.clock())'
            || ' and (m.until_at is null or m.until_at > (select access.clock())) offset 0))', t);
        execute format('create policy answer on rights.%I for update to aantafel_app using (asked_person = (select access.me())'
            || ' and answered_at is null) with check (asked_person = (select access.me()) and answered_at is not null)', t);
    end loop;
end $$;

-- What follows belongs to the role of this room: it reads memberships to know who takes part, and reopens what has lapsed.
grant usage on schema rights, access, directory to aantafel_rights;
grant create on schema rights to aantafel_rights;
grant select on directory.role_holding to aantafel_rights;
grant select on access.membership to aantafel_rights;
create policy answer_requests on access.membership for select to aantafel_rights using (true);
grant select on rights.request_words, rights.request_person, rights.consultation to aantafel_rights;
grant select, update on rights.request, rights.consultation_item, rights.item_decision to aantafel_rights;
create policy keep on rights.request for all to aantafel_rights using (true) with check (true);
create policy keep on rights.request_words for select to aantafel_rights using (true);
create policy keep on rights.request_person for select to aantafel_rights using (true);
create policy keep on rights.consultation for select to aantafel_rights using (true);
create policy keep on rights.consultation_item for all to aantafel_rights using (true) with check (true);
create policy keep on rights.item_decision for all to aantafel_rights using (true) with check (true);

-- Whether the actor may look for whom a request is about: its contact point, once it is known who asks.
create function rights.may_search(p_request uuid) returns uuid
    language plpgsql stable security definer set search_path = pg_catalog as $$
declare
    partnership uuid;
begin
    select r.partnership_id into partnership from rights.request r
     where r.id = p_request and r.identity_on is not null and r.closed_at is null
       and access.holds(r.partnership_id, '{privacy_officer}');
    if partnership is null then
        raise exception 'may not search' using errcode = '42501';
    end if;
    return partnership;
end $$;

-- The one door to the items of a request: for the contact point all that are about whom it is about, once it is known who asks
-- and until the answer was handed over; for who is asked, what they are asked about.
create function rights.opened(p_request uuid) returns table (in_case uuid, person uuid, subject uuid, items uuid[])
    language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    if exists (select 1 from rights.request r where r.id = p_request and r.identity_on is not null and r.closed_at is null
                  and access.holds(r.partnership_id, '{privacy_officer}')) then
        return query select p.case_id, p.person_id, p.subject_key, null::uuid[] from rights.request_person p where p.request_id = p_request;
    elsif exists (select 1 from rights.consultation_item i join rights.request r on r.id = i.request_id
                   where i.request_id = p_request and i.asked_person = access.me() and r.closed_at is null) then
        return query
        select p.case_id, p.person_id, p.subject_key,
               array(select i.item_id from rights.consultation_item i
                      where i.request_id = p_request and i.asked_person = access.me() and i.case_id = p.case_id)
          from rights.request_person p
         where p.request_id = p_request
           and exists (select 1 from access.membership m where m.person_id = access.me() and m.case_id = p.case_id
                          and m.principals <> '{}' and m.from_at <= access.clock()
                          and (m.until_at is null or m.until_at > access.clock()));
    else
        raise exception 'may not open' using errcode = '42501';
    end if;
end $$;

-- Who takes part in the cases of a request, so that they can be asked and named as recipients.
create function rights.participants(p_request uuid) returns table (in_case uuid, person uuid, organisation uuid, role text)
    language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    perform rights.may_search(p_request);
    return query
    select distinct m.case_id, m.person_id, m.organisation_id, m.role
      from access.membership m
     where m.case_id in (select p.case_id from rights.request_person p where p.request_id = p_request)
       and m.principals <> '{}' and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock());
end $$;

-- What somebody who is asked about may know of a request: nothing of who asks but the name they know from the case.
create function rights.asked_about(p_consultation uuid)
    returns table (request uuid, partnership uuid, number text, kind text, first_name text, prefix text, last_name text, closed boolean,
                   subjects uuid[])
    language sql stable security definer set search_path = pg_catalog as $$
    select r.id, r.partnership_id, r.number, r.kind, w.first_name, w.prefix, w.last_name, r.closed_at is not null,
           array(select distinct p.subject_key from rights.request_person p where p.request_id = r.id)
      from rights.consultation c join rights.request r on r.id = c.request_id join rights.request_words w on w.request_id = r.id
     where c.id = p_consultation and c.asked_person = access.me()
       and exists (select 1 from access.membership m where m.person_id = access.me() and m.case_id = c.case_id
                      and m.principals <> '{}' and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock()))
$$;

-- Refusals whose last day is over; for the job alone, that acts under its own name.
create function rights.lapsing() returns table (request uuid, item_type text, item_id uuid, partnership uuid, in_case uuid, subjects uuid[])
    language sql stable security definer set search_path = pg_catalog as $$
    select i.request_id, i.item_type, i.item_id, i.partnership_id, i.case_id,
           array(select distinct p.subject_key from rights.request_person p where p.request_id = i.request_id)
      from rights.consultation_item i
     where i.answer = 'may_not' and i.lapsed_at is null and i.until_day < access.today()
       and access.me() = '39dbafe1-8143-31d1-977e-398751fbfd5b'::uuid
     order by i.request_id, i.item_id
     limit 500
$$;

-- The ground of a refusal holds no longer: who gave it says so, or its last day is over. What was decided on it is open again, and
-- with it the request, with a new term.
create function rights.lapse(p_request uuid, p_type text, p_item uuid, p_due date) returns boolean
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    reopened boolean;
begin
    update rights.consultation_item i set lapsed_at = access.clock()
     where i.request_id = p_request and i.item_type = p_type and i.item_id = p_item and i.answer = 'may_not' and i.lapsed_at is null
       and ((i.asked_person = access.me() and exists (select 1 from access.membership m
                where m.person_id = access.me() and m.case_id = i.case_id and m.principals <> '{}' and m.from_at <= access.clock()
                  and (m.until_at is null or m.until_at > access.clock())))
            or (i.until_day < access.today() and access.me() = '39dbafe1-8143-31d1-977e-398751fbfd5b'::uuid));
    if not found then
        raise exception 'may not lapse' using errcode = '42501';
    end if;
    update rights.item_decision d set lapsed_at = access.clock()
     where d.request_id = p_request and d.item_type = p_type and d.item_id = p_item and d.outcome <> 'give' and d.lapsed_at is null;
    update rights.request r
       set outcome = '', outcome_ground = '', decided_at = null, closed_at = null, reopened_at = access.clock(), due = p_due,
           version = r.version + 1, changed_by = access.me(), changed_at = access.clock()
     where r.id = p_request and r.decided_at is not null and r.outcome = 'answered';
    return found;
end $$;

do $$
declare
    f regprocedure;
begin
    for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where n.nspname = 'rights'
               and p.proname in ('may_search', 'opened', 'participants', 'asked_about', 'lapsing', 'lapse') loop
        execute format('revoke all on function %s from public', f);
        execute format('alter function %s owner to aantafel_rights', f);
        execute format('grant execute on function %s to aantafel_app', f);
    end loop;
end $$;
revoke create on schema rights from aantafel_rights;
