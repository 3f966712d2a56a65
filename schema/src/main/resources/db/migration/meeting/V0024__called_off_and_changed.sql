-- A conference that was called off before its report was settled: by whom, when and why. What was said in it stays.
alter table meeting.conference drop constraint if exists conference_state_check;
alter table meeting.conference add constraint conference_state_check
    check (state in ('prepared', 'running', 'finalised', 'cancelled'));
alter table meeting.conference add cancel_reason text not null default '';

-- Who changed the preparation last, to tell whoever was changing it too.
alter table meeting.conference add changed_by uuid;
alter table meeting.conference add changed_at timestamptz;
