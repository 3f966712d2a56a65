-- A statement that was released to somebody is a copy of one version. When that version is corrected, withdrawn or restricted its copies are
-- gone in the same transaction, whichever way it was done; the newer version waits until somebody releases it.
grant select (id, person, kind, source_id, taken_back_at), update (taken_back_at, taken_back_by, taken_back_why)
    on client.release to aantafel_keeper;
create policy keeper on client.release for select to aantafel_keeper using (kind = 'statement');
create policy keeper_change on client.release for update to aantafel_keeper using (kind = 'statement') with check (kind = 'statement');
grant select (person_id) on client.person to aantafel_keeper;
grant create on schema client to aantafel_keeper;

create function client.take_back_statement() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    update client.release r
       set taken_back_at = access.clock(), taken_back_by = access.me(),
           taken_back_why = case when new.withdrawn_at is null then 'corrected' else 'withdrawn' end
     where r.kind = 'statement' and r.source_id = new.id and r.taken_back_at is null;
    return null;
end $$;
revoke all on function client.take_back_statement() from public;
alter function client.take_back_statement() owner to aantafel_keeper;
create index on client.release (source_id);
create trigger take_back_copies after update of superseded_by, withdrawn_at, not_onward, readable_until on casefile.statement
    for each row when (new.superseded_by is not null or new.withdrawn_at is not null or new.not_onward or new.readable_until is not null)
    execute function client.take_back_statement();

-- Released is the version that stands: whoever corrects it meanwhile waits for this, and takes the copy back then.
create function client.copy_what_stands() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform 1 from casefile.statement s
      where s.id = new.source_id and s.case_id = new.case_id and s.superseded_by is null and s.withdrawn_at is null for share;
    if not found then
        raise exception 'no statement to copy' using errcode = '42501';
    end if;
    return new;
end $$;
revoke all on function client.copy_what_stands() from public;
alter function client.copy_what_stands() owner to aantafel_keeper;
create trigger copy_what_stands before insert on client.release
    for each row when (new.kind = 'statement' and access.me() is not null) execute function client.copy_what_stands();

-- What is said about somebody is for themselves and for whom they brought along, never for who represents them: that may be whom it is kept from.
alter policy own on client.release
    using (taken_back_at is null and exists (select 1 from client.opens o where o.person = release.person and o.door_id = (select access.me()) and o.closed_at is null
            and o.from_at <= (select access.clock()) and (o.until_at is null or o.until_at > (select access.clock()))
            and (release.kind <> 'statement' or o.holder <> 'representative') offset 0)
        and not exists (select 1 from client.person p join client.outlet t on t.partnership_id = p.partnership_id
            where p.id = release.person and t.off_at is not null offset 0));
-- The own view of somebody is written by nobody else.
alter policy own on client.contribution
    using (exists (select 1 from client.opens o where o.person = contribution.person and o.door_id = (select access.me()) and o.closed_at is null
            and o.from_at <= (select access.clock()) and (o.until_at is null or o.until_at > (select access.clock()))
            and (contribution.kind <> 'view' or o.holder <> 'representative') offset 0));
alter policy write on client.contribution
    with check (door_id = (select access.me()) and exists (select 1 from client.opens o where o.person = contribution.person and o.door_id = (select access.me()) and o.closed_at is null
            and o.from_at <= (select access.clock()) and (o.until_at is null or o.until_at > (select access.clock())) and o.case_id = contribution.case_id and o.holder = contribution.holder and o.holder <> 'confidant'
            and (contribution.kind <> 'view' or o.holder = 'self') offset 0));

-- An own view (eigen visie) stands beside the statement at once, under the id of what was written; who reads the statement hears so. Taken
-- back it is gone there too.
grant delete on casefile.own_view to aantafel_keeper;
create policy take_back on casefile.own_view for delete to aantafel_keeper using (true);
create function client.keep_view() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    said uuid;
begin
    if tg_op = 'UPDATE' then
        delete from casefile.own_view v where v.id = new.id;
        return null;
    end if;
    select r.source_id into said from client.release r
     where r.id = new.release_id and r.person = new.person and r.kind = 'statement' and r.taken_back_at is null;
    if said is null then
        raise exception 'no statement to have a view of' using errcode = '42501';
    end if;
    insert into casefile.own_view (id, case_id, statement_id, person_id, text, said_on, recorded_by, recorded_at)
    select new.id, new.case_id, said, p.person_id, new.body, access.today(), new.door_id, new.written_at
      from client.person p where p.id = new.person;
    perform casefile.notify_readers(said, 'own_words');
    return null;
end $$;
revoke all on function client.keep_view() from public;
alter function client.keep_view() owner to aantafel_keeper;
create trigger keep_view after insert on client.contribution
    for each row when (new.kind = 'view' and access.me() is not null) execute function client.keep_view();
create trigger drop_view after update of withdrawn_at on client.contribution
    for each row when (new.kind = 'view' and new.withdrawn_at is not null) execute function client.keep_view();
revoke create on schema client from aantafel_keeper;
