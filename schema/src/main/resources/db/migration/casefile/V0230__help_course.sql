-- The course of each trajectory of help: offered, waiting, declined with its reason, started, ended with its result. Who holds it is asked
-- at a rhythm whether it goes on as meant; without a due day nobody is asked any more.
alter table casefile.help
    add column state         text   not null default 'started' check (state in ('offered', 'waiting', 'declined', 'started', 'ended')),
    add column offered_on    date,
    add column waiting_since date,
    add column declined_on   date,
    add column reason        text   not null default '',
    add column result        text   not null default '',
    add column holder_id     uuid,
    add column ask_every     text   not null default '',
    add column ask_due       date,
    alter column from_day drop not null,
    add check (coalesce(from_day, declined_on, waiting_since, offered_on) is not null),
    add check (ask_due is null or holder_id is not null);
create index on casefile.help (ask_due) where ask_due is not null;
-- Forced row security hides the rows from the owner too; lifted for this one statement.
alter table casefile.help no force row level security;
update casefile.help set state = 'ended' where until_day < current_date and not expected;
alter table casefile.help force row level security;

-- What who holds a trajectory was asked, and what they said. An answer is given once.
create table casefile.help_question (
    id            uuid        primary key,
    case_id       uuid        not null references casefile.case_file,
    help_id       uuid        not null references casefile.help,
    holder_id     uuid        not null,
    asked_by      uuid        not null,
    asked_on      date        not null,
    due           date        not null,
    answered_on   date,
    answered_by   uuid,
    goes          text check (goes in ('as_meant', 'otherwise', 'stuck')),
    hindrance     text        not null default '',
    restricted_at timestamptz,
    check ((answered_on is null) = (goes is null) and (answered_on is null) = (answered_by is null))
);
create index on casefile.help_question (case_id);
create index on casefile.help_question (help_id);
grant select, insert, delete on casefile.help_question to aantafel_app;
grant update (answered_on, answered_by, goes, hindrance) on casefile.help_question to aantafel_app;
call access.guard('casefile.help_question', '{1,2}');

-- What was said about somebody's help reaches their requests, and can be withheld.
do $$
declare
    p record;
    items text := pg_get_functiondef('casefile.rights_items(uuid)'::regprocedure);
    more text := $more$union all
    select 'help_question', q.id, q.case_id, array[h.person_id], null, q.answered_by, null, false, q.answered_on, '', q.hindrance, false, q.id
      from o join casefile.help h on h.case_id = o.in_case and h.person_id = o.person join casefile.help_question q on q.help_id = h.id
     where (o.items is null or q.id = any (o.items)) and q.hindrance <> ''
    $more$;
    withhold text := pg_get_functiondef('casefile.rights_withhold(uuid, text, uuid, text)'::regprocedure);
    give_back text := pg_get_functiondef('casefile.rights_give_back(uuid, text, uuid)'::regprocedure);
begin
    for p in select polname, pg_get_expr(polqual, polrelid) as reads, pg_get_expr(polwithcheck, polrelid) as writes from pg_policy
              where polrelid = 'casefile.help_question'::regclass and 'aantafel_app'::regrole = any (polroles) loop
        execute format('alter policy %I on casefile.help_question %s %s', p.polname,
            case when p.reads is not null then format('using (help_question.restricted_at is null and (%s))', p.reads) else '' end,
            case when p.writes is not null then format('with check (help_question.restricted_at is null and (%s))', p.writes) else '' end);
    end loop;
    items := replace(items, 'h.from_day', 'coalesce(h.from_day, h.declined_on, h.waiting_since, h.offered_on)');
    items := replace(items, 'nullif(h.aim, '''')', 'nullif(h.aim, ''''), nullif(h.reason, ''''), nullif(h.result, '''')');
    execute overlay(items placing more || 'union all' from position('union all' in items) for length('union all'));
    execute replace(withhold, '''own_view'', ''attachment''', '''help_question'', ''own_view'', ''attachment''');
    execute replace(give_back, '''own_view'', ''attachment''', '''help_question'', ''own_view'', ''attachment''');
end $$;
create policy withhold_see on casefile.help_question for select to aantafel_keeper using (true);
create policy withhold on casefile.help_question for update to aantafel_keeper using (true) with check (true);
grant select (id, case_id, restricted_at), update (restricted_at) on casefile.help_question to aantafel_keeper;
grant select (id, case_id, help_id, answered_by, answered_on, hindrance) on casefile.help_question to aantafel_rights;
create policy answer_requests on casefile.help_question for select to aantafel_rights using (true);
