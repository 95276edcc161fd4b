-- One sequence numbers everything. EclipseLink takes 50 numbers at a time and counts down from the value it gets.
create sequence amur_id start with 50 increment by 50;

-- One row per command on a record: who, when, what, why. Append only; never has a history twin of its own.
create table record_change (
    id         bigint                      not null primary key,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(100)                not null,
    kind       varchar(30)                 not null,
    record_id  bigint                      not null,
    title      varchar(500)                not null,
    action     varchar(10)                 not null,
    why        varchar(500),
    -- The form that made the record, so that the same form sent twice makes one; null where no form did.
    submission varchar(36) unique
);
create index record_change_by_time on record_change (changed_at, id);
create index record_change_by_record on record_change (kind, record_id, changed_at);
