-- When and how the family can reach its fixed contact, in words for the family; outside those hours too.
create table casefile.reachable (
    case_id     uuid        primary key references casefile.case_file,
    phone       text        not null default '',
    hours       text        not null default '',
    other_hours text        not null default '',
    version     bigint      not null default 1,
    changed_by  uuid        not null,
    changed_at  timestamptz not null
);
grant select, insert, update on casefile.reachable to aantafel_app;
call access.guard('casefile.reachable', '{1,2}');
