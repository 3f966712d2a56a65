-- How an item read when a request became about it: what is put right elsewhere is known to be by another text since.
alter table rights.request_item add column as_was text not null default '';

-- Who may take an item away from its readers, and in which case it is: the contact point for an item of a request whose asker is known
-- (to destroy it only when that was granted); and, when the ground of a refusal lapsed, whoever says so, for what was restricted before.
grant create on schema rights to aantafel_rights;
create function rights.may_withhold(p_request uuid, p_type text, p_item uuid, p_kind text) returns uuid
    language plpgsql stable security definer set search_path = pg_catalog as $$
declare
    found_case uuid;
begin
    if p_kind in ('restricted', 'erased') then
        select c.in_case into found_case from rights.concerned(p_request, p_type, p_item) c where p_kind = 'restricted' or c.granted;
    elsif p_kind = 'again' then
        select i.case_id into found_case
          from rights.consultation_item i join rights.request r on r.id = i.request_id
         where i.request_id = p_request and i.item_type = p_type and i.item_id = p_item and i.lapsed_at is not null
           and r.closed_at is null and r.outcome = '' and r.reopened_at is not null
           and (i.asked_person = access.me() or access.me() = '39dbafe1-8143-31d1-977e-398751fbfd5b'::uuid);
    end if;
    if found_case is null then
        raise exception 'may not restrict' using errcode = '42501';
    end if;
    return found_case;
end $$;
revoke all on function rights.may_withhold(uuid, text, uuid, text) from public;
alter function rights.may_withhold(uuid, text, uuid, text) owner to aantafel_rights;
grant execute on function rights.may_withhold(uuid, text, uuid, text) to aantafel_keeper;
revoke create on schema rights from aantafel_rights;
