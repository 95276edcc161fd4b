-- Tables and columns take the terms of the pages: list source, kept although outdated, current match.
alter table list_supply rename to list_source;
alter table list_supply_history rename to list_source_history;
alter index list_supply_history_by_record rename to list_source_history_by_record;
alter table list_supply_state rename to list_source_state;
alter table list_source_state rename column supply_id to list_source_id;
alter table list_supply_file rename to list_source_file;
alter table list_source_file rename column supply_id to list_source_id;
update record_change set kind = 'listSource' where kind = 'supply';

alter table designation rename column let_stand_position to kept_position;
alter table designation rename column let_stand_entry to kept_entry;
alter table designation rename column let_stand_reason to kept_reason;
alter table designation rename column let_stand_by to kept_by;
alter table designation rename column let_stand_at to kept_at;
alter table designation_history rename column let_stand_position to kept_position;
alter table designation_history rename column let_stand_entry to kept_entry;
alter table designation_history rename column let_stand_reason to kept_reason;
alter table designation_history rename column let_stand_by to kept_by;
alter table designation_history rename column let_stand_at to kept_at;

alter table screening_case rename column standing to current;
alter table screening_case_history rename column standing to current;
