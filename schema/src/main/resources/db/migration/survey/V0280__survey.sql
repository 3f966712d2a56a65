-- Questionnaires, whom they are put to, what is answered, and what is made of it. Seen by the researchers of a partnership only. Whoever
-- answers has no account: the technical actor that acts for them sees what the link opens, and nothing else.
grant usage on schema survey to aantafel_app;

create function survey.partnerships() returns uuid[]
    language plpgsql stable as $$
begin
    return (select coalesce(array_agg(h.partnership_id), '{}') from directory.role_holding h
             where h.professional_id = access.me() and h.role = 'researcher'
               and h.from_day <= access.today() and (h.until_day is null or h.until_day >= access.today()));
end
$$;

-- Whether the actor is the one that acts for whoever answers.
create function survey.answering() returns boolean
    language sql stable as $$ select access.me() = 'd3f46763-f3b6-31ba-a820-54edf34d0d1c'::uuid $$;

-- Whether the actor is the job that opens, closes, mixes and destroys when its day has come.
create function survey.keeping() returns boolean
    language sql stable as $$ select access.me() = 'ffcd891e-76cd-34f1-8634-d99f4570c08d'::uuid $$;

create table survey.questionnaire (
    id             uuid    primary key,
    partnership_id uuid    not null,
    key            text    not null,
    title          text    not null,
    archived       boolean not null default false,
    unique (partnership_id, key)
);

-- A published version never changes; what is written after it is the next.
create table survey.questionnaire_version (
    id               uuid        primary key,
    questionnaire_id uuid        not null references survey.questionnaire,
    partnership_id   uuid        not null,
    number           integer     not null check (number > 0),
    state            text        not null check (state in ('draft', 'published')),
    content          jsonb       not null,
    row_version      bigint      not null default 0,
    written_by       uuid        not null,
    written_at       timestamptz not null,
    published_at     timestamptz,
    unique (questionnaire_id, number),
    check ((state = 'published') = (published_at is not null))
);
create unique index on survey.questionnaire_version (questionnaire_id) where state = 'draft';

-- Whom a study is about: the municipalities, or any list. A region and a class of size are words of that list.
create table survey.population (
    id             uuid primary key,
    partnership_id uuid not null,
    name           text not null,
    region_label   text not null default '',
    size_label     text not null default ''
);
create index on survey.population (partnership_id);

create table survey.unit (
    id             uuid primary key,
    population_id  uuid not null references survey.population,
    partnership_id uuid not null,
    name           text not null,
    region         text not null default '',
    size           text not null default '',
    email          text not null default '',
    unique (population_id, name)
);

create table survey.campaign (
    id               uuid    primary key,
    partnership_id   uuid    not null,
    title            text    not null,
    version_id       uuid    not null references survey.questionnaire_version,
    population_id    uuid    references survey.population,
    anonymous        boolean not null,
    open_link        boolean not null default false,
    open_hash        bytea   unique,
    state            text    not null check (state in ('draft', 'open', 'closed')),
    closes_on        date,
    smallest         integer not null default 5 check (smallest between 3 and 50),
    previous_id      uuid    references survey.campaign,
    benchmark        boolean not null default false,
    contacts_until   date,
    contacts_gone_at timestamptz,
    begun_gone       integer not null default 0,
    opened_at        timestamptz,
    closed_at        timestamptz,
    created_by       uuid        not null,
    created_at       timestamptz not null,
    row_version      bigint      not null default 0
);
create index on survey.campaign (partnership_id, created_at desc);
create index on survey.campaign (version_id);
create index on survey.campaign (population_id);
create index on survey.campaign (previous_id);

-- A link of one's own. Only its hash is kept; in an anonymous campaign nothing tells when it was used.
create table survey.invite (
    id             uuid  primary key,
    campaign_id    uuid  not null references survey.campaign,
    partnership_id uuid  not null,
    unit_id        uuid  references survey.unit,
    email          text  not null default '',
    hash           bytea not null unique,
    state          text  not null check (state in ('invited', 'begun', 'done')),
    mailed_at      timestamptz,
    reminded_at    timestamptz
);
create index on survey.invite (campaign_id, state);
create index on survey.invite (unit_id);

-- What is being filled in.
create table survey.draft (
    id             uuid        primary key,
    campaign_id    uuid        not null references survey.campaign,
    partnership_id uuid        not null,
    invite_id      uuid        unique references survey.invite,
    hash           bytea       not null unique,
    answers        jsonb       not null default '{}',
    members        uuid[]      not null default '{}',
    contacts       jsonb       not null default '{}',
    page           integer     not null default 0,
    saved_at       timestamptz not null,
    row_version    bigint      not null default 0
);
create index on survey.draft (campaign_id);

-- What was handed in, and what came in from elsewhere. Of an anonymous campaign: no day, no link, and an id that says nothing. It waits
-- without a batch until several are written anew together, in no order.
create table survey.response (
    id             uuid    primary key,
    campaign_id    uuid    not null references survey.campaign,
    partnership_id uuid    not null,
    complete       boolean not null,
    answers        jsonb   not null,
    region         text    not null default '',
    size           text    not null default '',
    units          integer not null default 0,
    batch          integer,
    invite_id      uuid    references survey.invite,
    handed_on      date
);
create index on survey.response (campaign_id, id);
create index on survey.response (campaign_id) where batch is null;
create index on survey.response (invite_id) where invite_id is not null;

create table survey.response_unit (
    response_id    uuid not null references survey.response on delete cascade,
    unit_id        uuid not null references survey.unit,
    partnership_id uuid not null,
    primary key (response_id, unit_id)
);
create index on survey.response_unit (unit_id);

-- Where somebody can be reached, for the one purpose they gave it for. Never beside an answer.
create table survey.contact (
    id             uuid  primary key,
    campaign_id    uuid  not null references survey.campaign,
    partnership_id uuid  not null,
    purpose        text  not null,
    fields         jsonb not null,
    unit_id        uuid  references survey.unit,
    destroy_on     date  not null
);
create index on survey.contact (campaign_id);
create index on survey.contact (unit_id);
create index on survey.contact (destroy_on);

-- Themes found in open answers, and who found them where.
create table survey.code (
    id             uuid primary key,
    campaign_id    uuid not null references survey.campaign,
    partnership_id uuid not null,
    question       text not null,
    label          text not null,
    meaning        text not null default '',
    unique (campaign_id, question, label)
);

create table survey.coding (
    response_id    uuid not null references survey.response on delete cascade,
    question       text not null,
    coder          uuid not null,
    code_id        uuid not null references survey.code,
    partnership_id uuid not null,
    primary key (response_id, question, coder, code_id)
);
create index on survey.coding (code_id);

create table survey.quote (
    id             uuid primary key,
    campaign_id    uuid not null references survey.campaign,
    response_id    uuid not null references survey.response on delete cascade,
    partnership_id uuid not null,
    question       text not null,
    words          text not null
);
create index on survey.quote (campaign_id, question);
create index on survey.quote (response_id);

create table survey.report (
    campaign_id    uuid        primary key references survey.campaign,
    partnership_id uuid        not null,
    content        jsonb       not null,
    row_version    bigint      not null default 0,
    written_by     uuid        not null,
    written_at     timestamptz not null
);

-- Responses that come in together from elsewhere; {@code done} of {@code total} lines, so that it goes on where it stopped.
create table survey.load (
    id             uuid        primary key,
    campaign_id    uuid        not null references survey.campaign,
    partnership_id uuid        not null,
    name           text        not null,
    total          integer     not null,
    done           integer     not null default 0,
    refused        jsonb       not null default '[]',
    state          text        not null check (state in ('waiting', 'running', 'done', 'stopped')),
    started_by     uuid        not null,
    started_at     timestamptz not null
);
create index on survey.load (campaign_id);

do $$
declare
    t text;
    seen text;
    changed text;
begin
    foreach t in array array ['questionnaire', 'questionnaire_version', 'population', 'unit', 'campaign', 'invite', 'draft', 'response',
                              'response_unit', 'contact', 'code', 'coding', 'quote', 'report', 'load'] loop
        seen := case
            when t in ('questionnaire_version', 'population', 'unit', 'campaign', 'invite', 'draft') then
                ' or (select survey.answering()) or (select survey.keeping())'
            when t in ('response', 'response_unit', 'contact', 'load') then ' or (select survey.answering()) or (select survey.keeping())'
            else '' end;
        changed := case
            when t in ('campaign', 'load') then ' or (select survey.keeping())'
            when t in ('invite', 'draft', 'response', 'response_unit', 'contact') then
                ' or (select survey.answering()) or (select survey.keeping())'
            else '' end;
        execute format('alter table survey.%I enable row level security', t);
        execute format('alter table survey.%I force row level security', t);
        execute format('grant select, insert, update, delete on survey.%I to aantafel_app', t);
        execute format('create policy see on survey.%I for select to aantafel_app using '
                       '(partnership_id = any ((select survey.partnerships())::uuid[])%s)', t, seen);
        execute format('create policy add on survey.%I for insert to aantafel_app with check '
                       '(partnership_id = any ((select survey.partnerships())::uuid[])%s)', t, changed);
        execute format('create policy change on survey.%I for update to aantafel_app using '
                       '(partnership_id = any ((select survey.partnerships())::uuid[])%s) with check '
                       '(partnership_id = any ((select survey.partnerships())::uuid[])%s)', t, changed, changed);
        execute format('create policy remove on survey.%I for delete to aantafel_app using '
                       '(partnership_id = any ((select survey.partnerships())::uuid[])%s)', t, changed);
    end loop;
end $$;
