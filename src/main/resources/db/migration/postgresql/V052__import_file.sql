-- A file between its preview and its import; short-lived and nobody's record.
create table import_file (
    id             bigint                      not null primary key,
    token          varchar(43)                 not null unique,
    account        varchar(100)                not null,
    file_name      varchar(200)                not null,
    sha256         varchar(64)                 not null,
    content        bytea                       not null,
    uploaded_at    timestamp(6) with time zone not null,
    source_id      bigint,
    published_edtf varchar(60)
);
create index import_file_by_time on import_file (uploaded_at);
