-- What the referrer said about talking with each person of a case beforehand, for the contact point that is to tell them.
grant usage on schema referral to aantafel_rights;
grant create on schema referral to aantafel_rights;
grant select (case_id, partnership_id, state) on referral.referral to aantafel_rights;
grant select on referral.talk to aantafel_rights;
create policy rights on referral.referral for select to aantafel_rights using (true);
create policy rights on referral.talk for select to aantafel_rights using (true);

create function referral.talks_for_contact_point(p_partnership uuid, p_case uuid)
    returns table (person_id uuid, talked boolean, talked_on date, how text, reason_not text)
    language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    if not access.holds(p_partnership, '{privacy_officer}') then
        raise exception 'may not read talks' using errcode = '42501';
    end if;
    return query
    select t.person_id, t.talked, t.talked_on, t.how, t.reason_not
      from referral.referral r join referral.talk t on t.case_id = r.case_id
     where r.case_id = p_case and r.partnership_id = p_partnership and r.state <> 'draft' and t.talked is not null
     order by t.person_id;
end $$;
revoke all on function referral.talks_for_contact_point(uuid, uuid) from public;
alter function referral.talks_for_contact_point(uuid, uuid) owner to aantafel_rights;
grant execute on function referral.talks_for_contact_point(uuid, uuid) to aantafel_app;
revoke create on schema referral from aantafel_rights;
