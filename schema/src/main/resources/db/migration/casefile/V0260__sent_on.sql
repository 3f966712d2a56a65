-- A case that is sent on to a table under another frame is tied to the new one as a closed case is to the case that comes after it, and each
-- brings in again what was theirs, on a ground of now. The two cases are of different partnerships: that they belong together only who has a
-- place in both is told, and out of which case something was brought again nobody else reads.
alter table casefile.earlier_case drop constraint earlier_case_why_check,
    add constraint earlier_case_why_check check (why in ('same_person', 'same_family', 'part_of_family', 'sent_on'));

do $$
declare
    desk constant text := 'exists (select 1 from access.membership m where m.person_id = (select access.me()) and m.case_id = earlier_case.case_id'
        || ' and m.principals && ''{2}''::integer[] and m.from_at <= (select access.clock())'
        || ' and (m.until_at is null or m.until_at > (select access.clock())) offset 0)';
    place constant text := 'exists (select 1 from access.membership m where m.person_id = (select access.me()) and m.case_id = earlier_case.%s'
        || ' and %s and m.from_at <= (select access.clock())'
        || ' and (m.until_at is null or m.until_at > (select access.clock())) offset 0)';
    here constant text := format(place, 'case_id', 'm.principals <> ''{}''');
    there constant text := format(place, 'earlier_id', '(m.principals <> ''{}'' or m.role in (''provider'', ''closed_desk''))');
begin
    execute format('alter policy see on casefile.earlier_case using ((why <> ''sent_on'' and %s) or (why = ''sent_on'' and %s and %s))',
        desk, here, there);
    execute format('alter policy add on casefile.earlier_case with check (linked_by = (select access.me()) and ((why <> ''sent_on'' and %s'
        || ' and access.keeps_closed(earlier_id)) or (why = ''sent_on'' and %s and %s)))',
        desk, here, format(place, 'earlier_id', 'm.principals && ''{1,2}''::integer[]'));
    -- Who was asked because of a tie is known to who knows the tie.
    execute (select format('alter policy see on casefile.earlier_ask using ((%s) and (person_id = (select access.me()) or exists (select 1'
        || ' from casefile.earlier_case l where l.id = earlier_ask.link_id offset 0)))', pg_get_expr(polqual, polrelid))
        from pg_policy where polrelid = 'casefile.earlier_ask'::regclass and polname = 'see');
    execute (select format('alter policy see on casefile.brought_again using (brought_again.earlier_number <> '''' and (%s))',
        pg_get_expr(polqual, polrelid))
        from pg_policy where polrelid = 'casefile.brought_again'::regclass and polname = 'see');
    -- Who sits at the table of a case that goes on beside the new one brings in again as who sat at the table of a closed one.
    execute replace(pg_get_functiondef('casefile.own_in_earlier(uuid, uuid, uuid)'::regprocedure),
        'there.role in (''provider'', ''closed_desk'')', '(there.role in (''provider'', ''closed_desk'') or 1 = any (there.principals))');
    execute replace(pg_get_functiondef('casefile.answer_again(uuid, uuid, uuid, text)'::regprocedure),
        'select p_given, l.case_id, l.earlier_number,',
        'select p_given, l.case_id, case when l.why = ''sent_on'' then '''' else l.earlier_number end,');
    if pg_get_functiondef('casefile.own_in_earlier(uuid, uuid, uuid)'::regprocedure) not like '%any (there.principals)%'
       or pg_get_functiondef('casefile.answer_again(uuid, uuid, uuid, text)'::regprocedure) not like '%sent_on%' then
        raise exception 'bringing in again does not know of cases that are sent on';
    end if;
end $$;
