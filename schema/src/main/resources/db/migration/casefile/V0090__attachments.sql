-- A paper that belongs to something of a case (bijlage): a court paper, a signed consent, a signed secrecy statement. The file stands
-- here closed, with its own key beside it, closed with a key that is not in the database. It is kept or it goes: nothing of it changes.
create table casefile.attachment (
    id              uuid primary key,
    case_id         uuid        not null,
    kind            text        not null,
    place           text        not null check (place in ('case', 'consent', 'third_person')),
    -- The consent or the third person it belongs to; of the case itself none.
    place_id        uuid check ((place = 'case') = (place_id is null)),
    categories      text[]      not null check (categories <> '{}'),
    media_type      text        not null check (media_type in ('application/pdf', 'image/png', 'image/jpeg')),
    size            integer     not null check (size between 1 and 10485760),
    key_name        text        not null,
    wrapped_key     bytea       not null,
    content         bytea       not null,
    added_by        uuid        not null,
    organisation_id uuid        not null,
    added_at        timestamptz not null
);
-- What is closed does not get smaller.
alter table casefile.attachment alter column content set storage external;
create index on casefile.attachment (case_id, id);
create index on casefile.attachment (place_id);

create table casefile.attachment_person (
    attachment_id uuid not null references casefile.attachment,
    case_id       uuid not null,
    person_id     uuid not null references casefile.person,
    primary key (attachment_id, person_id)
);
create index on casefile.attachment_person (case_id);
create index on casefile.attachment_person (person_id);

grant select, insert, delete on casefile.attachment, casefile.attachment_person to aantafel_app;
call access.guard('casefile.attachment', '{1,2}');
call access.guard('casefile.attachment_person', '{1,2}');
drop policy change on casefile.attachment;
drop policy change on casefile.attachment_person;
drop policy remove on casefile.attachment_person;
drop policy see on casefile.attachment_person;

-- A paper may bear an address: who came in by emergency sees none, as they see no shielded home.
do $$
declare
    member constant text :=
        'exists (select 1 from access.membership m where m.person_id = (select access.me()) and m.case_id = attachment.case_id'
        || ' and m.from_at <= (select access.clock()) and (m.until_at is null or m.until_at > (select access.clock()))'
        || ' and m.principals && ''{1,2}''::integer[] and attachment.categories <@ m.categories and %s offset 0)';
begin
    execute 'alter policy see on casefile.attachment using (' || format(member, 'm.role <> ''break_glass''') || ')';
    execute 'alter policy add on casefile.attachment with check (added_by = (select access.me()) and '
        || format(member, 'm.role <> ''break_glass'' and m.organisation_id = attachment.organisation_id') || ')';
    execute 'alter policy remove on casefile.attachment using ('
        || format(member, '(attachment.added_by = m.person_id or m.role = any (''{process_director,secretary,case_director}''))') || ')';
end $$;
create policy see on casefile.attachment_person for select to aantafel_app using (
    exists (select 1 from casefile.attachment a where a.id = attachment_person.attachment_id offset 0));
create policy remove on casefile.attachment_person for delete to aantafel_app using (
    exists (select 1 from casefile.attachment a where a.id = attachment_person.attachment_id offset 0));

-- A new key of the house: the keys of files are closed anew, a few at a time, by nobody in particular. No file comes out here, and
-- what comes out opens nothing without the keys of the house.
grant create on schema casefile to aantafel_rights;
grant select (id, case_id, kind, key_name, wrapped_key, added_by, organisation_id, added_at), update (key_name, wrapped_key)
    on casefile.attachment to aantafel_rights;
grant select on casefile.attachment_person to aantafel_rights;
create policy answer_requests on casefile.attachment for select to aantafel_rights using (true);
create policy answer_requests on casefile.attachment_person for select to aantafel_rights using (true);
create policy wrap_anew on casefile.attachment for update to aantafel_rights using (true) with check (true);

create function casefile.attachments_to_wrap(p_newest text, p_most integer)
    returns table (id uuid, key_name text, wrapped_key bytea)
    language sql stable security definer set search_path = pg_catalog as $$
    select a.id, a.key_name, a.wrapped_key from casefile.attachment a where a.key_name <> p_newest order by a.id limit p_most
$$;

create function casefile.wrap_attachment(p_id uuid, p_old bytea, p_key text, p_wrapped bytea) returns boolean
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    update casefile.attachment a set key_name = p_key, wrapped_key = p_wrapped where a.id = p_id and a.wrapped_key = p_old;
    return found;
end $$;

-- That there is a paper about whom a request is about: of which kind, since when, from whom. Never what is in it.
create function casefile.rights_attachments(p_request uuid)
    returns table (item_id uuid, in_case uuid, about uuid[], added_by uuid, organisation uuid, first_on date, kind text)
    language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    return query
    with o as (select * from rights.opened(p_request))
    select a.id, a.case_id, array(select x.person_id from casefile.attachment_person x where x.attachment_id = a.id),
           a.added_by, a.organisation_id, a.added_at::date, a.kind
      from o join casefile.attachment a on a.case_id = o.in_case
     where (o.items is null or a.id = any (o.items))
       and exists (select 1 from casefile.attachment_person x where x.attachment_id = a.id and x.person_id = o.person);
end $$;

do $$
declare
    f regprocedure;
begin
    for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where n.nspname = 'casefile' and p.proname in ('attachments_to_wrap', 'wrap_attachment', 'rights_attachments') loop
        execute format('revoke all on function %s from public', f);
        execute format('alter function %s owner to aantafel_rights', f);
        execute format('grant execute on function %s to aantafel_app', f);
    end loop;
end $$;
revoke create on schema casefile from aantafel_rights;
