-- Tasks of before a case was closed are nobody's any more; what is asked afterwards (requests, prolongation) is its owner's.
alter policy own_see on task.task using (
    (owner_id = (select access.me()) or created_by = (select access.me()))
    and (case_id is null or (coalesce((
        select bool_or(m.until_at is null or m.until_at > (select access.clock())) or bool_and(m.until_at <= task.created_at)
          from access.membership m where m.person_id = (select access.me()) and m.case_id = task.case_id), true)
        and coalesce(task.created_at > access.shielded_since(task.case_id), true))));
alter policy add on task.task with check (
    created_by = (select access.me()) and done_at is null and (case_id is null or exists (
        select 1 from access.membership m where m.person_id = (select access.me()) and m.case_id = task.case_id
           and m.partnership_id = task.partnership_id and (m.principals <> '{}' or m.role = 'closed_desk')
           and m.from_at <= (select access.clock()) and (m.until_at is null or m.until_at > (select access.clock())) offset 0)));
