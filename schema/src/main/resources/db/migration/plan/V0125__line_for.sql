-- For which members of the family a line of the plan is, where somebody chose that. Without a choice it is for those it concerns.
-- concerned: whom it concerned when it was chosen; none of a goal, a bottom line or a step: all of the family. A choice is never wider
-- than what was chosen: of a line that came to concern others it holds for who is in both.
create table plan.line_for (
    case_id    uuid        not null references plan.plan,
    kind       text        not null check (kind in ('goal', 'agreement', 'bottom_line', 'safety_step', 'end_condition')),
    line_id    uuid        not null,
    chosen     boolean     not null,
    persons    uuid[]      not null,
    concerned  uuid[]      not null,
    reason     text        not null default '',
    audience   integer[]   not null default '{1,2}',
    version    bigint      not null default 1,
    changed_by uuid        not null,
    changed_at timestamptz not null,
    primary key (line_id, kind)
);
create index on plan.line_for (case_id);
grant select, insert, update on plan.line_for to aantafel_app;
call access.guard('plan.line_for', '{}');

-- That there is a choice about an agreement of a part is for the eyes of that part.
create function plan.line_as_its_agreement() returns trigger language plpgsql as $$
begin
    if new.kind = 'agreement' then
        select a.audience into new.audience from plan.agreement a where a.id = new.line_id and a.case_id = new.case_id;
        if not found then
            raise exception 'no such agreement' using errcode = '42501';
        end if;
    end if;
    return new;
end $$;
create trigger as_its_agreement before insert on plan.line_for for each row execute function plan.line_as_its_agreement();

-- What stays no longer names who is gone.
grant update (persons, concerned) on plan.line_for to aantafel_destroyer;
create policy let_go on plan.line_for for update to aantafel_destroyer using (true) with check (true);
