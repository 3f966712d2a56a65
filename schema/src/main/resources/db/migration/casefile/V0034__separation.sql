-- Two people of a case who must not meet: never in one part of a meeting, nor in each other's waiting time, letter or calendar. Set
-- by a person, with the reason; it ends by a decision with a reason too, and stays readable. The two do not see it.
create table casefile.separation (
    id           uuid primary key,
    case_id      uuid        not null references casefile.case_file,
    one_person   uuid        not null references casefile.person,
    other_person uuid        not null references casefile.person,
    reason       text        not null,
    set_by       uuid        not null,
    set_at       timestamptz not null,
    ended_by     uuid,
    ended_at     timestamptz,
    end_reason   text        not null default '',
    check (one_person < other_person),
    check ((ended_at is null) = (ended_by is null))
);
create index on casefile.separation (case_id);
create index on casefile.separation (one_person);
create index on casefile.separation (other_person);
create unique index separation_holds on casefile.separation (one_person, other_person) where ended_at is null;

grant select, insert on casefile.separation to aantafel_app;
grant update (ended_by, ended_at, end_reason) on casefile.separation to aantafel_app;
call access.guard('casefile.separation', '{1,2}');
