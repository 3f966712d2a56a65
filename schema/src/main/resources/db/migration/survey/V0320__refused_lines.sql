-- How many lines of a load were refused. Which ones is kept of the first hundred only: nobody reads more, and each round of reading
-- wrote them all anew.
alter table survey.load add refused_lines integer not null default 0;
-- Forced row security hides the rows from the owner too; lifted for this one statement.
alter table survey.load no force row level security;
update survey.load
   set refused_lines = jsonb_array_length(refused), refused = jsonb_path_query_array(refused, '$[0 to 99]')
 where refused <> '[]';
alter table survey.load force row level security;
