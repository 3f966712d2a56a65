-- Which lead another has beside ours: a code of the frame's list; empty where nobody said.
alter table casefile.other_lead add column kind text not null default '';
