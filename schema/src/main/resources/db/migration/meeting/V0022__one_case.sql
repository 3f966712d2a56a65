-- What belongs to a conference is of the same case.
alter table meeting.conference add unique (id, case_id);
do $$
declare
    t text;
begin
    foreach t in array array ['question_choice', 'family_attendance', 'score', 'top_choice', 'idea', 'carried_passage', 'report'] loop
        execute format('alter table meeting.%1$I drop constraint %1$s_conference_id_fkey', t);
        execute format('alter table meeting.%I add foreign key (conference_id, case_id) references meeting.conference (id, case_id)', t);
    end loop;
end $$;

-- The gatherings that were planned before they knew their case.
alter table meeting.conference no force row level security;
alter table gathering.gathering no force row level security;
update gathering.gathering g set case_id = c.case_id from meeting.conference c where c.gathering_id = g.id;
alter table gathering.gathering force row level security;
alter table meeting.conference force row level security;
