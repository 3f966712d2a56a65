-- What a member of the family chose for a conference: to come or not, in the room or online, with everybody or with a few, and whom
-- they bring; who sits with them when they are online; and, for who comes and who does not, what they want discussed, what it
-- should yield, and their own ideas and wishes.
create table meeting.family_choice (
    case_id       uuid        not null,
    conference_id uuid        not null,
    person_id     uuid        not null,
    comes         text        not null default 'unknown' check (comes in ('unknown', 'yes', 'no')),
    way           text        not null default '' check (way in ('', 'room', 'online')),
    company       text        not null default '' check (company in ('', 'full', 'small')),
    confidant     text        not null default '',
    sits_with     uuid,
    discuss       text        not null default '',
    yields        text        not null default '',
    ideas         text        not null default '',
    version       bigint      not null,
    changed_by    uuid        not null,
    changed_at    timestamptz not null,
    primary key (conference_id, person_id),
    foreign key (conference_id, case_id) references meeting.conference (id, case_id)
);
create index on meeting.family_choice (case_id);

-- Deleted only with a person who was entered by mistake.
grant select, insert, update, delete on meeting.family_choice to aantafel_app;
call access.guard('meeting.family_choice', '{1,2}');
