-- A shielded address is in no index: nobody finds it.
alter table casefile.home
    add column address_key text collate "C" generated always as
        (casefile.search_key(street || ' ' || house_number || ' ' || place)) stored,
    add column postcode_key text collate "C" generated always as
        (replace(casefile.search_key(postcode || house_number), ' ', '')) stored;
create index on casefile.home (address_key) where not shielded;
create index on casefile.home (postcode_key) where not shielded;
