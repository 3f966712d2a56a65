-- A conference that is split into parts, each with its own order, time and people. Who sits where is known at the table; what is
-- written in a part is for its circle only (access.form_circle).
create table meeting.division (
    conference_id uuid primary key,
    case_id       uuid        not null,
    version       bigint      not null,
    changed_by    uuid        not null,
    changed_at    timestamptz not null,
    foreign key (conference_id, case_id) references meeting.conference (id, case_id)
);
create index on meeting.division (case_id);

-- circle: who sits in it now; shown: that one and the earlier circles all of them were in too; circles: all there ever were.
create table meeting.part (
    id            uuid primary key,
    case_id       uuid        not null,
    conference_id uuid        not null,
    position      smallint    not null,
    name          text        not null default '',
    starts_at     timestamptz not null,
    ends_at       timestamptz not null,
    place         text        not null default '',
    circle        integer     not null,
    shown         integer[]   not null,
    circles       integer[]   not null,
    check (starts_at < ends_at),
    unique (id, case_id),
    foreign key (conference_id, case_id) references meeting.conference (id, case_id)
);
create index on meeting.part (conference_id, position);
create index on meeting.part (case_id);

-- member_id: somebody of the family, or a professional.
create table meeting.part_member (
    case_id   uuid    not null,
    part_id   uuid    not null,
    member_id uuid    not null,
    family    boolean not null,
    primary key (part_id, member_id),
    foreign key (part_id, case_id) references meeting.part (id, case_id)
);
create index on meeting.part_member (case_id);

grant select, insert, update on meeting.division to aantafel_app;
grant select, insert, update, delete on meeting.part to aantafel_app;
grant select, insert, delete on meeting.part_member to aantafel_app;
call access.guard('meeting.division', '{1,2}');
call access.guard('meeting.part', '{1,2}');
call access.guard('meeting.part_member', '{1,2}');

-- The course of the conversation belongs to the part it was held in: 1 is everybody's, else the circle it was written in.
do $$
declare
    t text;
    p text;
begin
    foreach t in array array ['question_choice', 'score', 'top_choice', 'idea', 'carried_passage'] loop
        execute format('alter table meeting.%I add circle integer not null default 1', t);
        execute format('alter table meeting.%I add audience integer[] not null generated always as '
            || '(case when circle = 1 then ''{1,2}''::integer[] else array[circle] end) stored', t);
        foreach p in array array ['see', 'add', 'change', 'remove'] loop
            execute format('drop policy %I on meeting.%I', p, t);
        end loop;
        execute format('call access.guard(%L, %L)', 'meeting.' || t, '{}');
    end loop;
end $$;
-- So a row of another part is in nobody's way, and betrays nothing.
alter table meeting.question_choice drop constraint question_choice_pkey, add primary key (conference_id, question_key, circle);
alter table meeting.top_choice drop constraint top_choice_pkey, add primary key (conference_id, slot, position, circle);
alter table meeting.carried_passage drop constraint carried_passage_pkey, add primary key (conference_id, statement_id, circle);
drop index meeting.score_conference_id_scale_professional_id_idx;
drop index meeting.score_conference_id_scale_person_id_idx;
create unique index on meeting.score (conference_id, scale, professional_id, circle) where professional_id is not null;
create unique index on meeting.score (conference_id, scale, person_id, circle) where person_id is not null;

-- A settled report is a row for what everybody may read and one for each circle; its reader puts together what is theirs.
alter table meeting.report add circle integer not null default 1;
alter table meeting.report add audience integer[] not null generated always as
    (case when circle = 1 then '{1,2}'::integer[] else array[circle] end) stored;
drop policy see on meeting.report;
drop policy add on meeting.report;
drop policy change on meeting.report;
drop policy remove on meeting.report;
call access.guard('meeting.report', '{}');
alter table meeting.report drop constraint report_conference_id_number_key, add unique (conference_id, number, circle);
