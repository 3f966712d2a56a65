-- A part of a conference is followed live by itself: the question it is at, what was revealed in it and who answered in it.
alter table meeting.part add at_question text not null default '';

alter table meeting.reveal add circle integer not null default 1;
alter table meeting.reveal add audience integer[] not null generated always as
    (case when circle = 1 then '{1,2}'::integer[] else array[circle] end) stored;
alter table meeting.reveal drop constraint reveal_pkey, add primary key (conference_id, scale, circle);
drop policy see on meeting.reveal;
drop policy add on meeting.reveal;
drop policy change on meeting.reveal;
drop policy remove on meeting.reveal;
call access.guard('meeting.reveal', '{}');

-- An answer is shown when the answers of its own circle were.
do $$
declare
    p record;
    narrower text;
begin
    for p in select polname, pg_get_expr(polqual, polrelid) as condition from pg_policy
              where polrelid = 'meeting.score'::regclass and polqual is not null and 'aantafel_app'::regrole = any (polroles) loop
        narrower := replace(p.condition, '(r.scale = score.scale)', '(r.scale = score.scale) and (r.circle = score.circle)');
        if narrower = p.condition then
            raise exception 'the policy % on scores does not look at what was revealed', p.polname;
        end if;
        execute format('alter policy %I on meeting.score using (%s)', p.polname, narrower);
    end loop;
end $$;

drop function meeting.answered(uuid);
grant create on schema meeting to aantafel_keeper;
create function meeting.answered(p_conference uuid, p_circle integer) returns table (scale text, professional_id uuid, person_id uuid)
    language sql stable security definer set search_path = pg_catalog as $$
    select s.scale, s.professional_id, s.person_id from meeting.score s
     where s.conference_id = p_conference and s.circle = p_circle and s.shown
       and exists (select 1 from access.membership m
            where m.person_id = access.me() and m.case_id = s.case_id and m.principals && s.audience
              and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock()))
$$;
revoke all on function meeting.answered(uuid, integer) from public;
grant execute on function meeting.answered(uuid, integer) to aantafel_app;
alter function meeting.answered(uuid, integer) owner to aantafel_keeper;
revoke create on schema meeting from aantafel_keeper;

-- What a device sent is its sender's own business; what somebody wants otherwise is seen by who reads what it is about.
do $$
declare
    p record;
begin
    for p in select polname, pg_get_expr(polqual, polrelid) as condition from pg_policy
              where polrelid = 'meeting.sent'::regclass and polqual is not null and 'aantafel_app'::regrole = any (polroles) loop
        execute format('alter policy %I on meeting.sent using (%s and sent_by = (select access.me()))', p.polname, p.condition);
    end loop;
    for p in select polname, pg_get_expr(polqual, polrelid) as condition from pg_policy
              where polrelid = 'meeting.proposed_correction'::regclass and polqual is not null
                and 'aantafel_app'::regrole = any (polroles) loop
        execute format('alter policy %I on meeting.proposed_correction using (%s and (statement_id is null'
            || ' or exists (select 1 from casefile.statement s where s.id = proposed_correction.statement_id offset 0)))',
            p.polname, p.condition);
    end loop;
end $$;
