-- An advice a partnership does not want, or wants again. What nobody chose about is given.
create table directory.advice_choice (
    partnership_id uuid        not null references directory.partnership,
    advice         text        not null check (advice ~ '^[a-z_]+$'),
    given          boolean     not null,
    chosen_by      uuid        not null,
    chosen_at      timestamptz not null,
    primary key (partnership_id, advice)
);
grant select, insert, update on directory.advice_choice to aantafel_app;
