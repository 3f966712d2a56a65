-- What somebody wrote about the plan and took back is nothing to read any more: the task goes with the last that was not read.
grant create on schema client to aantafel_keeper;
grant select (case_id, kind, read_at, withdrawn_at) on client.contribution to aantafel_keeper;
create policy keeper on client.contribution for select to aantafel_keeper using (kind like 'plan\_%' or kind = 'talk');
grant delete on task.task to aantafel_keeper;
create policy keeper_drop on task.task for delete to aantafel_keeper using (kind = 'read_family_words' and done_at is null);
create function client.tell_of_words_no_more() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if not exists (select 1 from client.contribution c where c.case_id = new.case_id and (c.kind like 'plan\_%' or c.kind = 'talk')
                      and c.read_at is null and c.withdrawn_at is null) then
        delete from task.task t where t.case_id = new.case_id and t.kind = 'read_family_words' and t.done_at is null;
    end if;
    return null;
end $$;
revoke all on function client.tell_of_words_no_more() from public;
alter function client.tell_of_words_no_more() owner to aantafel_keeper;
revoke create on schema client from aantafel_keeper;
create trigger tell_of_words_no_more after update of withdrawn_at on client.contribution
    for each row when (new.kind like 'plan\_%' and new.withdrawn_at is not null) execute function client.tell_of_words_no_more();
