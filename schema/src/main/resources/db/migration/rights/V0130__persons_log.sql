-- What holds up telling somebody who saw their data: a way in by emergency that nobody judged yet, and that they may not be informed yet.
-- The log reader learns for whom and until when, never why.
grant usage on schema rights to aantafel_log_reader;
grant select (case_id, person_id, reviewed_at) on rights.break_glass to aantafel_log_reader;
grant select (case_id, subject_key, held_until, informed_on) on rights.informing to aantafel_log_reader;
create policy told on rights.break_glass for select to aantafel_log_reader using (true);
create policy told on rights.informing for select to aantafel_log_reader using (true);
