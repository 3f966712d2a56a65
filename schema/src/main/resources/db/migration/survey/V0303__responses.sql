-- Why a complete answer does not count: somebody judged that another speaks for the same.
alter table survey.response add column aside text not null default '';
create index on survey.response (campaign_id, batch);
