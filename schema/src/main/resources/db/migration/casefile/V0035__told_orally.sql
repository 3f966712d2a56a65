-- Said orally and not recorded: who said something about whom, and not what.
alter table casefile.statement drop constraint statement_kind_check;
alter table casefile.statement add constraint statement_kind_check
    check (kind in ('fact', 'suspicion', 'opinion', 'told_by', 'orally') and (kind = 'orally') = (text = ''));
