-- A passkey: the public half of a key pair whose other half never leaves its owner's device. What stands here opens nothing.
create table account.passkey (
    id              uuid primary key,
    account_id      uuid        not null references account.account,
    credential_id   bytea       not null unique,
    credential      bytea       not null,
    sign_count      bigint      not null,
    backup_eligible boolean     not null,
    transports      text[]      not null,
    name            text        not null,
    created_at      timestamptz not null,
    last_used_at    timestamptz
);
create index on account.passkey (account_id);

-- What a device is asked to sign: once, within minutes. Without an account: somebody at the door.
create table account.challenge (
    challenge  bytea primary key,
    account_id uuid references account.account,
    expires_at timestamptz not null
);
create index on account.challenge (expires_at);
create index on account.challenge (account_id);

grant select, insert, update, delete on account.passkey to aantafel_app;
grant select, insert, delete on account.challenge to aantafel_app;
