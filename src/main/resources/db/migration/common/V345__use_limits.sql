-- Uses within a time, such as failed sign-ins from a network, counted for all nodes.
create table use_limit (
    name  varchar(300)                not null primary key,
    since timestamp(6) with time zone not null,
    used  integer                     not null
);
create index use_limit_by_age on use_limit (since);
