-- A theme has a key, by which a text and a file name it whatever it is called. One that was put with another while two coders compare keeps
-- its place in what each gave apart, and points at the other.
alter table survey.code add column key text;
alter table survey.code no force row level security;
update survey.code c set key = 't' || n.number
  from (select id, row_number() over (partition by campaign_id, question order by id) as number from survey.code) n
 where n.id = c.id;
alter table survey.code force row level security;
alter table survey.code alter column key set not null;
alter table survey.code add column merged_into uuid references survey.code;
create index on survey.code (merged_into);
create unique index on survey.code (campaign_id, question, key);
alter table survey.code drop constraint code_campaign_id_question_label_key;
create unique index on survey.code (campaign_id, question, label) where merged_into is null;
