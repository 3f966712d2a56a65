-- Which day the round of destroying was done for, and who is at it: one process at a time, and another when that one is gone.
create table rights.retention_turn (
    only_one     boolean     primary key default true check (only_one),
    done_for     date        not null default '1970-01-01',
    leased_until timestamptz not null default '1970-01-01'
);
insert into rights.retention_turn default values;

-- When something of a case falls due for the first time, as the last round found it; for who has to decide in time.
create table rights.falling_due (
    case_id        uuid        primary key,
    partnership_id uuid        not null,
    number         text        not null,
    first_due      date        not null,
    items          integer     not null check (items > 0),
    found_at       timestamptz not null
);
create index on rights.falling_due (partnership_id, first_due, case_id);

-- Which warning was given for which day.
create table rights.retention_warning (
    case_id uuid     not null,
    due     date     not null,
    months  smallint not null,
    primary key (case_id, due, months)
);

-- Proof that data were destroyed (vernietigingsverklaring): when, by which rule, how many of which kind. The chain is that of the log;
-- it bears the number of a case that is nobody's once the case is gone. Nothing here is ever changed.
create table rights.certificate (
    id             uuid        primary key,
    partnership_id uuid        not null,
    at             timestamptz not null,
    rule           text        not null check (rule in ('longest', 'not_taken_up')),
    whole          boolean     not null,
    frame_code     text        not null,
    frame_version  text        not null,
    term_value     integer     not null,
    term_unit      text        not null,
    article        text        not null,
    chain_id       uuid        not null,
    line_id        uuid        not null
);
create index on rights.certificate (partnership_id, id desc);

create table rights.certificate_kind (
    certificate_id uuid    not null references rights.certificate,
    kind           text    not null,
    destroyed      integer not null check (destroyed > 0),
    primary key (certificate_id, kind)
);

grant usage on schema rights to aantafel_destroyer;
grant select, update on rights.retention_turn to aantafel_destroyer;
grant select, insert, update, delete on rights.falling_due to aantafel_destroyer;
grant select, insert on rights.retention_warning to aantafel_destroyer;
grant insert on rights.certificate, rights.certificate_kind to aantafel_destroyer;
grant select on rights.falling_due, rights.certificate, rights.certificate_kind to aantafel_app;

do $$
declare
    t text;
begin
    foreach t in array array ['falling_due', 'retention_warning', 'certificate', 'certificate_kind'] loop
        execute format('alter table rights.%I enable row level security', t);
        execute format('alter table rights.%I force row level security', t);
    end loop;
end $$;
create policy find on rights.falling_due for all to aantafel_destroyer using (true) with check (true);
create policy give on rights.retention_warning for all to aantafel_destroyer using (true) with check (true);
create policy add on rights.certificate for insert to aantafel_destroyer with check (true);
create policy add on rights.certificate_kind for insert to aantafel_destroyer with check (true);

-- Numbers and days for who answers for the data; for who manages a case, that case.
create policy see on rights.falling_due for select to aantafel_app using (
    access.holds(partnership_id, '{privacy_officer,data_protection_officer}') or access.manages(case_id));
create policy see on rights.certificate for select to aantafel_app using (
    access.holds(partnership_id, '{privacy_officer,data_protection_officer}'));
create policy see on rights.certificate_kind for select to aantafel_app using (exists (
    select 1 from rights.certificate c where c.id = certificate_kind.certificate_id offset 0));
