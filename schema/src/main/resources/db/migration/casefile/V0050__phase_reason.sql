-- A phase that was decided in a part of a meeting holds for the whole table; why, is for who sat there.
create table casefile.phase_reason (
    phase_decision_id uuid primary key references casefile.phase_decision,
    case_id           uuid      not null,
    circle            integer   not null check (circle > 1),
    audience          integer[] not null generated always as (array[circle]) stored,
    reason            text      not null
);
create index on casefile.phase_reason (case_id);
grant select, insert on casefile.phase_reason to aantafel_app;
call access.guard('casefile.phase_reason', '{}');
