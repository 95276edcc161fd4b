-- How the tables of a publisher are read, by the names of their columns.
create table table_mapping (
    id          bigint                      not null primary key,
    version     integer                     not null,
    modified_by varchar(100)                not null,
    modified_at timestamp(6) with time zone not null,
    publisher   varchar(200)                not null,
    -- Of the names, in any order, years standing for each other.
    fingerprint varchar(64)                 not null unique,
    header      varchar(4000)               not null,
    definition  varchar(60000)              not null
);

create table table_mapping_history as select * from table_mapping with no data;
alter table table_mapping_history add column recorded_from timestamp(6) with time zone not null;
alter table table_mapping_history add column recorded_to timestamp(6) with time zone;
create index table_mapping_history_by_record on table_mapping_history (id, recorded_from);
