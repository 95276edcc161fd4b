-- Many names that a person has screened at once. They belong to the account and are deleted after a month; no part of the record.
create table screening_names (
    id       bigint                      not null primary key,
    token    varchar(43)                 not null unique,
    account  varchar(100)                not null,
    title    varchar(200)                not null,
    made_at  timestamp(6) with time zone not null,
    names    integer                     not null,
    columns_read varchar(200)            not null,
    ended_at timestamp(6) with time zone
);
create index screening_names_by_account on screening_names (account, made_at);
create index screening_names_by_time on screening_names (made_at);

-- One of them, in the order given. What is null was not said. Best and found are null until it is screened.
create table screening_name (
    id       bigint       not null primary key,
    names_id bigint       not null references screening_names (id),
    position integer      not null,
    name     varchar(400) not null,
    kind     varchar(20),
    birth    varchar(60),
    country  varchar(2),
    number   varchar(100),
    remark   varchar(200),
    found    integer,
    best     integer,
    unique (names_id, position)
);
create index screening_name_by_best on screening_name (names_id, best, position);

-- The entries that it may be, the best first, as they were called.
create table screening_name_hit (
    id        bigint        not null primary key,
    name_id   bigint        not null references screening_name (id),
    position  integer       not null,
    entry_id  bigint        not null,
    list      varchar(20)   not null,
    reference varchar(200)  not null,
    title     varchar(1000) not null,
    met       varchar(4000) not null,
    score     integer       not null
);
create index screening_name_hit_by_name on screening_name_hit (name_id, position);
