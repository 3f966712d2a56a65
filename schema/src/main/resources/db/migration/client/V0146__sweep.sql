-- The doorkeeper, who is nobody and opens no page, removes what ran out at the clients' door.
create policy sweep_see on client.visit for select to aantafel_client
    using ((select access.me()) = '00000000-0000-0000-0000-000000000000');
create policy sweep on client.visit for delete to aantafel_client
    using ((select access.me()) = '00000000-0000-0000-0000-000000000000');
grant delete on client.visit to aantafel_client;
create index on client.visit (at);
create index on client.session (expires_at);
create index on client.attempt (last_at);
