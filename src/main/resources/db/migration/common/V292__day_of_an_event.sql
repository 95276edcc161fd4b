-- Which event of its actors is nearest is seen by the days alone: here they stand close together, in the table far apart.
create index event_by_id_and_date on event (id, date_earliest);
