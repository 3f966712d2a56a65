-- What the actor sees of some questions of a conference, on a device that has so many cards, as one hash, under the actor's own
-- policies: two people in the same role for whom it is the same see the same. Nothing where parts are apart.
create function meeting.seen(p_case uuid, p_conference uuid, p_asked text[], p_last uuid, p_count integer) returns text
    language plpgsql stable as $$
declare
    v_said text;
begin
    if exists (select from meeting.part p where p.case_id = p_case) then
        return null;
    end if;
    v_said := casefile.seen(p_case, p_conference, p_asked, p_last, p_count);
    if v_said is null then
        return null;
    end if;
    return encode(sha256(convert_to(
        row(array(select row(v.version, v.whole)::text from notify.scope_versions(array [p_conference]) v),
            notify.sitting_at(p_conference), v_said)::text, 'UTF8')), 'hex');
end $$;
