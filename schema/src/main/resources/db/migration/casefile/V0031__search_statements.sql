-- Dutch full text without accents. Only the newest version of a statement is in the index.
create text search configuration casefile.dutch (copy = pg_catalog.dutch);
alter text search configuration casefile.dutch
    alter mapping for hword, hword_part, word with public.unaccent, dutch_stem;

alter table casefile.statement
    add column words tsvector generated always as (to_tsvector('casefile.dutch', text)) stored;
create index on casefile.statement using gin (words) where superseded_by is null;

-- All words, of which the last may be a beginning: then also as typed, because a half word may have another stem. A last word
-- that says nothing (het, een) is left out.
create function casefile.words_query(p_others text, p_last text, p_beginning text) returns tsquery
    language sql immutable parallel safe
    return to_tsquery('casefile.dutch', p_others)
        && case when numnode(to_tsquery('casefile.dutch', p_last)) = 0 then to_tsquery('casefile.dutch', p_last)
                else to_tsquery('casefile.dutch', p_last) || to_tsquery('pg_catalog.simple', p_beginning) end;

-- The search's function may see which words stand in which statement of which case for whom, and nothing else of it.
grant usage on schema casefile to aantafel_search;
grant create on schema casefile to aantafel_search;
grant select (id, case_id, audience, categories, superseded_by, words) on casefile.statement to aantafel_search;
create policy search on casefile.statement for select to aantafel_search using (true);

-- For people with more than a thousand cases: the newest statements in which the words stand and which the actor of the session
-- may read, by the words' index. Only their ids; they are read again as the app, under its policies. For fewer cases the
-- time it takes would tell whether the words stand in a case of others: so it refuses, and the app starts from the cases.
create function casefile.find_statements(p_words tsquery, p_most integer) returns setof uuid
    language plpgsql stable security definer rows 25 set search_path = pg_catalog set jit = off as $$
begin
    if (select count(*) from (select distinct m.case_id from access.membership m
          where m.person_id = access.me() and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock())
            and m.principals <> '{}' limit 1001) counted) <= 1000 then
        raise exception 'searching this way is for more than a thousand cases' using errcode = '42501';
    end if;
    -- Executed with its values, so that each search is planned for its own words.
    return query execute
        'select distinct s.id from access.membership m join casefile.statement s on s.case_id = m.case_id
          where m.person_id = $1 and m.from_at <= $2 and (m.until_at is null or m.until_at > $2)
            and s.words @@ $3 and s.superseded_by is null and m.principals && s.audience and s.categories <@ m.categories
          order by s.id desc limit $4'
        using access.me(), access.clock(), p_words, least(p_most, 101);
end $$;
revoke all on function casefile.find_statements from public;
grant execute on function casefile.find_statements to aantafel_app;
alter function casefile.find_statements owner to aantafel_search;
revoke create on schema casefile from aantafel_search;
