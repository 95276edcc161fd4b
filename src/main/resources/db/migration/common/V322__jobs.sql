-- Latest background work on each subject, so that every node and the next run of a server know it.
create table job (
    id             varchar(36)                 not null primary key,
    -- Token or ID of what is processed.
    subject        varchar(100)                not null unique,
    kind           varchar(30)                 not null,
    title          varchar(500),
    started_by     varchar(100)                not null,
    started_at     timestamp(6) with time zone not null,
    -- Process that carries it out, and its last sign of life.
    node           varchar(300)                not null,
    alive_at       timestamp(6) with time zone not null,
    state          varchar(10)                 not null,
    total          integer,
    done           integer                     not null,
    -- To be repeated after its end.
    again          boolean                     not null,
    result_id      bigint,
    failure_key    varchar(100),
    failure_values varchar(4000)
);
create index job_by_user on job (started_by, kind, started_at);

-- Imports of lists that a stopped server had begun stay marked as interrupted.
insert into job (id, subject, kind, started_by, started_at, node, alive_at, state, done, again)
select cast(id as varchar(36)), token, 'LIST_IMPORT', account, begun_at, '', begun_at, 'RUNNING', 0, false
from list_upload where begun_at is not null and release_id is null;
alter table list_upload drop column begun_at;
