-- The last number given out, per partnership and year: the row is locked while a case is opened, so that numbers have no gaps.
create table casefile.number_series (
    partnership_id uuid    not null,
    year           integer not null,
    last           integer not null,
    primary key (partnership_id, year)
);

-- One family's case under one frame: who they are, where they stay, what is said about them by whom, what happened, who helps.
create table casefile.case_file (
    id                      uuid primary key,
    partnership_id          uuid        not null,
    number                  text        not null,
    frame_code              text        not null,
    frame_version           text        not null,
    pathway                 text        not null default '',
    state                   text        not null check (state in ('draft', 'referred', 'fits', 'taken_up', 'not_taken_up', 'closed')),
    family_name             text        not null,
    purpose                 text        not null default '',
    primary_question        text        not null default '' check (primary_question in ('', 'safety', 'divorce', 'both')),
    primary_question_reason text        not null default '',
    divorce                 text        not null default 'unknown' check (divorce in ('unknown', 'no', 'pending', 'derailed', 'settled')),
    divorce_note            text        not null default '',
    traffic_light           text        not null default '' check (traffic_light in ('', 'red', 'orange', 'green')),
    traffic_light_reason    text        not null default '',
    other_number            text        not null default '',
    violence_kinds          text[]      not null default '{}',
    opened_at               timestamptz not null,
    taken_up_on             date,
    closed_on               date,
    version                 bigint      not null default 0,
    changed_by              uuid        not null,
    changed_at              timestamptz not null,
    unique (partnership_id, number)
);

-- The desk found that a case is about a family that was known already. For the desk's eyes only.
create table casefile.joined_case (
    case_id       uuid primary key references casefile.case_file,
    known_case_id uuid        not null references casefile.case_file,
    joined_by     uuid        not null,
    joined_at     timestamptz not null
);
create index on casefile.joined_case (known_case_id);

create table casefile.pathway_history (
    id        uuid primary key,
    case_id   uuid not null references casefile.case_file,
    pathway   text not null,
    from_day  date not null,
    reason    text not null default '',
    decided_by uuid not null
);
create index on casefile.pathway_history (case_id);

create table casefile.person (
    id                uuid primary key,
    case_id           uuid    not null references casefile.case_file,
    subject_key       uuid    not null,
    role              text    not null check (role in ('subject', 'direct_circle')),
    first_name        text    not null,
    prefix            text    not null default '',
    last_name         text    not null default '',
    name_key          text    collate "C" not null,
    sound_key         text    collate "C" not null,
    birth_date        date,
    gender            text    not null default 'unknown' check (gender in ('male', 'female', 'other', 'unknown')),
    died_on           date,
    phone             text    not null default '',
    note              text    not null default '',
    version           bigint  not null default 0,
    changed_by uuid not null,
    changed_at timestamptz not null
);
create index on casefile.person (case_id);
create index on casefile.person (sound_key, birth_date);
create index on casefile.person (name_key);

-- Where people of the family stay; a family has any number of homes. A shielded address is told to nobody of the family.
create table casefile.home (
    id              uuid primary key,
    case_id         uuid    not null references casefile.case_file,
    label           text    not null,
    street          text    not null default '',
    house_number    text    not null default '',
    postcode        text    not null default '',
    place           text    not null default '',
    municipality_id uuid,
    shielded        boolean not null default false,
    version         bigint  not null default 0,
    changed_by uuid not null,
    changed_at timestamptz not null
);
create index on casefile.home (case_id);

create table casefile.stay (
    id        uuid primary key,
    case_id   uuid not null references casefile.case_file,
    home_id   uuid not null references casefile.home,
    person_id uuid not null references casefile.person,
    extent    text not null default 'full' check (extent in ('full', 'part')),
    from_day  date,
    until_day date
);
create index on casefile.stay (case_id);
create index on casefile.stay (home_id);
create index on casefile.stay (person_id);

-- Read as: "from" is <kind> of "to" (parent_of, partner_of, half_sibling_of ...).
create table casefile.relation (
    id          uuid primary key,
    case_id     uuid    not null references casefile.case_file,
    from_person uuid    not null references casefile.person,
    to_person   uuid    not null references casefile.person,
    kind        text    not null,
    authority   boolean not null default false,
    from_day    date,
    until_day   date
);
create index on casefile.relation (case_id);
create index on casefile.relation (from_person);
create index on casefile.relation (to_person);

-- The atom of information. A version never changes; a correction is a new row that supersedes the old. The first version is the
-- root of all that follow.
create table casefile.statement (
    id                     uuid primary key,
    case_id                uuid        not null references casefile.case_file,
    kind                   text        not null check (kind in ('fact', 'suspicion', 'opinion', 'told_by')),
    topic                  text        not null,
    text                   text        not null,
    said_on                date        not null,
    speaker_professional   uuid,
    speaker_person         uuid references casefile.person,
    speaker_organisation   uuid,
    speaker_seat           uuid,
    writer                 uuid        not null,
    told_by                text        not null default '',
    life_domain            text        not null default '',
    categories             text[]      not null,
    ground                 text        not null default '',
    lifting_ground         text        not null default '',
    lifting_reason         text        not null default '',
    audience               integer[]   not null,
    risk_changeable        text        not null default '' check (risk_changeable in ('', 'static', 'dynamic')),
    risk_level             text        not null default '' check (risk_level in ('', 'individual', 'systemic')),
    question_key           text        not null default '',
    conference_id          uuid,
    supersedes             uuid references casefile.statement,
    superseded_by          uuid references casefile.statement,
    written_at             timestamptz not null,
    root_id                uuid        not null references casefile.statement
);
create index on casefile.statement (case_id, id desc);
create index on casefile.statement (speaker_person);
create index on casefile.statement (supersedes);
create index on casefile.statement (superseded_by);
create index on casefile.statement (root_id);
create index on casefile.statement (conference_id);

create table casefile.statement_subject (
    case_id      uuid not null,
    statement_id uuid not null references casefile.statement,
    person_id    uuid not null references casefile.person,
    primary key (statement_id, person_id)
);
create index on casefile.statement_subject (case_id);
create index on casefile.statement_subject (person_id);

create table casefile.own_view (
    id           uuid primary key,
    case_id      uuid        not null,
    statement_id uuid        not null references casefile.statement,
    person_id    uuid        not null references casefile.person,
    text         text        not null,
    said_on      date        not null,
    recorded_by  uuid        not null,
    recorded_at  timestamptz not null
);
create index on casefile.own_view (case_id);
create index on casefile.own_view (statement_id);
create index on casefile.own_view (person_id);

-- A dated unsafe event: the extra fields of a statement with topic incident. Roles are per incident, never on a person.
create table casefile.incident (
    statement_id   uuid primary key references casefile.statement,
    case_id        uuid   not null,
    happened_on    date   not null,
    precision      text   not null default 'day' check (precision in ('day', 'month', 'year')),
    violence_kinds text[] not null default '{}'
);
create index on casefile.incident (case_id);

create table casefile.incident_role (
    case_id      uuid not null,
    statement_id uuid not null references casefile.incident,
    person_id    uuid not null references casefile.person,
    role         text not null,
    primary key (statement_id, person_id, role)
);
create index on casefile.incident_role (case_id);
create index on casefile.incident_role (person_id);

create table casefile.measure (
    id        uuid primary key,
    case_id   uuid not null references casefile.case_file,
    person_id uuid not null references casefile.person,
    law       text not null check (law in ('criminal', 'civil', 'administrative')),
    kind      text not null,
    from_day  date not null,
    until_day date,
    note      text not null default '',
    version   bigint not null default 0,
    changed_by uuid not null,
    changed_at timestamptz not null
);
create index on casefile.measure (case_id);
create index on casefile.measure (person_id);

create table casefile.help (
    id           uuid primary key,
    case_id      uuid not null references casefile.case_file,
    person_id    uuid references casefile.person,
    organisation text not null,
    aim          text not null default '',
    from_day     date not null,
    until_day    date,
    expected     boolean not null default false,
    version      bigint not null default 0,
    changed_by uuid not null,
    changed_at timestamptz not null
);
create index on casefile.help (case_id);
create index on casefile.help (person_id);

-- The case director: never two on one day; a gap is a vacancy and is shown.
create table casefile.direction (
    id              uuid primary key,
    case_id         uuid not null references casefile.case_file,
    professional_id uuid not null,
    form            text not null,
    mandate         text not null default '',
    from_day        date not null,
    until_day       date,
    hand_over_note  text not null default '',
    version         bigint not null default 0,
    changed_by uuid not null,
    changed_at timestamptz not null
);
create index on casefile.direction (case_id, from_day);

create table casefile.other_lead (
    id           uuid primary key,
    case_id      uuid not null references casefile.case_file,
    organisation text not null,
    name         text not null default '',
    about        text not null default '',
    from_day     date not null,
    until_day    date
);
create index on casefile.other_lead (case_id);

create table casefile.team_member (
    id              uuid primary key,
    case_id         uuid    not null references casefile.case_file,
    professional_id uuid    not null,
    organisation_id uuid    not null,
    seat_id         uuid,
    role            text    not null,
    approach        text    not null default '',
    contact_person  boolean not null default false,
    from_day        date    not null,
    until_day       date
);
create index on casefile.team_member (case_id);
create index on casefile.team_member (professional_id);

-- The phase of safety: a dated, reasoned, joint decision; the history stays.
create table casefile.phase_decision (
    id            uuid primary key,
    case_id       uuid        not null references casefile.case_file,
    position      integer     not null,
    phase         text        not null,
    from_day      date        not null,
    reason        text        not null default '',
    backward      boolean     not null default false,
    conference_id uuid,
    decided_by    uuid        not null,
    decided_at    timestamptz not null,
    unique (case_id, position)
);

grant usage on schema casefile to aantafel_app;
grant select, insert, update on all tables in schema casefile to aantafel_app;
grant delete on casefile.stay, casefile.relation, casefile.home, casefile.person, casefile.measure, casefile.help,
    casefile.other_lead to aantafel_app;
revoke update on casefile.statement, casefile.statement_subject, casefile.incident, casefile.incident_role, casefile.own_view,
    casefile.pathway_history, casefile.phase_decision, casefile.joined_case from aantafel_app;
grant update (superseded_by) on casefile.statement to aantafel_app;

call access.guard('casefile.case_file', '{1,2,3,4}', 'id');
call access.guard('casefile.joined_case', '{2}');
call access.guard('casefile.pathway_history', '{1,2,3,4}');
call access.guard('casefile.person', '{1,2,3,4}');
call access.guard('casefile.home', '{1,2,3,4}');
call access.guard('casefile.stay', '{1,2,3,4}');
call access.guard('casefile.relation', '{1,2,3,4}');
call access.guard('casefile.statement', '{}');
call access.guard('casefile.measure', '{1,2}');
call access.guard('casefile.help', '{1,2}');
call access.guard('casefile.direction', '{1,2}');
call access.guard('casefile.other_lead', '{1,2}');
call access.guard('casefile.team_member', '{1,2}');
call access.guard('casefile.phase_decision', '{1,2}');

-- A number tells nothing about a family.
alter table casefile.number_series enable row level security;
alter table casefile.number_series force row level security;
create policy see on casefile.number_series for select to aantafel_app using (true);
create policy add on casefile.number_series for insert to aantafel_app with check (true);
create policy change on casefile.number_series for update to aantafel_app using (true) with check (true);
create policy remove on casefile.number_series for delete to aantafel_app using (false);

-- What belongs to a statement is seen by who sees the statement.
do $$
declare
    t text;
    c text;
begin
    foreach t in array array ['statement_subject', 'own_view', 'incident', 'incident_role'] loop
        c := format('exists (select 1 from casefile.statement s where s.id = %I.statement_id offset 0)', t);
        execute format('alter table casefile.%I enable row level security', t);
        execute format('alter table casefile.%I force row level security', t);
        execute format('create policy see on casefile.%I for select to aantafel_app using (%s)', t, c);
        execute format('create policy add on casefile.%I for insert to aantafel_app with check (%s)', t, c);
        execute format('create policy change on casefile.%I for update to aantafel_app using (%s) with check (%s)', t, c, c);
        execute format('create policy remove on casefile.%I for delete to aantafel_app using (%s)', t, c);
    end loop;
end $$;
