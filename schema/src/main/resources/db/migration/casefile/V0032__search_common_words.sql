-- Searching words for people with more than a thousand cases, whether the words are rare or common. A common word is found soon in the
-- actor's newest thousand cases. If not, a rare one (in at most 5,000 statements) goes by its index and then to the memberships,
-- and another through all of the actor's cases. The planner cannot tell rare from common for the beginning of a word.
-- Somebody may be more than one thing in a case: a statement is found once.
create or replace function casefile.find_statements(p_words tsquery, p_most integer) returns setof uuid
    language plpgsql stable security definer rows 25 set search_path = pg_catalog set jit = off set enable_seqscan = off as $$
declare
    most   integer := least(p_most, 101);
    often  bigint;
    ids    uuid[];
    -- Executed with their values, so that each search is planned for its own words.
    may    constant text :=
        'exists (select 1 from access.membership m where m.person_id = $1 and m.case_id = s.case_id
            and m.from_at <= $2 and (m.until_at is null or m.until_at > $2)
            and m.principals && s.audience and s.categories <@ m.categories offset 0)';
    walk   constant text :=
        'select array(select s.id
           from (select distinct m.case_id from access.membership m
                  where m.person_id = $1 and m.from_at <= $2 and (m.until_at is null or m.until_at > $2)
                  order by m.case_id desc limit $5) c
           cross join lateral (select s.* from (select s.id, s.case_id, s.audience, s.categories, s.superseded_by, s.words
                                 from casefile.statement s where s.case_id = c.case_id offset 0) s
                                where s.words @@ $3 and s.superseded_by is null and ' || may || ') s
          order by c.case_id desc limit $4)';
    look   constant text :=
        'with said as materialized (
             select s.id, s.case_id, s.audience, s.categories from casefile.statement s
              where s.words @@ $3 and s.superseded_by is null limit 5001)
         select (select count(*) from said), array(select s.id from said s where ' || may || ' order by s.id desc limit $4)';
begin
    if (select count(*) from (select distinct m.case_id from access.membership m
          where m.person_id = access.me() and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock())
            and m.principals <> '{}' limit 1001) counted) <= 1000 then
        raise exception 'searching this way is for more than a thousand cases' using errcode = '42501';
    end if;
    execute walk into ids using access.me(), access.clock(), p_words, most, 1000;
    if cardinality(ids) < most then
        execute look into often, ids using access.me(), access.clock(), p_words, most;
        if often > 5000 then
            execute walk into ids using access.me(), access.clock(), p_words, most, null::integer;
        end if;
    end if;
    return query select unnest(ids);
end $$;
