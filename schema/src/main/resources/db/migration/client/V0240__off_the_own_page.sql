-- Whoever fears who looks at their telephone takes what they wrote that happened, or a figure they gave, off their own page (weghalen van de
-- eigen pagina), also when it was read. The house reads it as before; on the page it is in no list and no count, and never comes back.
alter table client.contribution
    add column hidden_at timestamptz,
    add check (hidden_at is null or kind in ('report', 'score'));
grant select (hidden_at), update (hidden_at) on client.contribution to aantafel_client;

create function client.hidden_stays() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    return null;
end $$;
create trigger hidden_stays before update of hidden_at on client.contribution
    for each row when (old.hidden_at is not null and new.hidden_at is distinct from old.hidden_at) execute function client.hidden_stays();
