-- Where releases of a list come from by themselves: a folder on the server, addresses of the publisher, or both.
create table list_supply (
    id          bigint                      not null primary key,
    version     integer                     not null,
    modified_by varchar(100)                not null,
    modified_at timestamp(6) with time zone not null,
    list        varchar(20)                 not null unique,
    enabled     boolean                     not null,
    folder      varchar(100),
    addresses   varchar(4000),
    rhythm      varchar(3)                  not null
);

create table list_supply_history as select * from list_supply with no data;
alter table list_supply_history add column recorded_from timestamp(6) with time zone not null;
alter table list_supply_history add column recorded_to timestamp(6) with time zone;
create index list_supply_history_by_record on list_supply_history (id, recorded_from);

-- How it went last and when it is its turn again: outside the record, without history. Of several nodes the one that has
-- claimed the row does the work, until a moment that it moves on as long as it lives.
create table list_supply_state (
    supply_id      bigint  not null primary key references list_supply (id),
    next_at        timestamp(6) with time zone,
    claimed_until  timestamp(6) with time zone,
    fetched_at     timestamp(6) with time zone,
    outcome        varchar(20),
    reason         varchar(20),
    detail         varchar(500),
    release_id     bigint,
    failures       integer not null,
    -- What the publisher's server said of the files, to be asked by it whether they have changed; and their hash.
    validators     varchar(4000),
    sha256         varchar(64),
    looked_at      timestamp(6) with time zone,
    folder_outcome varchar(20),
    folder_reason  varchar(20),
    folder_detail  varchar(500),
    folder_release bigint
);

-- Files of a folder that were taken and could not be moved out of it.
create table list_supply_file (
    supply_id bigint      not null references list_supply (id),
    sha256    varchar(64) not null,
    primary key (supply_id, sha256)
);
