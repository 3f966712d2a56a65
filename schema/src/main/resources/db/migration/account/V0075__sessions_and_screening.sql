-- A session has a name of its own, so that its owner can end that one, and says in two codes on what it was begun.
alter table account.session
    add column id      uuid not null default gen_random_uuid(),
    add column browser text not null default '',
    add column system  text not null default '';
create unique index on account.session (id);

-- That somebody was told that a screening ends, once for each day it ends on.
create table account.screening_notice (
    account_id uuid        not null references account.account,
    until_day  date        not null,
    told_at    timestamptz not null,
    primary key (account_id, until_day)
);
create index on account.account (screening_until) where screening_until is not null and blocked_at is null;
grant select, insert, delete on account.screening_notice to aantafel_app;
