-- A word a partnership has its own say about: added, changed or switched off. An empty better word: as the frame's list has it.
create table directory.word_advice (
    partnership_id uuid        not null references directory.partnership,
    language       text        not null check (language in ('nl', 'en')),
    word           text        not null check (word = lower(btrim(word)) and word <> ''),
    better         text        not null,
    why            text        not null,
    kind           text        not null check (kind in ('blaming', 'hard')),
    given          boolean     not null,
    version        bigint      not null,
    changed_by     uuid        not null,
    changed_at     timestamptz not null,
    primary key (partnership_id, language, word)
);
grant select, insert, update on directory.word_advice to aantafel_app;
