-- What typed and kept text have in common: small letters and figures, without accents, one blank between words.
create function casefile.search_key(p_text text) returns text
    language sql immutable parallel safe
    return trim(regexp_replace(
        lower(regexp_replace(normalize(p_text, nfkd), '[\u0300-\u036f]', '', 'g')), '[^[:alnum:]]+', ' ', 'g'));

-- The same without particles (van, de, el), unless nothing is left.
create function casefile.family_key(p_text text) returns text
    language sql immutable parallel safe
    return coalesce(
        nullif(trim(regexp_replace(
            casefile.search_key(p_text),
            '\y(van|de|der|den|het|t|ten|ter|te|in|op|aan|bij|uit|von|zu|du|la|le|di|da|dos|el|al|ben|bin|ait)\y *', '', 'g')), ''),
        casefile.search_key(p_text));

-- A name is found from its first word and from each of the next three: name_key is "sara linde smit", key_2 "linde smit".
alter table casefile.person
    add column key_2 text collate "C" generated always as (substring(name_key from '^[^ ]+ (.+)$')) stored,
    add column key_3 text collate "C" generated always as (substring(name_key from '^[^ ]+ [^ ]+ (.+)$')) stored,
    add column key_4 text collate "C" generated always as (substring(name_key from '^[^ ]+ [^ ]+ [^ ]+ (.+)$')) stored;
create index on casefile.person (key_2);
create index on casefile.person (key_3) where key_3 is not null;
create index on casefile.person (key_4) where key_4 is not null;
create index on casefile.person (birth_date);
