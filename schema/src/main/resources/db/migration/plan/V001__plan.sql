-- One plan per family: goals, agreements, minimum safety, the safety plan, and how the parties work together.
create table plan.plan (
    case_id       uuid primary key,
    informing     text   not null default '',
    timeline      text   not null default '',
    end_condition text   not null default '',
    closing_plan  text   not null default '',
    safety_mandate text  not null default '',
    next_date     date,
    version       bigint not null default 0,
    changed_by    uuid   not null,
    changed_at    timestamptz not null
);

create table plan.evaluation_moment (
    id      uuid primary key,
    case_id uuid not null references plan.plan,
    due     date not null,
    about   text not null default '',
    done_on date
);
create index on plan.evaluation_moment (case_id);

create table plan.goal (
    id          uuid primary key,
    case_id     uuid     not null references plan.plan,
    phase       text     not null,
    title       text     not null,
    good_enough text     not null default '',
    life_domain text     not null default '',
    client_priority text not null default '',
    position    smallint not null,
    state       text     not null default 'open' check (state in ('open', 'reached', 'dropped')),
    state_reason text    not null default '',
    version     bigint   not null default 0,
    changed_by  uuid     not null,
    changed_at  timestamptz not null
);
create index on plan.goal (case_id);

create table plan.goal_person (
    case_id   uuid not null,
    goal_id   uuid not null references plan.goal,
    person_id uuid not null,
    primary key (goal_id, person_id)
);
create index on plan.goal_person (case_id);

-- What in the analysis a goal answers.
create table plan.goal_statement (
    case_id      uuid not null,
    goal_id      uuid not null references plan.goal,
    statement_id uuid not null,
    primary key (goal_id, statement_id)
);
create index on plan.goal_statement (case_id);

create table plan.agreement (
    id              uuid primary key,
    case_id         uuid        not null references plan.plan,
    goal_id         uuid references plan.goal,
    kind            text        not null check (kind in ('exchange', 'action', 'meeting')),
    what            text        not null,
    reason          text        not null default '',
    due             date,
    term            text        not null default '' check (term in ('', 'short', 'long')),
    priority        smallint,
    priority_reason text        not null default '',
    phase           text        not null default '',
    state           text        not null default 'open' check (state in ('open', 'done', 'not_done', 'dropped')),
    state_note      text        not null default '',
    done_on         date,
    conference_id   uuid,
    made_on         date        not null,
    version         bigint      not null default 0,
    changed_by      uuid        not null,
    changed_at      timestamptz not null
);
create index on plan.agreement (case_id);
create index on plan.agreement (goal_id);

-- Who does it, for whom, with whom: professionals, organisations, members of the family, or somebody of the network by name.
create table plan.agreement_party (
    id              uuid primary key,
    case_id         uuid not null,
    agreement_id    uuid not null references plan.agreement,
    part            text not null check (part in ('does', 'for', 'with')),
    professional_id uuid,
    organisation_id uuid,
    person_id       uuid,
    name            text not null default '',
    position        smallint not null,
    -- The opaque key of the person it names, so that a list over many cases can be logged without opening each family.
    subject_key     uuid,
    -- While the agreement is open: its due date, or the last day there is when that is not set. What a person still has to do
    -- is then one walk along the index below, however many agreements were done before.
    open_due        date
);
create index on plan.agreement_party (agreement_id);
create index on plan.agreement_party (case_id);
create index on plan.agreement_party (professional_id, open_due, agreement_id) where part = 'does' and open_due is not null;

create table plan.carry_over (
    case_id       uuid not null,
    agreement_id  uuid not null references plan.agreement,
    conference_id uuid not null,
    primary key (agreement_id, conference_id)
);
create index on plan.carry_over (case_id);

create table plan.bottom_line (
    id                    uuid primary key,
    case_id               uuid   not null references plan.plan,
    text                  text   not null,
    guardian_professional uuid,
    guardian_person       uuid,
    guardian_name         text   not null default '',
    consequence           text   not null default '',
    rhythm                text   not null default '',
    from_day              date   not null,
    until_day             date,
    phase                 text   not null default '',
    version               bigint not null default 0,
    changed_by            uuid   not null,
    changed_at            timestamptz not null
);
create index on plan.bottom_line (case_id);

create table plan.bottom_line_check (
    id             uuid primary key,
    case_id        uuid not null,
    bottom_line_id uuid not null references plan.bottom_line,
    checked_on     date not null,
    outcome        text not null check (outcome in ('kept', 'broken', 'not_checked')),
    note           text not null default '',
    checked_by     uuid not null,
    unique (bottom_line_id, checked_on)
);
create index on plan.bottom_line_check (case_id);

-- The safety plan, apart from the risk plan: what each person does when it gets tense, each step for the person it concerns.
create table plan.safety_step (
    id        uuid primary key,
    case_id   uuid     not null references plan.plan,
    person_id uuid,
    text      text     not null,
    position  smallint not null,
    version   bigint   not null default 0,
    changed_by uuid    not null,
    changed_at timestamptz not null
);
create index on plan.safety_step (case_id);

-- The plan as it was when a conference settled it.
create table plan.settled (
    case_id       uuid        not null references plan.plan,
    number        integer     not null,
    conference_id uuid        not null,
    settled_at    timestamptz not null,
    settled_by    uuid        not null,
    content       jsonb       not null,
    primary key (case_id, number)
);

grant usage on schema plan to aantafel_app;
grant select, insert, update on all tables in schema plan to aantafel_app;
grant delete on plan.goal_person, plan.goal_statement, plan.agreement_party, plan.evaluation_moment, plan.safety_step to aantafel_app;
do $$
declare
    t text;
begin
    foreach t in array array ['plan', 'evaluation_moment', 'goal', 'goal_person', 'goal_statement', 'agreement', 'agreement_party',
                              'carry_over', 'bottom_line', 'bottom_line_check', 'safety_step', 'settled'] loop
        execute format('call access.guard(%L, %L)', 'plan.' || t, '{1,2}');
    end loop;
end $$;
