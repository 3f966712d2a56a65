-- Who may sign in. A session holds account, factors and times only; rights are read anew on each request.
create table account.account (
    id                uuid primary key,
    professional_id   uuid        not null unique,
    sign_in_name      text        not null,
    password_hash     text,
    totp_secret       text,
    totp_confirmed_at timestamptz,
    last_totp_step    bigint      not null default 0,
    screening_until   date,
    blocked_at        timestamptz,
    created_at        timestamptz not null,
    version           bigint      not null default 0
);
create unique index on account.account (lower(sign_in_name));

-- Failed attempts per name that was typed, also of names nobody has: so that both take the same path and the same time.
create table account.attempt (
    name_hash    bytea primary key,
    failed       integer     not null,
    locked_until timestamptz,
    last_at      timestamptz not null
);
create index on account.attempt (last_at);

-- Links that work once: to choose a password and connect a second factor. Only a hash of the token is kept. Without an
-- account: the link by which the first functional administrator begins.
create table account.one_time_link (
    token_hash bytea primary key,
    account_id uuid references account.account,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index on account.one_time_link (account_id);

create table account.session (
    token_hash bytea primary key,
    account_id uuid        not null references account.account,
    factors    text[]      not null,
    created_at timestamptz not null,
    seen_at    timestamptz not null,
    expires_at timestamptz not null
);
create index on account.session (account_id);
create index on account.session (expires_at);

create table account.api_token (
    token_hash bytea primary key,
    account_id uuid        not null references account.account,
    created_at timestamptz not null,
    expires_at timestamptz not null
);
create index on account.api_token (account_id);
create index on account.api_token (expires_at);

-- What somebody is typing, seen by that writer only.
create table account.draft (
    person_id uuid        not null,
    form_key  text        not null,
    body      text        not null,
    saved_at  timestamptz not null,
    primary key (person_id, form_key)
);

grant usage on schema account to aantafel_app;
grant select, insert, update on all tables in schema account to aantafel_app;
grant delete on account.session, account.draft, account.api_token, account.attempt, account.one_time_link to aantafel_app;
