-- How the conversation moves through the guide: each time the table comes to a question. The time boxes of the steps follow from it.
create table meeting.moved (
    id            uuid        primary key,
    case_id       uuid        not null,
    conference_id uuid        not null,
    place         uuid        not null,
    question      text        not null,
    at            timestamptz not null,
    circle        integer     not null default 1,
    audience      integer[]   not null generated always as (case when circle = 1 then '{1,2}'::integer[] else array[circle] end) stored,
    foreign key (conference_id, case_id) references meeting.conference (id, case_id)
);
comment on column meeting.moved.place is 'the part, or the conference when it is not split';
create index on meeting.moved (place);
create index on meeting.moved (conference_id, case_id);
create index on meeting.moved (case_id);

-- What holds for the whole room, on every device: the screens rest while somebody tells their story; the notice on time was put away.
create table meeting.room (
    place         uuid        primary key,
    conference_id uuid        not null,
    case_id       uuid        not null,
    screens_rest  boolean     not null default false,
    notice_away   boolean     not null default false,
    changed_by    uuid        not null,
    changed_at    timestamptz not null,
    foreign key (conference_id, case_id) references meeting.conference (id, case_id)
);
create index on meeting.room (conference_id, case_id);
create index on meeting.room (case_id);

-- Which worry somebody calls the biggest, and which one the table does together. The worry itself is a statement.
create table meeting.biggest_worry (
    case_id       uuid not null,
    conference_id uuid not null,
    whose         text not null check (whose in ('table', 'professional', 'person')),
    who           uuid not null,
    statement_id  uuid not null,
    circle        integer not null default 1,
    audience      integer[] not null generated always as (case when circle = 1 then '{1,2}'::integer[] else array[circle] end) stored,
    primary key (conference_id, who, circle),
    foreign key (conference_id, case_id) references meeting.conference (id, case_id)
);
comment on column meeting.biggest_worry.who is 'the professional or the person; for the table the conference itself';
create index on meeting.biggest_worry (conference_id, case_id);
create index on meeting.biggest_worry (case_id);
create index on meeting.biggest_worry (statement_id);

-- A suspicion or an unknown, and the statement that answers it: by whom and how is said there.
create table meeting.answer (
    statement_id  uuid        not null,
    answer_id     uuid        not null,
    case_id       uuid        not null,
    conference_id uuid        not null,
    answered_at   timestamptz not null,
    circle        integer     not null default 1,
    audience      integer[]   not null generated always as (case when circle = 1 then '{1,2}'::integer[] else array[circle] end) stored,
    primary key (statement_id, circle),
    foreign key (conference_id, case_id) references meeting.conference (id, case_id)
);
create index on meeting.answer (conference_id, case_id);
create index on meeting.answer (case_id);
create index on meeting.answer (answer_id);

-- Chosen, and in which order; empty while it is a card among others.
alter table meeting.idea add column place smallint check (place between 1 and 999);

grant select, insert on meeting.moved to aantafel_app;
grant select, insert, update on meeting.room, meeting.answer to aantafel_app;
grant select, insert, update, delete on meeting.biggest_worry to aantafel_app;
-- What belongs to a part is for who sits there only.
call access.guard('meeting.moved', '{}');
call access.guard('meeting.biggest_worry', '{}');
call access.guard('meeting.answer', '{}');
call access.guard('meeting.room', '{1,2}');
