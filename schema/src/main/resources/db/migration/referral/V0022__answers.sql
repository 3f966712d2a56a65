-- A question stays as it was asked; who is asked answers it once, as long as it is open, and changes nothing else.
revoke update on referral.enrichment from aantafel_app;
grant update (outcome, outcome_reason, answer, answered_at, closed, statement_id) on referral.enrichment to aantafel_app;
drop policy asked_change on referral.enrichment;
create policy asked_change on referral.enrichment for update to aantafel_app
    using (professional_id = (select access.me()) and answered_at is null and not closed and statement_id is null)
    with check (professional_id = (select access.me()) and answered_at is not null and not closed and statement_id is null);
