-- From which entry of which official list a designation comes: the list, the publisher's reference, the how many-th time that the
-- entry is designated under the measure (who is delisted and listed again is designated twice), and what the list said
-- when an editor last looked. The index keeps two editors from accepting the same.
alter table designation add column list_code varchar(20);
alter table designation add column entry_ref varchar(200);
alter table designation add column entry_listing integer;
alter table designation add column entry_id bigint;
create unique index designation_by_entry on designation (list_code, entry_ref, measure_id, entry_listing);

alter table designation_history add column list_code varchar(20);
alter table designation_history add column entry_ref varchar(200);
alter table designation_history add column entry_listing integer;
alter table designation_history add column entry_id bigint;
create index designation_history_by_entry on designation_history (list_code, entry_ref, recorded_from);

-- What a publisher's programme is about, and under which measure those in it are designated.
create table listed_programme (
    id          bigint                      not null primary key,
    version     integer                     not null,
    modified_by varchar(100)                not null,
    modified_at timestamp(6) with time zone not null,
    list        varchar(20)                 not null,
    code        varchar(200)                not null,
    concern     varchar(20),
    measure_id  bigint references measure (id),
    unique (list, code)
);
create index listed_programme_by_code on listed_programme (code, list);
create index listed_programme_by_measure on listed_programme (measure_id);

create table listed_programme_history as select * from listed_programme with no data;
alter table listed_programme_history add column recorded_from timestamp(6) with time zone not null;
alter table listed_programme_history add column recorded_to timestamp(6) with time zone;
create index listed_programme_history_by_record on listed_programme_history (id, recorded_from);
create index listed_programme_history_by_code on listed_programme_history (code, list, recorded_from);
create index listed_programme_history_by_measure on listed_programme_history (measure_id, recorded_from);

-- Entries that are not to be designations, and why.
create table declined_entry (
    id          bigint                      not null primary key,
    version     integer                     not null,
    modified_by varchar(100)                not null,
    modified_at timestamp(6) with time zone not null,
    list        varchar(20)                 not null,
    entry_ref   varchar(200)                not null,
    title       varchar(1000)               not null,
    reason      varchar(500)                not null,
    unique (list, entry_ref)
);

create table declined_entry_history as select * from declined_entry with no data;
alter table declined_entry_history add column recorded_from timestamp(6) with time zone not null;
alter table declined_entry_history add column recorded_to timestamp(6) with time zone;
create index declined_entry_history_by_record on declined_entry_history (id, recorded_from);
create index declined_entry_history_by_entry on declined_entry_history (list, entry_ref, recorded_from);

-- The source that a release is cited as, made once. The source may be deleted by whoever may; then another is made.
create table list_release_source (
    release_id bigint not null primary key references list_release (id),
    source_id  bigint not null
);

-- Many entries accepted at once, and what became of each.
create table acceptance (
    id       bigint                      not null primary key,
    begun_at timestamp(6) with time zone not null,
    begun_by varchar(100)                not null,
    ended_at timestamp(6) with time zone,
    total    integer                     not null
);
create index acceptance_by_time on acceptance (begun_at, id);

create table acceptance_item (
    acceptance_id bigint        not null references acceptance (id),
    position      integer       not null,
    list          varchar(20)   not null,
    entry_ref     varchar(200)  not null,
    entry_id      bigint        not null,
    title         varchar(1000) not null,
    outcome       varchar(20)   not null,
    detail        varchar(500),
    actor_id      bigint,
    actor_made    boolean       not null,
    written_at    timestamp(6) with time zone,
    primary key (acceptance_id, position)
);
