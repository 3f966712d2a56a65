-- A draft about a case goes with the case; its key names the case.
grant usage on schema account to aantafel_destroyer;
grant select (person_id, form_key), delete on account.draft to aantafel_destroyer;
do $$
begin
    if (select relrowsecurity from pg_class where oid = 'account.draft'::regclass) then
        create policy destroy_see on account.draft for select to aantafel_destroyer using (true);
        create policy destroy on account.draft for delete to aantafel_destroyer using (true);
    end if;
end $$;
