-- What somebody of a family wrote on their own page, and what they said when they were heard apart, is among the items of a request about
-- their own data, and can be withheld on their request. A figure that was not counted yet is not: it stands on their page.
grant usage on schema client to aantafel_rights, aantafel_keeper;
grant create on schema client to aantafel_rights, aantafel_keeper;
grant select (id, person_id, offered_by) on client.person to aantafel_rights;
grant select (id, case_id, person, kind, body, choices, answer, read_by, written_at) on client.contribution to aantafel_rights;
grant select (id, case_id, person_id, heard_on, written_by, body) on client.heard_apart to aantafel_rights;
do $$
declare
    t text;
    p record;
begin
    foreach t in array array ['person', 'contribution', 'heard_apart'] loop
        execute format('create policy answer_requests on client.%I for select to aantafel_rights using (true)', t);
    end loop;
    foreach t in array array ['contribution', 'heard_apart'] loop
        execute format('alter table client.%I add column restricted_at timestamptz', t);
        for p in select polname, pg_get_expr(polqual, polrelid) as reads, pg_get_expr(polwithcheck, polrelid) as writes from pg_policy
                  where polrelid = format('client.%I', t)::regclass
                    and polroles && array ['aantafel_app'::regrole::oid, 'aantafel_client'::regrole::oid] loop
            execute format('alter policy %I on client.%I %s %s', p.polname, t,
                case when p.reads is not null then format('using (%I.restricted_at is null and (%s))', t, p.reads) else '' end,
                case when p.writes is not null then format('with check (%I.restricted_at is null and (%s))', t, p.writes) else '' end);
        end loop;
        execute format('create policy withhold on client.%I for update to aantafel_keeper using (true) with check (true)', t);
        execute format('create policy withhold_see on client.%I for select to aantafel_keeper using (true)', t);
        execute format('grant select (id, case_id, restricted_at), update (restricted_at) on client.%I to aantafel_keeper', t);
    end loop;
end $$;

create function client.rights_items(p_request uuid)
    returns table (item_type text, item_id uuid, in_case uuid, about uuid[], brought_by uuid, first_on date, code text, level integer, words text)
    language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    return query
    with o as (select * from rights.opened(p_request))
    select 'contribution', c.id, c.case_id, array[p.person_id], coalesce(c.read_by, p.offered_by),
           (c.written_at at time zone 'Europe/Amsterdam')::date, c.kind, null::integer,
           concat_ws(E'\n', nullif(c.body, ''),
                     (select string_agg(v.value, E'\n' order by v.key) from jsonb_each_text(c.choices) v
                       where v.value <> '' and v.key in ('confidant', 'yields', 'ideas', 'who')),
                     nullif(c.answer, ''))
      from o join client.person p on p.person_id = o.person
      join client.contribution c on c.person = p.id and c.case_id = o.in_case
     where c.kind <> 'feedback' and (o.items is null or c.id = any (o.items))
    union all
    select 'heard_apart', h.id, h.case_id, array[h.person_id], h.written_by, h.heard_on, 'heard', null::integer, h.body
      from o join client.heard_apart h on h.case_id = o.in_case and h.person_id = o.person
     where o.items is null or h.id = any (o.items);
end $$;
revoke all on function client.rights_items(uuid) from public;
alter function client.rights_items(uuid) owner to aantafel_rights;
grant execute on function client.rights_items(uuid) to aantafel_app;

create function client.rights_mark(p_type text, p_item uuid, p_case uuid, p_at timestamptz) returns void
    language plpgsql set search_path = pg_catalog as $$
begin
    if p_type = 'contribution' then
        update client.contribution c set restricted_at = p_at where c.id = p_item and c.case_id = p_case;
    else
        update client.heard_apart h set restricted_at = p_at where h.id = p_item and h.case_id = p_case;
    end if;
end $$;

-- Only the desk hears that something is withheld: the table never read it.
create function client.rights_withhold(p_request uuid, p_type text, p_item uuid, p_kind text) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    in_case uuid;
begin
    if p_type not in ('contribution', 'heard_apart') then
        raise exception 'may not restrict' using errcode = '42501';
    end if;
    in_case := casefile.note_withheld(p_request, p_type, p_item, p_kind, '{2}');
    if in_case is not null then
        perform client.rights_mark(p_type, p_item, in_case, access.clock());
    end if;
end $$;

create function client.rights_give_back(p_request uuid, p_type text, p_item uuid) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    in_case uuid := casefile.note_given_back(p_request, p_type, p_item);
begin
    if in_case is not null then
        perform client.rights_mark(p_type, p_item, in_case, null);
    end if;
end $$;
do $$
declare
    f text;
begin
    for f in select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where n.nspname = 'client' and p.proname in ('rights_mark', 'rights_withhold', 'rights_give_back') loop
        execute format('revoke all on function %s from public', f);
        execute format('alter function %s owner to aantafel_keeper', f);
    end loop;
end $$;
grant execute on function client.rights_withhold(uuid, text, uuid, text), client.rights_give_back(uuid, text, uuid) to aantafel_app;
revoke create on schema client from aantafel_rights, aantafel_keeper;
