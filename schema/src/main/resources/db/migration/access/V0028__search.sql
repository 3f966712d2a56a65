-- The search's function compares memberships with statements itself, so it sees them all; whose are asked for it takes from the
-- session, never from its caller.
grant usage on schema access to aantafel_search;
grant select on access.membership to aantafel_search;
create policy search on access.membership for select to aantafel_search using (true);
