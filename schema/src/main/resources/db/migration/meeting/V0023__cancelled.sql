-- A conference that was called off before it began.
alter table meeting.conference drop constraint conference_state_check;
alter table meeting.conference add constraint conference_state_check
    check (state in ('prepared', 'running', 'finalised', 'cancelled'));
