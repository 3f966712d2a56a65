-- Destroying leaves its lines in the log like everything else.
grant usage on schema audit to aantafel_destroyer;
grant insert on audit.line, audit.subject_set to aantafel_destroyer;
