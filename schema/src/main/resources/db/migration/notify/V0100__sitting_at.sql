-- Who has a scope open, as far as the actor sees it.
create function notify.sitting_at(p_scope uuid) returns uuid[]
    language plpgsql stable as $$
begin
    return array(select distinct p.person_id from notify.live_presence p where p.scope_id = p_scope order by p.person_id);
end $$;
