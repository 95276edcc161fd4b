-- Addresses that receive changes of records.
create table webhook (
    id          bigint                      not null primary key,
    version     integer                     not null,
    modified_by varchar(100)                not null,
    modified_at timestamp(6) with time zone not null,
    name        varchar(200)                not null,
    address     varchar(1000)               not null,
    -- Codes of kinds of records, and groups of actions, separated by spaces.
    kinds       varchar(1000)               not null,
    actions     varchar(200)                not null,
    restricted  boolean                     not null,
    enabled     boolean                     not null
);
create table webhook_history as select * from webhook with no data;
alter table webhook_history add column recorded_from timestamp(6) with time zone not null;
alter table webhook_history add column recorded_to timestamp(6) with time zone;
alter table webhook_history add constraint webhook_history_in_order check (recorded_to >= recorded_from);
create index webhook_history_by_record on webhook_history (id, recorded_from);

-- Secrets and queue. Kept when the webhook is deleted, because that can be undone. Without history.
create table webhook_state (
    webhook_id    bigint  not null primary key,
    secret        varchar(100),
    -- Signs too until receivers have the new one.
    former_secret varchar(100),
    former_until  timestamp(6) with time zone,
    -- Consecutive failures, and the time before which nothing is sent.
    failures      integer not null,
    next_at       timestamp(6) with time zone,
    -- Lease of the node that sends.
    claimed_by    varchar(36),
    claimed_until timestamp(6) with time zone
);

-- Transactions whose changes are to be delivered, written within them. Their rows in the journal have the same time.
create table webhook_transaction (
    id           varchar(36)                 not null primary key,
    changed_at   timestamp(6) with time zone not null,
    -- Last change that has been queued.
    after_change bigint                      not null
);
create index webhook_transaction_by_time on webhook_transaction (changed_at, id);

-- One node fills the queues at a time.
create table webhook_turn (id integer not null primary key);
insert into webhook_turn (id) values (1);

create table webhook_delivery (
    id           bigint                      not null primary key,
    webhook_id   bigint                      not null,
    -- Change in the journal; a test has none.
    change_id    bigint,
    -- Time of the change or test.
    changed_at   timestamp(6) with time zone not null,
    state        varchar(10)                 not null,
    queued_at    timestamp(6) with time zone not null,
    attempts     integer                     not null,
    -- Last attempt: status of its response, or the reason for none.
    attempted_at timestamp(6) with time zone,
    status       integer,
    reason       varchar(20),
    millis       integer,
    unique (webhook_id, change_id)
);
create index webhook_delivery_by_state on webhook_delivery (webhook_id, state, changed_at, change_id);
create index webhook_delivery_by_age on webhook_delivery (queued_at);
