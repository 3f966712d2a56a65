grant select, delete on casefile.case_file to aantafel_destroyer;
create policy destroy on casefile.case_file for all to aantafel_destroyer using (true);
