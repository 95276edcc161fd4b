-- An event is now submitted for review, and published by another editor.
update event set status = 'SUBMITTED' where status = 'REVIEWED';
update event_history set status = 'SUBMITTED' where status = 'REVIEWED';
update record_change set action = 'SUBMIT' where action = 'REVIEW';
update record_change c set action = 'SEND_BACK' where action = 'WITHDRAW' and exists (select 1 from event_history h
    where h.id = c.record_id and h.status = 'SUBMITTED' and h.recorded_to = c.changed_at);

-- Changes that only editors see: those of drafts.
alter table record_change add column restricted boolean default false not null;
update record_change c set restricted = true where kind = 'event' and not exists (select 1 from event_history h
    where h.id = c.record_id and h.status = 'PUBLISHED' and h.recorded_from <= c.changed_at
      and (h.recorded_to is null or h.recorded_to >= c.changed_at));

-- For the nearest events of the same actors: reads dates and status without the rows.
drop index event_by_id_and_date;
create index event_by_id_and_date on event (id, date_earliest, status);
