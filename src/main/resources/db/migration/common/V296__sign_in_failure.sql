-- Failed sign-ins of an account within the last day, for each network and each known device. Outside the record: without history.
create table sign_in_failure (
    account_id   bigint                      not null references account (id),
    origin       varchar(80)                 not null,
    failures     integer                     not null,
    failed_at    timestamp(6) with time zone not null,
    paused_until timestamp(6) with time zone,
    primary key (account_id, origin)
);

-- From now on these count the failures from all unknown devices together, within a day.
alter table account_credential add column failed_at timestamp(6) with time zone;
update account_credential set failed_attempts = 0, locked_until = null;
