-- That a case is on the list of those that have priority, on which of the published criteria, and when and why it left the list. No words about
-- anybody; seen by who is at its table or desk, as the case itself.
create table plan.priority (
    id             uuid   primary key,
    case_id        uuid   not null,
    partnership_id uuid   not null,
    criteria       text[] not null check (cardinality(criteria) > 0),
    put_by         uuid   not null,
    put_on         date   not null,
    look_again     date   not null,
    off_by         uuid,
    off_on         date,
    off_why        text   not null default '',
    check (num_nulls(off_by, off_on) in (0, 2)),
    check ((off_on is null) = (off_why = ''))
);
create index on plan.priority (case_id);
create unique index on plan.priority (case_id) where off_on is null;
create index on plan.priority (partnership_id) where off_on is null;
grant select, insert on plan.priority to aantafel_app;
grant update (criteria, look_again, off_by, off_on, off_why) on plan.priority to aantafel_app;
call access.guard('plan.priority', '{1,2}');
