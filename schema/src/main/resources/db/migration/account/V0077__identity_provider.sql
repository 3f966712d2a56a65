-- Who somebody is for the identity provider of the organisation: a name that means nothing elsewhere (pairwise subject).
create table account.provider_link (
    account_id uuid primary key references account.account,
    issuer     text        not null,
    subject    text        not null,
    linked_at  timestamptz not null,
    unique (issuer, subject)
);

-- Somebody who was sent to the provider and has not come back: what only this visit knows, by the hash of its state. With an account:
-- to link it, from a session of its owner or with the owner's one-time link.
create table account.provider_visit (
    state_hash bytea primary key,
    nonce      text        not null,
    verifier   text        not null,
    next_path  text        not null,
    account_id uuid references account.account,
    link_hash  bytea,
    expires_at timestamptz not null
);
create index on account.provider_visit (expires_at);
create index on account.provider_visit (account_id);

-- To sign out there too, and to hear from there that somebody signed out.
alter table account.session
    add column provider_session text,
    add column provider_token   text;
create index on account.session (provider_session) where provider_session is not null;

grant select, insert, update, delete on account.provider_link to aantafel_app;
grant select, insert, delete on account.provider_visit to aantafel_app;
