-- When the desk first looked at an answer: until then it is news on its start page.
alter table referral.enrichment add column seen_at timestamptz;
create index on referral.enrichment (case_id) where answered_at is not null and seen_at is null;

-- The desk marks it; who answers does not.
grant update (seen_at) on referral.enrichment to aantafel_app;
drop policy asked_change on referral.enrichment;
create policy asked_change on referral.enrichment for update to aantafel_app
    using (professional_id = (select access.me()) and answered_at is null and not closed and statement_id is null)
    with check (professional_id = (select access.me()) and answered_at is not null and not closed and statement_id is null
        and seen_at is null);
