-- Two people may change one relation; who comes second is shown both. Relations from before are as they were first written.
alter table casefile.relation
    add column version    bigint      not null default 0,
    add column changed_by uuid        not null default '00000000-0000-0000-0000-000000000000',
    add column changed_at timestamptz not null default '2026-01-01 00:00:00+00';
alter table casefile.relation alter column changed_by drop default, alter column changed_at drop default;
