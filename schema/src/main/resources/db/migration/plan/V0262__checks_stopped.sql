-- Checking a line can be stopped while the line itself goes on: by whom, when and why is shown with it, until checking is taken up again.
alter table plan.check_plan
    add column stopped_on  date,
    add column stopped_by  uuid,
    add column stopped_why text check (stopped_why in ('settled', 'seen_otherwise', 'not_possible_now', 'other')),
    add check (num_nulls(stopped_on, stopped_by, stopped_why) in (0, 3)),
    add check (stopped_on is null or due is null);
