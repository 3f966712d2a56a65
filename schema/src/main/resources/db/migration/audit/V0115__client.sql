-- A client's own pages leave a line like all others.
do $$
begin
    grant usage on schema audit to aantafel_client;
    grant insert on audit.line, audit.subject_set to aantafel_client;
end $$;
