-- A passkey of a client's door: the public half of a pair whose other half never leaves its owner's device. What stands here opens nothing.
create table client.passkey (
    id              uuid        primary key,
    door_id         uuid        not null references client.door on delete cascade,
    credential_id   bytea       not null unique,
    credential      bytea       not null,
    sign_count      bigint      not null,
    backup_eligible boolean     not null,
    made_at         timestamptz not null,
    last_used_at    timestamptz
);
create index on client.passkey (door_id);

-- What a device is asked to sign: once, within minutes. Without a door: somebody who is not in yet.
create table client.challenge (
    challenge  bytea       primary key,
    door_id    uuid        references client.door on delete cascade,
    expires_at timestamptz not null
);
create index on client.challenge (expires_at);
create index on client.challenge (door_id);

-- Whoever is in sees and makes their own; at the door the doorkeeper looks a key up and counts that it was used.
alter table client.passkey enable row level security;
alter table client.passkey force row level security;
create policy own on client.passkey for select to aantafel_client
    using ((select access.me()) in (door_id, '00000000-0000-0000-0000-000000000000'));
create policy make on client.passkey for insert to aantafel_client with check (door_id = (select access.me()));
create policy used on client.passkey for update to aantafel_client
    using ((select access.me()) in (door_id, '00000000-0000-0000-0000-000000000000')) with check (true);
create policy remove on client.passkey for delete to aantafel_client
    using ((select access.me()) in (door_id, '00000000-0000-0000-0000-000000000000'));
grant select, insert, update (sign_count, last_used_at), delete on client.passkey to aantafel_client;
-- A new code, and a door that is closed, end every way in there was.
create policy ends on client.passkey for all to aantafel_app using (true);
grant select (door_id), delete on client.passkey to aantafel_app;

alter table client.challenge enable row level security;
alter table client.challenge force row level security;
create policy own on client.challenge for all to aantafel_client
    using (coalesce(door_id, '00000000-0000-0000-0000-000000000000') = (select access.me())
           or (select access.me()) = '00000000-0000-0000-0000-000000000000')
    with check (coalesce(door_id, '00000000-0000-0000-0000-000000000000') = (select access.me()));
grant select, insert, delete on client.challenge to aantafel_client;
