-- A question that was put to somebody outside the case is no longer theirs once the case was closed.
alter policy asked_see on referral.enrichment using (
    professional_id = (select access.me()) and access.shielded_since(case_id) is null);
