-- What is proposed to be decided: who takes the case, the phase, a bottom line, an agreement.
create table plan.proposal (
    id            uuid        primary key,
    case_id       uuid        not null,
    kind          text        not null check (kind in ('case_director', 'phase', 'bottom_line', 'agreement')),
    content       jsonb       not null,
    conference_id uuid,
    proposed_by   uuid        not null,
    proposed_at   timestamptz not null,
    unique (id, case_id)
);
create index on plan.proposal (case_id);

-- Who supports it or objects, with the reason. Never changed: somebody who thinks otherwise later adds a row, the latest holds.
create table plan.stance (
    id              uuid        primary key,
    case_id         uuid        not null,
    proposal_id     uuid        not null,
    organisation_id uuid,
    person_id       uuid,
    stance          text        not null check (stance in ('supports', 'objects')),
    reason          text        not null,
    written_by      uuid        not null,
    written_at      timestamptz not null,
    check (num_nonnulls(organisation_id, person_id) = 1),
    foreign key (proposal_id, case_id) references plan.proposal (id, case_id)
);
create index on plan.stance (proposal_id, case_id);
create index on plan.stance (case_id);

-- How it ended: it stands, with what came of it, or it was withdrawn.
create table plan.proposal_end (
    proposal_id uuid        primary key,
    case_id     uuid        not null,
    outcome     text        not null check (outcome in ('stands', 'withdrawn')),
    reason      text        not null,
    thing_id    uuid,
    ended_by    uuid        not null,
    ended_at    timestamptz not null,
    foreign key (proposal_id, case_id) references plan.proposal (id, case_id)
);
create index on plan.proposal_end (proposal_id, case_id);
create index on plan.proposal_end (case_id);

-- Rows of a stance are deleted only with a person who was entered by mistake.
grant select, insert on plan.proposal, plan.proposal_end to aantafel_app;
grant select, insert, delete on plan.stance to aantafel_app;
call access.guard('plan.proposal', '{1,2}');
call access.guard('plan.stance', '{1,2}');
call access.guard('plan.proposal_end', '{1,2}');
