-- How a case comes in, in the order the law asks: referred, fits the purpose, only then others asked, weighed, taken up or not.
-- Texts about persons are statements of the case; here stands what was asked, tested and decided.
create table referral.referral (
    case_id             uuid primary key,
    partnership_id      uuid        not null,
    referrer_id         uuid        not null,
    referrer_organisation uuid      not null,
    referrer_seat       uuid,
    number              text        not null,
    family_name         text        not null,
    state               text        not null check (state in ('draft', 'sent', 'fits', 'fits_not', 'taken_up', 'not_taken_up')),
    urgent              boolean     not null default false,
    urgent_reason       text        not null default '',
    pathway_wished      text        not null default '',
    predictive_factors  text[]      not null default '{}',
    started_at          timestamptz not null,
    sent_at             timestamptz,
    changed_by          uuid        not null,
    changed_at          timestamptz not null,
    version             bigint      not null default 0
);
create index on referral.referral (partnership_id, state, sent_at);
create index on referral.referral (referrer_id);

-- How and when the referrer spoke with each person about the referral, or why not yet.
create table referral.talk (
    case_id    uuid    not null references referral.referral,
    person_id  uuid    not null,
    talked     boolean,
    talked_on  date,
    how        text    not null default '',
    reason_not text    not null default '',
    primary key (case_id, person_id)
);

create table referral.criterion_test (
    case_id   uuid    not null references referral.referral,
    person_id uuid    not null,
    criterion text    not null,
    met       boolean,
    reason    text    not null default '',
    tested_by uuid    not null,
    primary key (case_id, person_id, criterion)
);

-- A second person's plan may be aligned when the law's test for that is met.
create table referral.alignment_test (
    case_id    uuid    not null references referral.referral,
    person_id  uuid    not null,
    dependent  boolean,
    necessary  boolean,
    reason     text    not null default '',
    primary key (case_id, person_id)
);

create table referral.fit_judgement (
    case_id     uuid primary key references referral.referral,
    fits        boolean     not null,
    reason      text        not null,
    purpose     text        not null,
    seat_id     uuid        not null,
    judged_by   uuid        not null,
    judged_at   timestamptz not null
);

-- A question to another organisation; answered, answered in part or refused with a reason. Never before the fit is judged. The
-- answer becomes a statement of the one who gave it when the referral is taken up; else it goes with the referral.
create table referral.enrichment (
    id              uuid primary key,
    case_id         uuid        not null references referral.referral,
    organisation_id uuid        not null,
    professional_id uuid        not null,
    need            text        not null,
    legal_task      text        not null default '',
    asked_by        uuid        not null,
    asked_at        timestamptz not null,
    due             date,
    outcome         text        not null default '' check (outcome in ('', 'provided', 'partly', 'refused')),
    outcome_reason  text        not null default '',
    answer          text        not null default '',
    answered_at     timestamptz,
    closed          boolean     not null default false,
    statement_id    uuid
);
create index on referral.enrichment (case_id);
create index on referral.enrichment (professional_id) where answered_at is null;

create table referral.triage_decision (
    case_id       uuid primary key references referral.referral,
    taken_up      boolean     not null,
    pathway       text        not null default '',
    reason        text        not null,
    purpose       text        not null default '',
    inviter_id    uuid,
    teller_id     uuid,
    other_route   text        not null default '',
    referrer_takes_part boolean not null default true,
    decided_by    uuid        not null,
    decided_at    timestamptz not null
);

create table referral.triage_decider (
    case_id         uuid not null references referral.referral,
    professional_id uuid not null,
    seat_id         uuid not null,
    primary key (case_id, professional_id)
);

grant usage on schema referral to aantafel_app;
grant select, insert, update on all tables in schema referral to aantafel_app;
grant delete on referral.talk, referral.criterion_test, referral.alignment_test, referral.triage_decider to aantafel_app;
call access.guard('referral.referral', '{2,3,4}');
call access.guard('referral.talk', '{2,3,4}');
call access.guard('referral.criterion_test', '{2,3,4}');
call access.guard('referral.alignment_test', '{2,3,4}');
call access.guard('referral.fit_judgement', '{2,3,4}');
call access.guard('referral.enrichment', '{2,4}');
create policy asked_see on referral.enrichment for select to aantafel_app using (professional_id = (select access.me()));
create policy asked_change on referral.enrichment for update to aantafel_app using (professional_id = (select access.me()))
    with check (professional_id = (select access.me()));
call access.guard('referral.triage_decision', '{1,2,3,4}');
call access.guard('referral.triage_decider', '{1,2,3,4}');
