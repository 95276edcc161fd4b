-- That one actor was found to be another: the absorbed one ended, and what pointed at it points at the survivor; and, where that
-- was a mistake, when it was taken apart. Both actors are named by number and as they were called, for the absorbed one is gone.
create table actor_merge (
    id            bigint                      not null primary key,
    version       integer                     not null,
    modified_by   varchar(100)                not null,
    modified_at   timestamp(6) with time zone not null,
    survivor_id   bigint                      not null,
    survivor_name varchar(300)                not null,
    absorbed_id   bigint                      not null,
    absorbed_name varchar(300)                not null,
    reason        varchar(500)                not null,
    merged_by     varchar(100)                not null,
    merged_at     timestamp(6) with time zone not null,
    apart_reason  varchar(500),
    apart_by      varchar(100),
    apart_at      timestamp(6) with time zone
);
create index actor_merge_by_survivor on actor_merge (survivor_id);
create index actor_merge_by_absorbed on actor_merge (absorbed_id);

create table actor_merge_history as select * from actor_merge with no data;
alter table actor_merge_history add column recorded_from timestamp(6) with time zone not null;
alter table actor_merge_history add column recorded_to timestamp(6) with time zone;
create index actor_merge_history_by_record on actor_merge_history (id, recorded_from);
create index actor_merge_history_by_survivor on actor_merge_history (survivor_id, recorded_from);
create index actor_merge_history_by_absorbed on actor_merge_history (absorbed_id, recorded_from);

-- What a merge did with each row that pointed at the absorbed actor, or was one of its parts. Written with the merge; the outcome
-- when it is taken apart; never otherwise. met_id is the row of the survivor that says the same.
create table actor_merge_item (
    merge_id bigint        not null references actor_merge (id),
    kind     varchar(20)   not null,
    row_id   bigint        not null,
    owner_id bigint        not null,
    title    varchar(4000) not null,
    fate     varchar(10),
    met_id   bigint,
    outcome  varchar(10),
    primary key (merge_id, kind, row_id)
);
create index actor_merge_item_by_row on actor_merge_item (row_id);
create index actor_merge_item_by_met on actor_merge_item (met_id);

-- Who watched the absorbed actor, and from when. Of accounts, as actor_watch is, and no part of the record.
create table actor_merge_watch (
    merge_id bigint                      not null references actor_merge (id),
    account  varchar(60)                 not null,
    since    timestamp(6) with time zone not null,
    met      boolean                     not null,
    primary key (merge_id, account)
);
