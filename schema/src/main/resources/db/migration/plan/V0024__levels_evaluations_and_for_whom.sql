-- How far a goal has come, from -2 to +2, in the eyes of the family and of the professionals: two views, never one figure.
create table plan.goal_level (
    id       uuid primary key,
    case_id  uuid     not null,
    goal_id  uuid     not null references plan.goal,
    view     text     not null check (view in ('family', 'professionals')),
    given_on date     not null,
    level    smallint not null check (level between -2 and 2),
    note     text     not null default '',
    given_by uuid     not null,
    unique (goal_id, view, given_on)
);
create index on plan.goal_level (case_id);
grant select, insert, update on plan.goal_level to aantafel_app;
call access.guard('plan.goal_level', '{1,2}');

-- For which members of the family a line is; none: for all of them. A step that names who does it was for that person.
alter table plan.safety_step add for_persons uuid[] not null default '{}';
-- Forced row security hides the rows from the owner too; lifted for this one statement.
alter table plan.safety_step no force row level security;
update plan.safety_step set for_persons = array[person_id] where person_id is not null;
alter table plan.safety_step force row level security;
alter table plan.bottom_line add for_persons uuid[] not null default '{}';

-- An evaluation moment that was held, by whom and with what outcome.
alter table plan.evaluation_moment add held_by uuid;
alter table plan.evaluation_moment add outcome text not null default '';
