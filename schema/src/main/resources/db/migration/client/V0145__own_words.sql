-- What somebody writes is read where they wrote it, and by whom they let look along there: not by another who represents the same
-- person, nor by the child for whom a parent writes, nor the other way round. Off is off for answers too.
alter policy own on client.contribution
    using (exists (select 1 from client.opens o join client.person p on p.id = o.person and p.closed_at is null
                    where o.person = contribution.person and o.door_id = (select access.me()) and o.closed_at is null
                      and (contribution.door_id = o.door_id or (o.holder = 'confidant' and o.given_by = contribution.door_id))
                      and o.from_at <= (select access.clock()) and (o.until_at is null or o.until_at > (select access.clock()))
                      and not exists (select 1 from client.outlet t where t.partnership_id = p.partnership_id and t.off_at is not null)
                    offset 0));

-- The words of the line that something was written about are for who reads it in the house: of a line that was taken back nothing stays
-- behind for the writer.
alter table client.contribution add column about text not null default '';
update client.contribution set about = choices ->> 'text', choices = choices - 'text'
 where kind like 'plan\_%' and choices ->> 'text' is not null;

-- Whoever came in sees their own door, and those they opened for somebody else. Before anybody is in, the name that was typed is looked up.
alter policy own on client.door
    using ((select access.me()) is null or (select access.me()) in (id, made_by, '00000000-0000-0000-0000-000000000000'));
alter table client.session enable row level security;
alter table client.session force row level security;
create policy own on client.session for all to aantafel_client
    using ((select access.me()) is null or (select access.me()) in (door_id, '00000000-0000-0000-0000-000000000000'))
    with check (door_id = (select access.me()) or (select access.me()) is null);
create policy ends on client.session for all to aantafel_app using (true);
