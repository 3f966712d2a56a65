-- That a case was sent on to a table under another frame: to which partnership, why, whether this case ends by it, and of each of the family
-- who is named there whether they were told. Codes of the frame, no words; which case it became there only who has a place in both knows.
create table referral.sent_on (
    id             uuid primary key,
    case_id        uuid        not null,
    partnership_id uuid        not null,
    frame_code     text        not null,
    reason         text        not null,
    ends           boolean     not null,
    sent_by        uuid        not null,
    sent_at        timestamptz not null
);
create index on referral.sent_on (case_id);
-- A second press of the button is the same sending.
create unique index once_a_day on referral.sent_on (case_id, partnership_id, ((sent_at at time zone 'Europe/Amsterdam')::date));

create table referral.sent_on_told (
    sent_on_id uuid    not null references referral.sent_on,
    case_id    uuid    not null,
    person_id  uuid    not null,
    told       boolean not null,
    way        text    not null default '',
    told_on    date,
    reason     text    not null default '',
    primary key (sent_on_id, person_id),
    check (told = (told_on is not null) and told = (way <> '') and told = (reason = ''))
);
create index on referral.sent_on_told (case_id);

grant select, insert on referral.sent_on, referral.sent_on_told to aantafel_app;
call access.guard('referral.sent_on', '{1,2}');
call access.guard('referral.sent_on_told', '{1,2}');
