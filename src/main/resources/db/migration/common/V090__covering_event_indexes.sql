-- The columns that a list is filtered by stand behind those that it is sorted by: what does not match is passed over within
-- the index, without reading its row.
drop index event_by_date;
create index event_by_date on event (date_earliest nulls first, id, date_latest, type, status, realis);
drop index event_by_title;
create index event_by_title on event (title nulls first, id, date_earliest, date_latest, type, status, realis);
drop index event_by_type;
create index event_by_type on event (type nulls first, id, date_earliest, date_latest, status, realis);
drop index event_by_modified;
create index event_by_modified on event (modified_at nulls first, id, date_earliest, date_latest, type, status, realis);
drop index event_by_type_and_date;
drop index event_by_status_and_date;
create index event_by_status_and_date on event (status, date_earliest nulls first, id, date_latest, type, realis);
