-- Sessions of accounts. A row outlives its session until the next sign-in of anyone. Without history.
create table account_session (
    id         varchar(43)                 not null primary key,
    account_id bigint                      not null references account (id),
    browser    varchar(60),
    address    varchar(60)                 not null,
    begun_at   timestamp(6) with time zone not null,
    -- Precise to some minutes.
    used_at    timestamp(6) with time zone not null,
    -- Ended on a page; the session is refused.
    ended      boolean                     not null
);
create index account_session_by_account on account_session (account_id, begun_at);
create index account_session_by_time on account_session (begun_at);
${only_postgresql}create trigger account_session_notified after update of ended on account_session for each statement execute function notify_of_kind('account_session');
