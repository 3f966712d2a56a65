-- What a professional is asked to answer before a conference: a question of its guide or one in the asker's own words, by when, and
-- what came of it. The answer itself is a statement of the case; a refusal has its reason and stands.
create table meeting.asked_question (
    id            uuid primary key,
    case_id       uuid        not null,
    conference_id uuid        not null,
    person_id     uuid        not null,
    question_key  text        not null default '',
    own_text      text        not null default '',
    due           date        not null,
    outcome       text        not null default 'open'
                  check (outcome in ('open', 'answered', 'partly', 'nothing_new', 'refused', 'withdrawn')),
    reason        text        not null default '',
    statements    uuid[]      not null default '{}',
    asked_by      uuid        not null,
    asked_at      timestamptz not null,
    answered_by   uuid,
    answered_at   timestamptz,
    version       bigint      not null default 0,
    foreign key (conference_id, case_id) references meeting.conference (id, case_id),
    check ((question_key = '') <> (own_text = '')),
    check (outcome not in ('partly', 'refused') or reason <> '')
);
create index on meeting.asked_question (case_id);
create index on meeting.asked_question (conference_id, person_id);
create unique index on meeting.asked_question (conference_id, person_id, question_key)
    where question_key <> '' and outcome <> 'withdrawn';

grant select, insert on meeting.asked_question to aantafel_app;
grant update (outcome, reason, statements, answered_by, answered_at, version) on meeting.asked_question to aantafel_app;
call access.guard('meeting.asked_question', '{1,2}');

-- Who is asked sees their own questions; those who lead see everybody's. The table sees the statements that came of them.
do $$
declare
    c text := 'exists (select 1 from access.membership m where m.person_id = (select access.me()) and m.case_id = asked_question.case_id'
        || ' and m.from_at <= (select access.clock()) and (m.until_at is null or m.until_at > (select access.clock()))'
        || ' and m.principals && ''{1,2}''::integer[] and (m.person_id = asked_question.person_id'
        || ' or m.role in (''process_director'', ''secretary'', ''case_director'')) offset 0)';
begin
    execute format('alter policy see on meeting.asked_question using (%s)', c);
    execute format('alter policy add on meeting.asked_question with check (%s)', c);
    execute format('alter policy change on meeting.asked_question using (%s) with check (%s)', c, c);
    execute format('alter policy remove on meeting.asked_question using (%s)', c);
end $$;
