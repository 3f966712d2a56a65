-- What the actor sees of some questions of a conference, on a device that has so many cards, as one hash: two people for whom it is the
-- same see the same. It is made out of the rows themselves, under the policies of who asks. Nothing where parts are apart.
create function meeting.seen(p_conference uuid, p_asked text[], p_last uuid, p_count integer) returns text
    language plpgsql stable as $$
declare
    v_conference meeting.conference;
    v_here       uuid[];
    v_case       text;
begin
    select * into v_conference from meeting.conference c where c.id = p_conference;
    if not found or exists (select from meeting.part p where p.case_id = v_conference.case_id) then
        return null;
    end if;
    v_case := casefile.seen(v_conference.case_id, p_conference, p_asked, p_last, p_count);
    if v_case is null then
        return null;
    end if;
    v_here := notify.sitting_at(p_conference);
    return encode(sha256(convert_to(
        row(v_conference,
            array(select row(v.version, v.whole)::text from notify.scope_versions(array [p_conference]) v),
            v_here,
            directory.called(v_here, '{}'),
            v_case)::text, 'UTF8')), 'hex');
end $$;
