-- Live notices over any number of processes. A scope is what a stream follows: a conference, or one part of one. Whoever changes
-- something in it raises its version as the last statement of the transaction, under the row's lock: a version is seen only once
-- everything of before is seen too. (A sequence is handed out before its transaction commits, so "everything after the last
-- number I saw" loses what committed late.) Ids and numbers only; what changed is read with the reader's own rights.
create table notify.live_scope (
    scope_id uuid primary key,
    version  bigint not null,
    -- The newest version at which more changed than a sentence that came in at the end.
    whole    bigint not null
);

-- Who has the table open, one row per open page; gone when the page is, or when its process stopped saying so.
create table notify.live_presence (
    device_id uuid primary key,
    scope_id  uuid        not null,
    case_id   uuid        not null,
    audience  integer[]   not null,
    person_id uuid        not null,
    seen_at   timestamptz not null
);
create index on notify.live_presence (scope_id);
create index on notify.live_presence (case_id);
create index on notify.live_presence (seen_at);

grant usage on schema notify to aantafel_app, aantafel_keeper;
grant create on schema notify to aantafel_keeper;
grant select, insert, update on notify.live_scope to aantafel_keeper;
grant select, insert, update, delete on notify.live_presence to aantafel_keeper;
grant select on notify.live_presence to aantafel_app;

-- The app's own role reads no version by itself: it names the scopes it asks about, so nobody lists what goes on where.
alter table notify.live_scope enable row level security;
alter table notify.live_scope force row level security;
create policy keep on notify.live_scope for all to aantafel_keeper using (true) with check (true);
call access.guard('notify.live_presence', '{1,2}');
create policy keep on notify.live_presence for all to aantafel_keeper using (true) with check (true);

create function notify.raise_scope(p_scope uuid, p_whole boolean) returns table (version bigint, whole bigint)
    language sql security definer set search_path = pg_catalog as $$
    insert into notify.live_scope as s (scope_id, version, whole) values (p_scope, 1, 1)
    on conflict (scope_id) do update
       set version = s.version + 1, whole = case when p_whole then s.version + 1 else s.whole end
    returning s.version, s.whole
$$;

create function notify.scope_versions(p_scopes uuid[]) returns table (scope_id uuid, version bigint, whole bigint)
    language sql stable security definer set search_path = pg_catalog as $$
    select s.scope_id, s.version, s.whole from notify.live_scope s where s.scope_id = any (p_scopes)
$$;

-- One sits down for oneself only, where one may be; true when one was not there yet, nothing where one may not be. Seconds are the
-- database's: processes compare theirs with nobody's.
create function notify.sit_down(p_device uuid, p_scope uuid, p_case uuid, p_audience integer[]) returns boolean
    language sql security definer set search_path = pg_catalog as $$
    insert into notify.live_presence as p (device_id, scope_id, case_id, audience, person_id, seen_at)
    select p_device, p_scope, p_case, p_audience, access.me(), clock_timestamp()
     where exists (select 1 from access.membership m
            where m.person_id = access.me() and m.case_id = p_case and m.principals && p_audience
              and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock()))
    on conflict (device_id) do update set seen_at = excluded.seen_at
     where p.person_id = excluded.person_id and p.scope_id = excluded.scope_id
    returning p.xmax = 0
$$;

create function notify.still_here(p_devices uuid[]) returns void
    language sql security definer set search_path = pg_catalog as $$
    update notify.live_presence p set seen_at = clock_timestamp() where p.device_id = any (p_devices)
$$;

-- Those who left, unless they were seen since; and everybody nobody vouches for any more. Answers with the scopes they sat at.
create function notify.stand_up(p_devices uuid[], p_unseen interval, p_lost interval) returns setof uuid
    language sql security definer set search_path = pg_catalog as $$
    with gone as (
        delete from notify.live_presence p
         where (p.device_id = any (p_devices) and p.seen_at < clock_timestamp() - p_unseen)
            or p.seen_at < clock_timestamp() - p_lost
        returning p.scope_id)
    select distinct scope_id from gone
$$;

do $$
declare
    f text;
begin
    foreach f in array array ['raise_scope(uuid, boolean)', 'scope_versions(uuid[])', 'sit_down(uuid, uuid, uuid, integer[])',
                              'still_here(uuid[])', 'stand_up(uuid[], interval, interval)'] loop
        execute format('revoke all on function notify.%s from public', f);
        execute format('grant execute on function notify.%s to aantafel_app', f);
        execute format('alter function notify.%s owner to aantafel_keeper', f);
    end loop;
end $$;
