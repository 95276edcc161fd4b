create table source (
    id                 bigint                      not null primary key,
    version            integer                     not null,
    modified_by        varchar(100)                not null,
    modified_at        timestamp(6) with time zone not null,
    title              varchar(500)                not null,
    kind               varchar(20)                 not null,
    publisher          varchar(200)                not null,
    authors            varchar(300),
    address            varchar(1000),
    language           varchar(35)                 not null,
    published_edtf     varchar(60),
    published_earliest date,
    published_latest   date,
    retrieved          date,
    derives_from_id    bigint references source (id),
    status             varchar(10)                 not null,
    reliability        varchar(1)                  not null,
    note               varchar(4000)
);
-- "nulls first" is what the lists ask for, on both databases; see common.Sort.
create index source_by_published on source (published_earliest nulls first, id);
create index source_by_title on source (title nulls first, id);
create index source_by_publisher on source (publisher nulls first, id);
create index source_by_modified on source (modified_at nulls first, id);
create index source_by_derives_from on source (derives_from_id);

create table source_term (
    source_id bigint      not null references source (id),
    term      varchar(60) not null,
    primary key (source_id, term)
);
create index source_term_by_term on source_term (term, source_id);

-- The twins. "with no data" copies the columns; the constraints of the present do not hold in the past.
create table source_history as select * from source with no data;
alter table source_history add column recorded_from timestamp(6) with time zone not null;
alter table source_history add column recorded_to timestamp(6) with time zone;
create index source_history_by_record on source_history (id, recorded_from);
create index source_history_by_published on source_history (published_earliest, id);

create table source_term_history as select * from source_term with no data;
alter table source_term_history add column recorded_from timestamp(6) with time zone not null;
alter table source_term_history add column recorded_to timestamp(6) with time zone;
create index source_term_history_by_term on source_term_history (term, source_id);
create index source_term_history_by_record on source_term_history (source_id, recorded_from);
