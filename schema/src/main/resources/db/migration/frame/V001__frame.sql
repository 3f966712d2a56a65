-- Which frame a partnership works under, since when, and on whose advice. The frames themselves are files.
create table frame.activation (
    partnership_id   uuid        not null,
    code             text        not null,
    version          text        not null,
    advice_reference text        not null default '',
    activated_by     uuid        not null,
    activated_at     timestamptz not null,
    primary key (partnership_id, code)
);
grant usage on schema frame to aantafel_app;
grant select, insert, update on frame.activation to aantafel_app;
