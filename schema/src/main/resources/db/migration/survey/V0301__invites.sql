-- An invitation has links of its own (survey.link). Whoever wants no more mail gets none; the link keeps working.
alter table survey.invite drop column hash;
alter table survey.invite add column no_mail boolean not null default false;
alter table survey.invite add column asked_at timestamptz;
create unique index on survey.invite (campaign_id, unit_id) where unit_id is not null;
