-- Whoever has to decide on keeping or letting go is told in time, by a task.
grant usage on schema task to aantafel_destroyer;
grant insert on task.task to aantafel_destroyer;
create policy warn on task.task for insert to aantafel_destroyer with check (kind = 'retention_ends' and done_at is null);
