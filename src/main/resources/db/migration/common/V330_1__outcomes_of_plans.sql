-- Outcome of a planned event: the event that fulfilled it, or that none did.
alter table event add column outcome_id bigint;
alter table event add column cancelled boolean default false not null;
create index event_by_outcome on event (outcome_id);
alter table event add constraint event_outcome_id_fkey foreign key (outcome_id) references event (id);
alter table event_history add column outcome_id bigint;
alter table event_history add column cancelled boolean default false not null;
create index event_history_by_outcome on event_history (outcome_id, recorded_from);
