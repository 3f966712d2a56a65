-- What a partnership says on the conversation card in words of its own: each version stays, with by whom and when. An empty text: as
-- the card that comes with the house says it.
create table meeting.card_text (
    partnership_id uuid        not null,
    block          text        not null check (block in ('what', 'who', 'today', 'rights', 'advocate', 'safe')),
    language       text        not null check (language in ('nl', 'en')),
    reader         text        not null check (reader in ('adult', 'child')),
    version        bigint      not null,
    title          text        not null,
    text           text        not null,
    changed_by     uuid        not null,
    changed_at     timestamptz not null,
    primary key (partnership_id, block, language, reader, version)
);
grant select, insert on meeting.card_text to aantafel_app;

-- Whether workers stand on the card with their names, and whom a client can call as an independent advocate.
create table meeting.card_setting (
    partnership_id uuid        primary key,
    names_shown    boolean     not null,
    advocate       text        not null,
    version        bigint      not null,
    changed_by     uuid        not null,
    changed_at     timestamptz not null
);
grant select, insert, update on meeting.card_setting to aantafel_app;

-- Read by everybody who hands a card over; written by whoever administers the partnership.
do $$
declare
    t text;
begin
    foreach t in array array ['card_text', 'card_setting'] loop
        execute format('alter table meeting.%I enable row level security', t);
        execute format('alter table meeting.%I force row level security', t);
        execute format('create policy see on meeting.%I for select to aantafel_app using (true)', t);
        execute format('create policy add on meeting.%I for insert to aantafel_app with check'
            || ' (access.holds(partnership_id, ''{functional_administrator}''))', t);
    end loop;
end $$;
create policy change on meeting.card_setting for update to aantafel_app
    using (access.holds(partnership_id, '{functional_administrator}'))
    with check (access.holds(partnership_id, '{functional_administrator}'));

-- An organisation that sits in somebody's part and yet does not stand on their card: that it takes part would tell where the other stays.
create table meeting.card_left_out (
    case_id         uuid        not null,
    conference_id   uuid        not null,
    person_id       uuid        not null,
    organisation_id uuid        not null,
    left_by         uuid        not null,
    left_at         timestamptz not null,
    primary key (conference_id, person_id, organisation_id),
    foreign key (conference_id, case_id) references meeting.conference (id, case_id)
);
create index on meeting.card_left_out (case_id);
grant select, insert, delete on meeting.card_left_out to aantafel_app;
call access.guard('meeting.card_left_out', '{1,2}');
