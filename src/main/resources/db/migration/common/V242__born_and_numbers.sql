-- When a person was born, as precisely as it is known.
alter table actor add column born_edtf varchar(60);
alter table actor add column born_earliest date;
alter table actor add column born_latest date;
alter table actor_history add column born_edtf varchar(60);
alter table actor_history add column born_earliest date;
alter table actor_history add column born_latest date;

-- Whose number it is.
create index actor_identifier_by_code on actor_identifier (code, actor_id);
create index actor_identifier_history_by_code on actor_identifier_history (code, recorded_from);
