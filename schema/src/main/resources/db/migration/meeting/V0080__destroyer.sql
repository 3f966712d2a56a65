-- What hangs on a point of an agenda goes with it.
do $$
declare
    t text;
begin
    foreach t in array array ['point_task', 'secrecy'] loop
        execute format('grant select, delete on meeting.%I to aantafel_destroyer', t);
        execute format('create policy destroy on meeting.%I for all to aantafel_destroyer using (true)', t);
    end loop;
end $$;
