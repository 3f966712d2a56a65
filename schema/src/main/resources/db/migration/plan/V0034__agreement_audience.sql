-- An agreement made in a part of a conference is for who sat there, until it is released to another part or to the plan. Who does
-- it and how often it went along are for the same eyes as the agreement itself.
do $$
declare
    t text;
    p text;
begin
    foreach t in array array ['agreement', 'agreement_party', 'carry_over'] loop
        execute format('alter table plan.%I add audience integer[] not null default ''{1,2}''', t);
        foreach p in array array ['see', 'add', 'change', 'remove'] loop
            execute format('drop policy %I on plan.%I', p, t);
        end loop;
        execute format('call access.guard(%L, %L)', 'plan.' || t, '{}');
    end loop;
end $$;

create function plan.as_its_agreement() returns trigger language plpgsql as $$
begin
    select a.audience into new.audience from plan.agreement a where a.id = new.agreement_id;
    if not found then
        raise exception 'no such agreement' using errcode = '42501';
    end if;
    return new;
end $$;
create trigger as_its_agreement before insert on plan.agreement_party for each row execute function plan.as_its_agreement();
create trigger as_its_agreement before insert on plan.carry_over for each row execute function plan.as_its_agreement();
