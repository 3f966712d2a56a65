-- What was shared about somebody, by which organisation and on which ground, for who tells it to that person: never a word of it.
grant usage on schema casefile to aantafel_log_reader;
grant select (id, case_id, brought_by, speaker_organisation, speaker_seat, categories, ground, lifting_ground,
              audience, written_at, withdrawn_at)
    on casefile.statement to aantafel_log_reader;
grant select (case_id, statement_id, person_id) on casefile.statement_subject to aantafel_log_reader;
grant select (case_id, person_id, organisation) on casefile.help to aantafel_log_reader;
grant select (case_id, organisation_id, lifted_at) on casefile.running_investigation to aantafel_log_reader;
create policy told on casefile.statement for select to aantafel_log_reader using (true);
create policy told on casefile.statement_subject for select to aantafel_log_reader using (true);
create policy told on casefile.help for select to aantafel_log_reader using (true);
create policy told on casefile.running_investigation for select to aantafel_log_reader using (true);
