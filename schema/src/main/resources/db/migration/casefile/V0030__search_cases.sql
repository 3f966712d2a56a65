-- Numbers are found with or without their marks: 2026-0012 is 20260012.
alter table casefile.case_file
    add column number_key text collate "C" generated always as (replace(casefile.search_key(number), ' ', '')) stored,
    add column other_key text collate "C" generated always as (replace(casefile.search_key(other_number), ' ', '')) stored,
    add column family_key text collate "C" generated always as (casefile.family_key(family_name)) stored;
create index on casefile.case_file (number_key);
create index on casefile.case_file (other_key) where other_key <> '';
create index on casefile.case_file (family_key);
