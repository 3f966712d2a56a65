-- All that the actor sees of a case, its people and what was said at some questions of a conference, as one text: whoever gets the same
-- text sees the same. Whole rows stand in it, so that a column that is added is in it as well. The questions are given as the frame's
-- code, a space and the key. Of a device that has so many, the last of them this one, only what came after; nothing without the case.
create function casefile.seen(p_case uuid, p_conference uuid, p_asked text[], p_last uuid, p_count integer) returns text
    language plpgsql stable as $$
declare
    v_case casefile.case_file;
    v_fits boolean := false;
begin
    select * into v_case from casefile.case_file f where f.id = p_case;
    if not found then
        return null;
    end if;
    if p_last is not null then
        v_fits := p_count = (
            select count(*) from casefile.statement s
             where s.case_id = p_case and s.conference_id = p_conference and s.superseded_by is null and s.withdrawn_at is null
               and v_case.frame_code || ' ' || s.question_key = any (p_asked) and s.id <= p_last);
    end if;
    return row(
        v_case,
        v_fits,
        array(select p::text from casefile.person p where p.case_id = p_case order by p.id),
        array(select row(
                  s,
                  s.brought_by = access.me(),
                  directory.called(array [s.speaker_professional, s.writer], array [s.speaker_organisation]),
                  array(select t.person_id from casefile.statement_subject t where t.statement_id = s.id order by t.person_id),
                  (select i from casefile.incident i where i.statement_id = s.id),
                  array(select row(r.person_id, r.role)::text from casefile.incident_role r where r.statement_id = s.id
                         order by r.person_id, r.role),
                  array(select v::text from casefile.own_view v join casefile.statement e on e.id = v.statement_id
                         where e.root_id = s.root_id and e.written_at <= s.written_at order by v.id),
                  exists (select from casefile.statement e where e.id = s.supersedes))::text
                from casefile.statement s
               where s.case_id = p_case and s.conference_id = p_conference and s.superseded_by is null and s.withdrawn_at is null
                 and v_case.frame_code || ' ' || s.question_key = any (p_asked) and (not v_fits or s.id > p_last)
               order by s.id))::text;
end $$;
