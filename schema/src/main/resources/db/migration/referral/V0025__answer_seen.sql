-- When the desk first looked at an answer: until then it is news on its start page.
alter table referral.enrichment add column seen_at timestamptz;
create index on referral.enrichment (case_id) where answered_at is not null and seen_at is null;
