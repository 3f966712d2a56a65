-- A plan is settled for everybody, and for each circle of its conference with what was agreed there: that stays as it was too.
create table plan.settled_apart (
    case_id  uuid      not null,
    number   integer   not null,
    circle   integer   not null check (circle > 1),
    audience integer[] not null generated always as (array[circle]) stored,
    content  jsonb     not null,
    primary key (case_id, number, circle),
    foreign key (case_id, number) references plan.settled (case_id, number)
);
grant select, insert on plan.settled_apart to aantafel_app;
call access.guard('plan.settled_apart', '{}');
