-- One row per import, written once with the figures that it brought. The token is that of the file, so that a file which
-- is confirmed twice is imported once.
create table import_report (
    id           bigint                      not null primary key,
    token        varchar(43)                 not null unique,
    imported_at  timestamp(6) with time zone not null,
    imported_by  varchar(100)                not null,
    file_name    varchar(200)                not null,
    sha256       varchar(64)                 not null,
    layout       varchar(20)                 not null,
    rows_read    bigint                      not null,
    written      integer                     not null,
    known        integer                     not null,
    sources_made integer                     not null,
    remark_count integer                     not null
);
create index import_report_by_time on import_report (imported_at, id);

-- What the reader of the file remarked on, by reason, so that it can be said in any language.
create table import_remark (
    report_id   bigint       not null references import_report (id),
    position    integer      not null,
    line        bigint       not null,
    column_name varchar(200) not null,
    reason      varchar(40)  not null,
    said        varchar(200) not null,
    detail      varchar(200) not null,
    primary key (report_id, position)
);

create table import_passed_over (
    report_id bigint      not null references import_report (id),
    reason    varchar(40) not null,
    cells     integer     not null,
    primary key (report_id, reason)
);

-- Whoever holds this row imports; the others wait, so that no two imports each miss what the other brings.
create table import_turn (
    id integer not null primary key
);
insert into import_turn (id) values (1);
