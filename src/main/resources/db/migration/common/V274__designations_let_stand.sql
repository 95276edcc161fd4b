-- That somebody let a designation stand though its entry has changed or is gone: what the list said then (null if it had the entry no
-- more) and in which release of it, by their positions, why, who and when. What the list says later is asked about anew.
alter table designation add column let_stand_position bigint;
alter table designation add column let_stand_entry bigint;
alter table designation add column let_stand_reason varchar(500);
alter table designation add column let_stand_by varchar(100);
alter table designation add column let_stand_at timestamp(6) with time zone;

alter table designation_history add column let_stand_position bigint;
alter table designation_history add column let_stand_entry bigint;
alter table designation_history add column let_stand_reason varchar(500);
alter table designation_history add column let_stand_by varchar(100);
alter table designation_history add column let_stand_at timestamp(6) with time zone;
