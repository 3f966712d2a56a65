-- The registers of who watches over a partnership: breaches, advices, training, the register of processing, the partnership's own
-- texts, answered border cases, audit files. Each line is kept by version and only ever added to: nothing here is changed or
-- removed, by nobody (AVG 33 lid 5). What a line holds differs by register, so it is kept as a document (ADR 0026).
create table rights.register_entry (
    entry_id       uuid        not null,
    version        integer     not null check (version > 0),
    previous       integer     generated always as (nullif(version - 1, 0)) stored,
    partnership_id uuid        not null,
    register       text        not null check (register in ('breach', 'advice', 'training', 'processing', 'paper', 'border_case',
                                                            'audit_file')),
    key            text        not null default '',
    person_id      uuid,
    content        jsonb       not null,
    written_by     uuid        not null,
    written_at     timestamptz not null,
    primary key (entry_id, version),
    unique (entry_id, partnership_id, register, version),
    -- A later version is of the same line: it stays in its partnership and its register, and no version is left out.
    foreign key (entry_id, partnership_id, register, previous)
        references rights.register_entry (entry_id, partnership_id, register, version)
);
create index on rights.register_entry (partnership_id, register, entry_id, version desc);
create unique index on rights.register_entry (partnership_id, register, key, version) where key <> '';
alter table rights.register_entry enable row level security;
alter table rights.register_entry force row level security;
grant select, insert on rights.register_entry to aantafel_app;

-- Who watches sees all of it; whoever works in the partnership what it says of itself, and what they asked or learned themselves.
-- That somebody reported a breach shows them no line of that register, not even their own.
create policy see on rights.register_entry for select to aantafel_app using (
    access.holds(partnership_id, '{privacy_officer,data_protection_officer}')
    or (register in ('processing', 'paper', 'border_case') and access.holds(partnership_id, '{}'))
    or (register in ('advice', 'training') and person_id = (select access.me()))
    or (register = 'processing' and (select access.me()) = '8d6bb356-2613-31da-a2df-e861e27be659'::uuid));
create policy add on rights.register_entry for insert to aantafel_app with check (
    written_by = (select access.me())
    and (access.holds(partnership_id, '{privacy_officer,data_protection_officer}')
         or (register in ('breach', 'advice') and version = 1 and person_id = (select access.me())
             and access.holds(partnership_id, '{}'))
         or (register = 'processing' and (select access.me()) = '8d6bb356-2613-31da-a2df-e861e27be659'::uuid)));
-- The last one is the job that keeps what a new version of the frame says is done with data.
