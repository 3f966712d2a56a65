-- Since when an account has an owner who can sign in. From then on nobody makes a new link for it alone.
alter table account.account add column in_use_since timestamptz;
update account.account set in_use_since = totp_confirmed_at;

-- Starting over with an account in use: one person asks, another agrees.
create table account.start_over (
    id             uuid primary key,
    account_id     uuid not null references account.account,
    partnership_id uuid not null,
    asked_by       uuid not null,
    asked_at       timestamptz not null,
    expires_at     timestamptz not null,
    outcome        text check (outcome in ('agreed', 'declined', 'withdrawn', 'expired')),
    settled_by     uuid,
    settled_at     timestamptz,
    used_at        timestamptz,
    check (outcome is distinct from 'agreed' or settled_by <> asked_by)
);
create unique index on account.start_over (account_id) where outcome is null;
create index on account.start_over (account_id, asked_at);
create index on account.start_over (partnership_id) where outcome is null;

grant select, insert, update on account.start_over to aantafel_app;
