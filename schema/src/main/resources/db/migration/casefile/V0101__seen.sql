-- What the actor sees of what was said at some questions of a conference, as one text: two people who get the same text see the same
-- statements, and each of them brought the same ones. The questions are given as the frame's code, a space and the key. Of a device that
-- has so many, the last of them this one, only what came after, unless that no longer fits. Whole rows stand in it, so that a column that
-- is added is in it too; what belongs to a statement is seen by who sees the statement. Nothing without the case.
create function casefile.seen(p_case uuid, p_conference uuid, p_asked text[], p_last uuid, p_count integer) returns text
    language plpgsql stable as $$
declare
    v_frame   text;
    v_known   integer;
    v_new     text[];
    v_roots   uuid[];
    v_earlier uuid[];
begin
    select f.frame_code into v_frame from casefile.case_file f where f.id = p_case;
    if not found then
        return null;
    end if;
    select count(*) filter (where s.id <= p_last),
           array_agg(row(s, s.brought_by = access.me())::text order by s.id) filter (where p_last is null or s.id > p_last),
           array_agg(s.root_id) filter (where s.supersedes is not null and (p_last is null or s.id > p_last))
      into v_known, v_new, v_roots
      from casefile.statement s
     where s.case_id = p_case and s.conference_id = p_conference and s.superseded_by is null and s.withdrawn_at is null
       and v_frame || ' ' || s.question_key = any (p_asked);
    if v_known <> p_count and p_last is not null then
        return casefile.seen(p_case, p_conference, p_asked, null, 0);
    end if;
    -- Of what was corrected, one also sees which versions before it one may see, and what was said beside those.
    if v_roots is not null then
        v_earlier := array(select e.id from casefile.statement e where e.case_id = p_case and e.root_id = any (v_roots) order by e.id);
    end if;
    return row(v_frame, p_last is null, v_new, v_earlier)::text;
end $$;
