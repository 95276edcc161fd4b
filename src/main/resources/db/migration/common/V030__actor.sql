create table actor (
    id          bigint                      not null primary key,
    version     integer                     not null,
    modified_by varchar(100)                not null,
    modified_at timestamp(6) with time zone not null,
    kind        varchar(30)                 not null,
    name        varchar(300)                not null,
    country     varchar(2),
    description varchar(4000)
);
create index actor_by_name on actor (name nulls first, id);
create index actor_by_modified on actor (modified_at nulls first, id);

create table actor_term (
    actor_id bigint      not null references actor (id),
    term     varchar(60) not null,
    primary key (actor_id, term)
);
create index actor_term_by_term on actor_term (term, actor_id);

create table actor_name (
    id       bigint       not null primary key,
    actor_id bigint       not null references actor (id),
    position integer      not null,
    text     varchar(300) not null,
    language varchar(35)  not null,
    script   varchar(4)   not null,
    kind     varchar(20)  not null
);
create index actor_name_by_actor on actor_name (actor_id);

create table actor_identifier (
    id       bigint       not null primary key,
    actor_id bigint       not null references actor (id),
    position integer      not null,
    scheme   varchar(20)  not null,
    code     varchar(100) not null
);
create index actor_identifier_by_actor on actor_identifier (actor_id);

create table actor_citation (
    id          bigint  not null primary key,
    actor_id    bigint  not null references actor (id),
    position    integer not null,
    source_id   bigint  not null references source (id),
    locator     varchar(200),
    quotation   varchar(1000),
    credibility integer not null
);
create index actor_citation_by_actor on actor_citation (actor_id);
create index actor_citation_by_source on actor_citation (source_id);

create table relationship (
    id             bigint      not null primary key,
    from_actor_id  bigint      not null references actor (id),
    position       integer     not null,
    kind           varchar(20) not null,
    to_actor_id    bigint      not null references actor (id),
    title          varchar(200),
    since_edtf     varchar(60),
    since_earliest date,
    since_latest   date,
    until_edtf     varchar(60),
    until_earliest date,
    until_latest   date
);
create index relationship_by_from on relationship (from_actor_id);
create index relationship_by_to on relationship (to_actor_id);

create table relationship_citation (
    id              bigint  not null primary key,
    relationship_id bigint  not null references relationship (id),
    position        integer not null,
    source_id       bigint  not null references source (id),
    locator         varchar(200),
    quotation       varchar(1000),
    credibility     integer not null
);
create index relationship_citation_by_relationship on relationship_citation (relationship_id);
create index relationship_citation_by_source on relationship_citation (source_id);

create table actor_history as select * from actor with no data;
alter table actor_history add column recorded_from timestamp(6) with time zone not null;
alter table actor_history add column recorded_to timestamp(6) with time zone;
create index actor_history_by_record on actor_history (id, recorded_from);
create index actor_history_by_name on actor_history (name, id);

create table actor_term_history as select * from actor_term with no data;
alter table actor_term_history add column recorded_from timestamp(6) with time zone not null;
alter table actor_term_history add column recorded_to timestamp(6) with time zone;
create index actor_term_history_by_term on actor_term_history (term, actor_id);
create index actor_term_history_by_record on actor_term_history (actor_id, recorded_from);

create table actor_name_history as select * from actor_name with no data;
alter table actor_name_history add column recorded_from timestamp(6) with time zone not null;
alter table actor_name_history add column recorded_to timestamp(6) with time zone;
create index actor_name_history_by_record on actor_name_history (id, recorded_from);
create index actor_name_history_by_actor on actor_name_history (actor_id, recorded_from);

create table actor_identifier_history as select * from actor_identifier with no data;
alter table actor_identifier_history add column recorded_from timestamp(6) with time zone not null;
alter table actor_identifier_history add column recorded_to timestamp(6) with time zone;
create index actor_identifier_history_by_record on actor_identifier_history (id, recorded_from);
create index actor_identifier_history_by_actor on actor_identifier_history (actor_id, recorded_from);

create table actor_citation_history as select * from actor_citation with no data;
alter table actor_citation_history add column recorded_from timestamp(6) with time zone not null;
alter table actor_citation_history add column recorded_to timestamp(6) with time zone;
create index actor_citation_history_by_record on actor_citation_history (id, recorded_from);
create index actor_citation_history_by_actor on actor_citation_history (actor_id, recorded_from);
create index actor_citation_history_by_source on actor_citation_history (source_id, recorded_from);

create table relationship_history as select * from relationship with no data;
alter table relationship_history add column recorded_from timestamp(6) with time zone not null;
alter table relationship_history add column recorded_to timestamp(6) with time zone;
create index relationship_history_by_record on relationship_history (id, recorded_from);
create index relationship_history_by_from on relationship_history (from_actor_id, recorded_from);
create index relationship_history_by_to on relationship_history (to_actor_id, recorded_from);

create table relationship_citation_history as select * from relationship_citation with no data;
alter table relationship_citation_history add column recorded_from timestamp(6) with time zone not null;
alter table relationship_citation_history add column recorded_to timestamp(6) with time zone;
create index relationship_citation_history_by_record on relationship_citation_history (id, recorded_from);
create index relationship_citation_history_by_relationship on relationship_citation_history (relationship_id, recorded_from);
create index relationship_citation_history_by_source on relationship_citation_history (source_id, recorded_from);
