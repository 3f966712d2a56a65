-- An answer is told back once, by who gave it. The moment of an answer is the use case's own and a little later than the transaction's clock, so the
-- two are not compared.
alter table plan.escalation_move add column told_back_at timestamptz;
grant select (told_back_at), update (told_back_at) on plan.escalation_move to aantafel_keeper;
grant create on schema plan to aantafel_keeper;
create or replace function plan.tell_escalation_answer(p_move uuid, p_task uuid) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    m record;
begin
    update plan.escalation_move o set told_back_at = access.clock()
     where o.id = p_move and o.professional_id = access.me() and o.answered_at is not null and o.told_back_at is null
    returning o.id, o.partnership_id, o.case_id, o.escalation_id, o.asked_by into m;
    if not found then
        raise exception 'answered nothing' using errcode = '42501';
    end if;
    insert into task.task (id, partnership_id, case_id, kind, about_type, about_id, owner_id, due, created_by, created_at)
    values (p_task, m.partnership_id, m.case_id, 'escalation_answered', 'escalation', m.escalation_id, m.asked_by, access.today(), access.me(),
            access.clock());
end $$;
revoke create on schema plan from aantafel_keeper;
