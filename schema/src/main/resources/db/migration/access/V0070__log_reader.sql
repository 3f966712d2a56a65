-- Who reads the log of a partnership is shown lines about its own cases only: the log reader knows which case belongs to which.
grant usage on schema access to aantafel_log_reader;
grant select (case_id, partnership_id) on access.membership to aantafel_log_reader;
create policy log on access.membership for select to aantafel_log_reader using (true);
