-- With which lines a response came in from elsewhere, so that all of them can be taken back.
alter table survey.response add column load_id uuid references survey.load on delete cascade;
create index on survey.response (load_id) where load_id is not null;
