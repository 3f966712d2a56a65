-- What hangs on a gathering goes with it.
do $$
declare
    t text;
begin
    foreach t in array array ['agenda_item', 'attendance', 'person_at', 'calendar_item', 'reply', 'substitute'] loop
        execute format('grant select, delete on gathering.%I to aantafel_destroyer', t);
        execute format('create policy destroy on gathering.%I for all to aantafel_destroyer using (true)', t);
    end loop;
end $$;
