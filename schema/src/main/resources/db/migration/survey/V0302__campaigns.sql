-- Who asks, whom to turn to with questions, and whether it was opened a second time: that happens once.
alter table survey.campaign add column sender text not null default '';
alter table survey.campaign add column questions_to text not null default '';
alter table survey.campaign add column reopened boolean not null default false;
