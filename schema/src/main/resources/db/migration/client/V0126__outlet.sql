-- That a partnership gives members of families pages of their own, on which advice. Without a row, and once it is off, nothing is released.
create table client.outlet (
    partnership_id   uuid        primary key,
    frame_code       text        not null,
    advice_reference text        not null,
    on_by            uuid        not null,
    on_at            timestamptz not null,
    off_by           uuid,
    off_at           timestamptz,
    check ((off_at is null) = (off_by is null))
);
grant select, insert, update on client.outlet to aantafel_app;
grant select (partnership_id, off_at) on client.outlet to aantafel_client;

-- Off is off at once, also for what was released before.
alter policy own on client.release
    using (taken_back_at is null and exists (select 1 from client.opens o where o.person = release.person and o.door_id = (select access.me()) and o.closed_at is null
            and o.from_at <= (select access.clock()) and (o.until_at is null or o.until_at > (select access.clock())) offset 0)
        and not exists (select 1 from client.person p join client.outlet t on t.partnership_id = p.partnership_id
            where p.id = release.person and t.off_at is not null offset 0));
