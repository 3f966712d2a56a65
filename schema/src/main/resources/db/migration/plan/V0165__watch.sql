-- The watch over safety (zicht op veiligheid): who watches over whom, from when to when. Per member of the family one chain without a gap and
-- without an overlap: a row begins where the one before it ends, and where a row ends another begins. A row without a holder says that nobody
-- has to watch any more, and why.
create table plan.watch (
    id              uuid        primary key,
    case_id         uuid        not null,
    partnership_id  uuid        not null,
    person_id       uuid        not null,
    from_at         timestamptz not null,
    until_at        timestamptz,
    follows         timestamptz,
    organisation_id uuid,
    professional_id uuid,
    came_by         text        not null check (came_by in ('referral', 'taken', 'handed_over', 'ended')),
    reason          text        not null default '' check (reason in ('', 'safe', 'no_risk', 'deceased', 'closed')),
    audience        integer[]   not null,
    version         bigint      not null default 1,
    changed_by      uuid        not null,
    changed_at      timestamptz not null,
    check (until_at > from_at),
    check (follows = from_at),
    check (num_nonnulls(organisation_id, professional_id) in (0, 2)),
    check ((came_by = 'ended') = (professional_id is null) and (came_by = 'ended') = (reason <> '')),
    unique (person_id, from_at),
    unique (person_id, until_at),
    unique nulls not distinct (person_id, follows),
    foreign key (person_id, follows) references plan.watch (person_id, until_at) deferrable initially deferred,
    foreign key (person_id, until_at) references plan.watch (person_id, from_at) deferrable initially deferred
);
create index on plan.watch (case_id);
create index on plan.watch (professional_id) where until_at is null;

-- The watch is offered to somebody, who takes it, declines it, or lets the term pass; until then it stays where it is. Offered together is
-- answered together; of a watch there is one offer at a time.
create table plan.watch_offer (
    id              uuid        primary key,
    case_id         uuid        not null,
    together        uuid        not null,
    person_id       uuid        not null,
    organisation_id uuid        not null,
    professional_id uuid        not null,
    note            text        not null default '',
    offered_by      uuid        not null,
    offered_at      timestamptz not null,
    due             date        not null,
    outcome         text        not null default '' check (outcome in ('', 'accepted', 'declined', 'withdrawn', 'lapsed')),
    answer          text        not null default '',
    answered_by     uuid,
    answered_at     timestamptz,
    check ((outcome = '') = (answered_at is null))
);
create index on plan.watch_offer (case_id);
create index on plan.watch_offer (together);
create unique index on plan.watch_offer (person_id) where outcome = '';
create index on plan.watch_offer (due) where outcome = '';

-- Rows are deleted only with a person who was entered by mistake.
grant select, insert, delete on plan.watch, plan.watch_offer to aantafel_app;
grant update (until_at, version, changed_by, changed_at) on plan.watch to aantafel_app;
grant update (outcome, answer, answered_by, answered_at) on plan.watch_offer to aantafel_app;
call access.guard('plan.watch', '{}');
call access.guard('plan.watch_offer', '{1,2}');
