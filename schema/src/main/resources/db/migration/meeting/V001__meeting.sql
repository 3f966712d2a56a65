-- The case conference: the guide walked through by the people at the table.
create table meeting.conference (
    id            uuid primary key,
    case_id       uuid        not null,
    gathering_id  uuid        not null,
    kind          text        not null,
    held_on       date        not null,
    phase         text        not null,
    guide_code    text        not null,
    aim           text        not null default '',
    state         text        not null check (state in ('prepared', 'running', 'finalised')),
    chair_id      uuid        not null,
    secretary_id  uuid,
    started_at    timestamptz,
    version       bigint      not null default 0
);
create index on meeting.conference (case_id, held_on);

-- What the chair preselected, and what was passed over; skipped is quiet but visible.
create table meeting.question_choice (
    case_id       uuid not null,
    conference_id uuid not null references meeting.conference,
    question_key  text not null,
    state         text not null check (state in ('selected', 'skipped', 'done')),
    reason        text not null default '',
    primary key (conference_id, question_key)
);
create index on meeting.question_choice (case_id);

-- Members of the family at the table.
create table meeting.family_attendance (
    case_id       uuid    not null,
    conference_id uuid    not null references meeting.conference,
    person_id     uuid    not null,
    attended      boolean not null,
    reason        text    not null default '',
    primary key (conference_id, person_id)
);
create index on meeting.family_attendance (case_id);

-- One answer to a scale question: who, how much, why. Never averaged.
create table meeting.score (
    id              uuid primary key,
    case_id         uuid     not null,
    conference_id   uuid     not null references meeting.conference,
    scale           text     not null,
    professional_id uuid,
    person_id       uuid,
    value           smallint not null check (value between 1 and 10),
    reason          text     not null default '',
    check (num_nonnulls(professional_id, person_id) = 1)
);
create index on meeting.score (case_id);
create unique index on meeting.score (conference_id, scale, professional_id) where professional_id is not null;
create unique index on meeting.score (conference_id, scale, person_id) where person_id is not null;

-- Top three of the guide: incidents, risks, points of recovery.
create table meeting.top_choice (
    case_id       uuid     not null,
    conference_id uuid     not null references meeting.conference,
    slot          text     not null,
    position      smallint not null check (position between 1 and 3),
    statement_id  uuid     not null,
    primary key (conference_id, slot, position)
);
create index on meeting.top_choice (case_id);

-- Brainstorm, apart from decision: what organisations can offer, expect of others, and free ideas.
create table meeting.idea (
    id              uuid primary key,
    case_id         uuid not null,
    conference_id   uuid not null references meeting.conference,
    kind            text not null check (kind in ('offer', 'expectation', 'idea')),
    organisation_id uuid,
    text            text not null,
    chosen_as       uuid
);
create index on meeting.idea (conference_id);
create index on meeting.idea (case_id);

-- A statement of an earlier conference that is shown again; always with the date of that one.
create table meeting.carried_passage (
    case_id         uuid not null,
    conference_id   uuid not null references meeting.conference,
    statement_id    uuid not null,
    from_conference uuid not null,
    primary key (conference_id, statement_id)
);
create index on meeting.carried_passage (case_id);

-- A finalised report refers to versions; documents are made from it when asked.
create table meeting.report (
    id            uuid primary key,
    case_id       uuid        not null,
    conference_id uuid        not null references meeting.conference,
    number        integer     not null,
    plan_number   integer     not null,
    statements    uuid[]      not null,
    carried       uuid[]      not null default '{}',
    content       jsonb       not null,
    change_reason text        not null default '',
    finalised_by  uuid        not null,
    finalised_at  timestamptz not null,
    unique (conference_id, number)
);
create index on meeting.report (case_id);

grant usage on schema meeting to aantafel_app;
grant select, insert, update on all tables in schema meeting to aantafel_app;
revoke update on meeting.report from aantafel_app;
grant delete on meeting.question_choice, meeting.score, meeting.top_choice, meeting.idea, meeting.family_attendance,
    meeting.carried_passage to aantafel_app;
do $$
declare
    t text;
begin
    foreach t in array array ['conference', 'question_choice', 'family_attendance', 'score', 'top_choice', 'idea', 'carried_passage', 'report'] loop
        execute format('call access.guard(%L, %L)', 'meeting.' || t, '{1,2}');
    end loop;
end $$;
