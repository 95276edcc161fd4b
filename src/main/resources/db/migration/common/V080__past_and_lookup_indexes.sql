-- Lists of a day before sort as the lists of today do, unknown dates first.
drop index actor_history_by_name;
create index actor_history_by_name on actor_history (name nulls first, id);
drop index designation_history_by_in_force_from;
create index designation_history_by_in_force_from on designation_history (in_force_from_earliest nulls first, id);
drop index event_history_by_date;
create index event_history_by_date on event_history (date_earliest nulls first, id);
drop index figure_history_by_period;
create index figure_history_by_period on figure_history (period_last nulls first, id);
drop index measure_history_by_in_force_from;
create index measure_history_by_in_force_from on measure_history (in_force_from_earliest nulls first, id);
drop index source_history_by_published;
create index source_history_by_published on source_history (published_earliest nulls first, id);

-- Imports look a source up by its address.
create index source_by_address on source (address, id);

-- The tracker's latest changes, however many figures were imported since.
create index record_change_by_kind on record_change (kind, changed_at, id);
