-- Up to where everything is sealed, so that a start looks at the newest lines and not at all there ever were. Counted in the
-- database's own time of writing: an import or a replayed past may say that it happened long ago.
alter table audit.line add column written_at timestamptz not null default clock_timestamp();
drop index audit.line_at_idx;
create index on audit.line (written_at, id);
alter table audit.sealer_turn add column sealed_until timestamptz not null default '1970-01-01';
