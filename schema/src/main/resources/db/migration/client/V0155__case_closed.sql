-- Once the case was closed nobody would read what a client writes: the page is only there to be read.
alter policy write on client.contribution
    with check (door_id = (select access.me()) and exists (select 1 from client.opens o where o.person = contribution.person and o.door_id = (select access.me()) and o.closed_at is null
            and o.from_at <= (select access.clock()) and (o.until_at is null or o.until_at > (select access.clock())) and o.case_id = contribution.case_id and o.holder = contribution.holder and o.holder <> 'confidant' offset 0)
        and not exists (select 1 from client.person p where p.id = contribution.person and p.closed_reason = 'case_closed' offset 0));
