-- How a capture reached the reading queue: entered by a user, or from a feed, the folder or the API; the name of the feed.
alter table capture add column origin varchar(10) default 'USER' not null;
alter table capture add column origin_name varchar(200);
-- SHA-256 of the address: addresses can be too long for an index.
alter table capture add column address_hash varchar(64);
create index capture_by_address on capture (address_hash);

-- Atom and RSS feeds that fill the reading queue.
create table news_feed (
    id          bigint                      not null primary key,
    version     integer                     not null,
    modified_by varchar(100)                not null,
    modified_at timestamp(6) with time zone not null,
    name        varchar(200)                not null,
    address     varchar(1000)               not null,
    enabled     boolean                     not null
);
create table news_feed_history as select * from news_feed with no data;
alter table news_feed_history add column recorded_from timestamp(6) with time zone not null;
alter table news_feed_history add column recorded_to timestamp(6) with time zone;
alter table news_feed_history add constraint news_feed_history_in_order check (recorded_to >= recorded_from);
create index news_feed_history_by_record on news_feed_history (id, recorded_from);

-- Result of the last check and time of the next. Kept when the feed is deleted, because that can be undone. Without history.
create table news_feed_state (
    news_feed_id  bigint  not null primary key,
    next_at       timestamp(6) with time zone,
    checking      boolean not null,
    checked_at    timestamp(6) with time zone,
    outcome       varchar(20),
    reason        varchar(20),
    detail        varchar(500),
    -- Articles of the last check, and of all.
    added         integer not null,
    failed        integer not null,
    total         integer not null,
    failures      integer not null,
    etag          varchar(500),
    last_modified varchar(500)
);

-- Items of a feed that were read, or could not be.
create table news_feed_item (
    news_feed_id bigint      not null,
    -- SHA-256 of the item's id.
    item         varchar(64) not null,
    attempts     integer     not null,
    settled      boolean     not null,
    primary key (news_feed_id, item)
);
