-- Files between their upload and their import; they outlive a server that is stopped while it imports them.
create table list_upload (
    id          bigint                      not null primary key,
    token       varchar(43)                 not null unique,
    account     varchar(100)                not null,
    list        varchar(20)                 not null,
    published   date,
    uploaded_at timestamp(6) with time zone not null,
    begun_at    timestamp(6) with time zone
);
create index list_upload_by_time on list_upload (uploaded_at);

create table list_upload_file (
    id        bigint       not null primary key,
    upload_id bigint       not null references list_upload (id),
    file_name varchar(200) not null,
    content   blob not null
);
create index list_upload_file_by_upload on list_upload_file (upload_id);

create table list_entry_term (
    entry_id bigint      not null references list_entry (id),
    term     varchar(60) not null,
    primary key (entry_id, term)
);
create index list_entry_term_by_term on list_entry_term (term, entry_id);
