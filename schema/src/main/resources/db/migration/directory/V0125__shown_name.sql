-- Whether families read a worker's name, or the organisation and the role. Without a professional: what a partnership chose for all who
-- chose nothing themselves. Nobody chose: organisation and role.
create table directory.shown_name (
    partnership_id  uuid        not null references directory.partnership,
    professional_id uuid        references directory.professional,
    shown           boolean     not null,
    chosen_by       uuid        not null,
    chosen_at       timestamptz not null,
    unique nulls not distinct (partnership_id, professional_id)
);
create index on directory.shown_name (professional_id);
grant select, insert, update on directory.shown_name to aantafel_app;
