-- The case director works for an organisation that takes part and judges for it as well, also when that place is held without a seat. Who
-- only prepares and chairs judges nothing.
do $$
declare
    member constant text :=
        'exists (select 1 from access.membership m where m.person_id = (select access.me()) and m.case_id = %1$s.case_id'
        || ' and m.from_at <= (select access.clock()) and (m.until_at is null or m.until_at > (select access.clock()))'
        || ' and m.principals && ''{1,2}''::integer[] and m.role = any (''{case_director,participant}''::text[])%2$s offset 0)';
begin
    execute 'alter policy change on rights.informing using (informed_on is null and ' || format(member, 'informing', '')
        || ') with check (informed_on is null)';
    execute 'alter policy add on rights.informing_judgement with check (given_by = (select access.me()) and ended_at is null and '
        || format(member, 'informing_judgement', ' and m.organisation_id = informing_judgement.organisation_id') || ')';
    execute 'alter policy change on rights.informing_judgement using ('
        || format(member, 'informing_judgement', ' and m.organisation_id = informing_judgement.organisation_id')
        || ') with check (ended_by = (select access.me()))';
end $$;
