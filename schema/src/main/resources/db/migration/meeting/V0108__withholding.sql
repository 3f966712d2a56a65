-- A figure and what somebody said beforehand can be withheld on their request as well.
do $$
declare
    t text;
    p record;
begin
    foreach t in array array ['score', 'family_choice'] loop
        execute format('alter table meeting.%I add column restricted_at timestamptz', t);
        for p in select polname, pg_get_expr(polqual, polrelid) as reads, pg_get_expr(polwithcheck, polrelid) as writes from pg_policy
                  where polrelid = format('meeting.%I', t)::regclass and 'aantafel_app'::regrole = any (polroles) loop
            execute format('alter policy %I on meeting.%I %s %s', p.polname, t,
                case when p.reads is not null then format('using (%I.restricted_at is null and (%s))', t, p.reads) else '' end,
                case when p.writes is not null then format('with check (%I.restricted_at is null and (%s))', t, p.writes) else '' end);
        end loop;
        execute format('create policy withhold on meeting.%I for update to aantafel_keeper using (true) with check (true)', t);
        execute format('grant update (restricted_at) on meeting.%I to aantafel_keeper', t);
    end loop;
end $$;
create policy withhold_see on meeting.family_choice for select to aantafel_keeper using (true);
grant select (conference_id, person_id, case_id, restricted_at) on meeting.family_choice to aantafel_keeper;
grant create on schema meeting to aantafel_keeper;

-- A choice bears an id that follows from conference and person.
create function meeting.rights_mark(p_type text, p_item uuid, p_case uuid, p_at timestamptz) returns void
    language plpgsql set search_path = pg_catalog as $$
begin
    if p_type = 'score' then
        update meeting.score s set restricted_at = p_at where s.id = p_item and s.case_id = p_case;
    else
        update meeting.family_choice c set restricted_at = p_at
         where md5(c.conference_id::text || c.person_id::text)::uuid = p_item and c.case_id = p_case;
    end if;
end $$;

create function meeting.rights_withhold(p_request uuid, p_type text, p_item uuid, p_kind text) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    readers integer[] := '{1,2}';
    in_case uuid;
begin
    if p_type not in ('score', 'invitation') then
        raise exception 'may not restrict' using errcode = '42501';
    end if;
    if p_type = 'score' then
        select s.audience into readers from meeting.score s where s.id = p_item;
    end if;
    in_case := casefile.note_withheld(p_request, p_type, p_item, p_kind, readers);
    if in_case is not null then
        perform meeting.rights_mark(p_type, p_item, in_case, access.clock());
    end if;
end $$;

create function meeting.rights_give_back(p_request uuid, p_type text, p_item uuid) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    in_case uuid := casefile.note_given_back(p_request, p_type, p_item);
begin
    if in_case is not null then
        perform meeting.rights_mark(p_type, p_item, in_case, null);
    end if;
end $$;

-- Who answered: not whose answer is withheld.
create or replace function meeting.answered(p_conference uuid, p_circle integer) returns table (scale text, professional_id uuid, person_id uuid)
    language sql stable security definer set search_path = pg_catalog as $$
    select s.scale, s.professional_id, s.person_id from meeting.score s
     where s.conference_id = p_conference and s.circle = p_circle and s.shown and s.restricted_at is null
       and exists (select 1 from access.membership m
            where m.person_id = access.me() and m.case_id = s.case_id and m.principals && s.audience
              and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock()))
$$;

-- The items of a request once more, each with an id of its own.
create or replace function meeting.rights_items(p_request uuid)
    returns table (item_type text, item_id uuid, in_case uuid, about uuid[], brought_by uuid, first_on date, code text, level integer, words text)
    language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    return query
    with o as (select * from rights.opened(p_request))
    select 'invitation', i.id, c.case_id, array[c.person_id], c.changed_by, f.held_on, c.comes, null::integer,
           concat_ws(E'\n', nullif(c.confidant, ''), nullif(c.discuss, ''), nullif(c.yields, ''), nullif(c.ideas, ''))
      from o join meeting.family_choice c on c.case_id = o.in_case and c.person_id = o.person
      join meeting.conference f on f.id = c.conference_id
      cross join lateral (select md5(c.conference_id::text || c.person_id::text)::uuid) i (id)
     where o.items is null or i.id = any (o.items)
    union all
    select 'score', s.id, s.case_id, array[s.person_id], f.chair_id, f.held_on, s.scale, s.value::integer, s.reason
      from o join meeting.score s on s.case_id = o.in_case and s.person_id = o.person
      join meeting.conference f on f.id = s.conference_id
     where o.items is null or s.id = any (o.items);
end $$;

do $$
declare
    f regprocedure;
begin
    for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where n.nspname = 'meeting' and p.proname in ('rights_mark', 'rights_withhold', 'rights_give_back') loop
        execute format('revoke all on function %s from public', f);
        execute format('alter function %s owner to aantafel_keeper', f);
    end loop;
    grant execute on function meeting.rights_withhold(uuid, text, uuid, text) to aantafel_app;
    grant execute on function meeting.rights_give_back(uuid, text, uuid) to aantafel_app;
end $$;
revoke create on schema meeting from aantafel_keeper;
