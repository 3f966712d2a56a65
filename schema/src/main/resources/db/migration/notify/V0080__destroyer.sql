-- What somebody was told about something goes with it.
grant usage on schema notify to aantafel_destroyer;
grant select, delete on notify.message, notify.mail to aantafel_destroyer;
create policy destroy on notify.message for all to aantafel_destroyer using (true);
create policy destroy on notify.mail for all to aantafel_destroyer using (true);
