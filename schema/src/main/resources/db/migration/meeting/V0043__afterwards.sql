-- The draft of a report is sent round to be checked, until a day.
create table meeting.report_check (
    conference_id uuid primary key,
    case_id       uuid        not null,
    sent_by       uuid        not null,
    sent_at       timestamptz not null,
    until_day     date        not null,
    foreign key (conference_id, case_id) references meeting.conference (id, case_id)
);
create index on meeting.report_check (case_id);

-- What somebody at the table wants otherwise in the draft, and what the chair did with it.
create table meeting.proposed_correction (
    id            uuid primary key,
    case_id       uuid        not null,
    conference_id uuid        not null,
    statement_id  uuid,
    text          text        not null,
    proposed_by   uuid        not null,
    proposed_at   timestamptz not null,
    state         text        not null default 'open' check (state in ('open', 'taken_over', 'declined')),
    answer        text        not null default '',
    decided_by    uuid,
    decided_at    timestamptz,
    version       bigint      not null default 0,
    foreign key (conference_id, case_id) references meeting.conference (id, case_id),
    check (state <> 'declined' or answer <> '')
);
create index on meeting.proposed_correction (case_id);
create index on meeting.proposed_correction (conference_id);

-- Answers to the evaluation of a meeting, counted as they come in: which figure was given how often, said by whoever wrote it down for
-- somebody or given by themselves. No row is anybody's, and none tells when. The item without a name counts the responses.
create table meeting.evaluation_count (
    case_id       uuid     not null,
    conference_id uuid     not null,
    form          text     not null,
    item          text     not null,
    value         smallint not null,
    spoken        boolean  not null,
    times         integer  not null check (times > 0),
    primary key (conference_id, form, item, value, spoken),
    foreign key (conference_id, case_id) references meeting.conference (id, case_id)
);
create index on meeting.evaluation_count (case_id);

-- Who had their turn with a form, so that nobody has it twice; apart from what was answered.
create table meeting.evaluation_turn (
    case_id       uuid    not null,
    conference_id uuid    not null,
    form          text    not null,
    who           uuid    not null,
    family        boolean not null,
    primary key (conference_id, form, who),
    foreign key (conference_id, case_id) references meeting.conference (id, case_id)
);
create index on meeting.evaluation_turn (case_id);

grant select, insert on meeting.report_check, meeting.proposed_correction, meeting.evaluation_count, meeting.evaluation_turn
    to aantafel_app;
grant update (sent_by, sent_at, until_day) on meeting.report_check to aantafel_app;
grant update (state, answer, decided_by, decided_at, version) on meeting.proposed_correction to aantafel_app;
grant update (times) on meeting.evaluation_count to aantafel_app;
-- Deleted only with a person who was entered by mistake.
grant delete on meeting.evaluation_turn to aantafel_app;
call access.guard('meeting.report_check', '{1,2}');
call access.guard('meeting.proposed_correction', '{1,2}');
call access.guard('meeting.evaluation_count', '{1,2}');
call access.guard('meeting.evaluation_turn', '{1,2}');

-- A proposal may be about something not everybody reads: it is seen by who made it and by those who lead. Who had their turn is seen
-- by that person; of the family, by those who lead.
do $$
declare
    t text;
    c text;
    narrower text;
begin
    foreach t in array array ['proposed_correction', 'evaluation_turn'] loop
        narrower := case t when 'proposed_correction' then
                '(m.person_id = proposed_correction.proposed_by or m.role in (''process_director'', ''secretary'', ''case_director''))'
            else '((not evaluation_turn.family and m.person_id = evaluation_turn.who)'
                || ' or (evaluation_turn.family and m.role in (''process_director'', ''secretary'', ''case_director'')))' end;
        c := format('exists (select 1 from access.membership m where m.person_id = (select access.me()) and m.case_id = %I.case_id'
            || ' and m.from_at <= (select access.clock()) and (m.until_at is null or m.until_at > (select access.clock()))'
            || ' and m.principals && ''{1,2}''::integer[] and %s offset 0)', t, narrower);
        execute format('alter policy see on meeting.%I using (%s)', t, c);
        execute format('alter policy add on meeting.%I with check (%s)', t, c);
        execute format('alter policy change on meeting.%I using (%s) with check (%s)', t, c, c);
        execute format('alter policy remove on meeting.%I using (%s)', t, c);
    end loop;
end $$;
