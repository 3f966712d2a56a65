-- When it began, by which role, seat and right it was allowed, and which step of another system asked for it. Lines written before
-- have none of these, and their hashes are made as they were.
alter table audit.line
    add column began_at    timestamptz,
    add column role        text,
    add column seat_id     uuid,
    add column rights      text[],
    add column parent_span text;

create or replace view audit.whole_line with (security_invoker = true) as
    select line.id, at, actor_id, actor_kind, organisation_id, action, activity, case_id, coalesce(subjects, '{}') as subjects,
           categories, outcome, reason_code, trace_id, written_at, began_at, role, seat_id, rights, parent_span
      from audit.line left join audit.subject_set on subject_set.id = line.subject_set;

-- The log is read by period as well; lines come in nearly in the order of time, so an index of ranges costs next to nothing.
create index on audit.line using brin (at);
create index on audit.link using brin (sealed_at);

-- Lines about no case belong to the partnerships in which whoever acted has or had a role.
grant usage on schema directory to aantafel_log_reader;
grant select (professional_id, partnership_id) on directory.role_holding to aantafel_log_reader;
create view audit.staff with (security_invoker = true) as
    select professional_id, partnership_id from directory.role_holding;
grant select on audit.staff to aantafel_log_reader;
