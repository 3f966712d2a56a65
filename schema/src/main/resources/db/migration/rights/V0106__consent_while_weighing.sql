-- Sharing while a referral is weighed rests on a consent on record as well, where the frame asks one. Who knows the referral records it and
-- sees it then; what is recorded later is the table's. It can be there before the duty to inform begins, so it no longer hangs on that.
alter table rights.consent
    drop constraint consent_person_id_fkey,
    add column audience integer[] not null default '{1,2}' check (audience in ('{1,2}', '{1,2,3,4}'));
do $$
declare
    condition constant text :=
        'exists (select 1 from access.membership m where m.person_id = (select access.me()) and m.case_id = consent.case_id'
        || ' and m.from_at <= (select access.clock()) and (m.until_at is null or m.until_at > (select access.clock()))'
        || ' and m.principals && consent.audience offset 0)';
begin
    execute 'alter policy see on rights.consent using (' || condition || ')';
    execute 'alter policy add on rights.consent with check (' || condition || ')';
    execute 'alter policy change on rights.consent using (' || condition || ') with check (' || condition || ')';
end $$;
alter policy add on rights.consent_answer with check (
    exists (select 1 from rights.consent c where c.id = consent_answer.consent_id offset 0));
