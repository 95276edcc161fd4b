create table account (
    id           bigint                      not null primary key,
    version      integer                     not null,
    modified_by  varchar(100)                not null,
    modified_at  timestamp(6) with time zone not null,
    name         varchar(60)                 not null unique,
    display_name varchar(100)                not null,
    role         varchar(10)                 not null,
    enabled      boolean                     not null
);

create table account_history as select * from account with no data;
alter table account_history add column recorded_from timestamp(6) with time zone not null;
alter table account_history add column recorded_to timestamp(6) with time zone;
create index account_history_by_record on account_history (id, recorded_from);

-- Secrets and counters: outside the record, without history.
create table account_credential (
    account_id      bigint                      not null primary key references account (id),
    hash            varchar(300)                not null,
    changed_at      timestamp(6) with time zone not null,
    failed_attempts integer                     not null,
    locked_until    timestamp(6) with time zone
);

create table one_time_link (
    token_hash varchar(64)                 not null primary key,
    account_id bigint references account (id),
    expires_at timestamp(6) with time zone not null
);
create index one_time_link_by_account on one_time_link (account_id);
