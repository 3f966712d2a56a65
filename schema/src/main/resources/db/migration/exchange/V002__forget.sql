-- Answers are kept for a day. The job that forgets them is a technical actor with this id; it reads no row, and this policy alone
-- says which it deletes. A person deletes none.
create index on exchange.idempotency (created_at);
grant delete on exchange.idempotency to aantafel_app;
create policy forget on exchange.idempotency for delete to aantafel_app
    using ((select access.me()) = '29981876-1cdf-3644-84d0-8b966b5e82a9' -- forget-answers
           and created_at < (select access.clock()) - interval '24 hours');
