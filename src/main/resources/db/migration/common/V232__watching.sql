-- Who watches what, and what they are told. Of accounts, by their names, which stay for ever; none of it is of the record.
create table actor_watch (
    account  varchar(60)                 not null,
    actor_id bigint                      not null,
    since    timestamp(6) with time zone not null,
    primary key (account, actor_id)
);
create index actor_watch_by_actor on actor_watch (actor_id, account);

-- Filters of the feed of changes that somebody keeps and is told of.
create table feed_filter (
    id        bigint       not null primary key,
    account   varchar(60)  not null,
    name      varchar(100) not null,
    list      varchar(20),
    change    varchar(10),
    kind      varchar(20),
    programme varchar(200),
    country   varchar(2)
);
create index feed_filter_by_account on feed_filter (account, id);

-- One for each change, whatever it was that led to it; because of an actor or of a filter.
create table notice (
    account   varchar(60)                 not null,
    change_id bigint                      not null references list_change (id),
    actor_id  bigint,
    filter_id bigint,
    noted_at  timestamp(6) with time zone not null,
    read_at   timestamp(6) with time zone,
    primary key (account, change_id)
);
create index notice_by_change on notice (change_id);
create index notice_by_reading on notice (account, read_at);

-- The secret in the address by which a program reads the feed in somebody's name, as its hash alone.
create table feed_key (
    account  varchar(60)                 not null primary key,
    key_hash varchar(64)                 not null unique,
    made_at  timestamp(6) with time zone not null
);
