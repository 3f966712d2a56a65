-- Whom a line is about is kept once for all lines about the same people: a case is opened, and a list looked at, many times
-- before a family changes. The id follows from the keys (SHA-256), so that a line can name a set without looking for it first.
create table audit.subject_set (
    id       uuid primary key,
    subjects uuid[] not null
);
create index on audit.subject_set using gin (subjects) with (fastupdate = off);

alter table audit.line add column subject_set uuid;
create function pg_temp.set_of(keys uuid[]) returns uuid language sql immutable as $$
    select encode(substring(sha256((select string_agg(uuid_send(key), ''::bytea order by place)
                                      from unnest(keys) with ordinality as each(key, place))) for 16), 'hex')::uuid $$;
insert into audit.subject_set select distinct pg_temp.set_of(subjects), subjects from audit.line where subjects <> '{}';
update audit.line set subject_set = pg_temp.set_of(subjects) where subjects <> '{}';
alter table audit.line drop column subjects;
create index on audit.line (subject_set) where subject_set is not null;
drop table audit.subject_line;

-- A line as its hash is made over it and as it is read: with the keys of the people it is about.
create view audit.whole_line with (security_invoker = true) as
    select line.id, at, actor_id, actor_kind, organisation_id, action, activity, case_id, coalesce(subjects, '{}') as subjects,
           categories, outcome, reason_code, trace_id, written_at
      from audit.line left join audit.subject_set on subject_set.id = line.subject_set;

grant insert on audit.subject_set to aantafel_app;
grant select on audit.subject_set, audit.whole_line to aantafel_sealer, aantafel_log_reader;
