-- What the destroyer removes stays removed after a restore too.
grant usage on schema platform to aantafel_destroyer;
grant insert on platform.destruction to aantafel_destroyer;
