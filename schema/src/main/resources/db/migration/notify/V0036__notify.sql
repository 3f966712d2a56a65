-- Mail that is to go out: to whom, about what, and how far it is. It holds ids and codes; what a mail says is written by the room it is
-- about when it goes out. Added in the transaction of the use case, sent by a job under a role of its own.
create table notify.mail (
    id           uuid primary key,
    recipient_id uuid        not null,
    kind         text        not null check (kind ~ '^[a-z_]+$'),
    about_id     uuid        not null,
    part         integer     not null,
    state        text        not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'failed', 'dropped')),
    reason       text        not null default '',
    attempts     integer     not null default 0,
    created_at   timestamptz not null,
    next_at      timestamptz not null,
    leased_until timestamptz,
    settled_at   timestamptz
);
create index mail_due on notify.mail (next_at) where state in ('waiting', 'sending');
create index on notify.mail (settled_at) where settled_at is not null;
create index on notify.mail (recipient_id, about_id, part);

-- Whether somebody wants mail, and in which language.
create table notify.preference (
    person_id uuid primary key,
    mail      boolean not null,
    language  text    not null check (language in ('nl', 'en'))
);

grant usage on schema notify to aantafel_app, aantafel_mailer;
grant insert on notify.mail to aantafel_app;
grant select, insert, update on notify.preference to aantafel_app;
grant select, update, delete on notify.mail to aantafel_mailer;
grant select on notify.preference to aantafel_mailer;

alter table notify.mail enable row level security;
alter table notify.mail force row level security;
create policy add on notify.mail for insert to aantafel_app with check (
    state = 'waiting' and attempts = 0 and leased_until is null and settled_at is null and (select access.me()) is not null);
create policy send on notify.mail for all to aantafel_mailer using (true) with check (true);

alter table notify.preference enable row level security;
alter table notify.preference force row level security;
create policy see on notify.preference for select to aantafel_app using (person_id = (select access.me()));
create policy add on notify.preference for insert to aantafel_app with check (person_id = (select access.me()));
create policy change on notify.preference for update to aantafel_app
    using (person_id = (select access.me())) with check (person_id = (select access.me()));
create policy send on notify.preference for select to aantafel_mailer using (true);
