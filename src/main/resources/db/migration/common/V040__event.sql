create table event (
    id            bigint                      not null primary key,
    version       integer                     not null,
    modified_by   varchar(100)                not null,
    modified_at   timestamp(6) with time zone not null,
    title         varchar(500)                not null,
    description   varchar(8000),
    type          varchar(20)                 not null,
    mode          varchar(40),
    context       varchar(40),
    realis        varchar(20)                 not null,
    intensity     numeric(3, 1),
    date_edtf     varchar(60)                 not null,
    date_earliest date,
    date_latest   date,
    place         varchar(200),
    country       varchar(2),
    status        varchar(10)                 not null
);
create index event_by_date on event (date_earliest nulls first, id);
create index event_by_title on event (title nulls first, id);
create index event_by_type on event (type nulls first, id);
create index event_by_modified on event (modified_at nulls first, id);
-- A filter leads, so that filter and order come from one index.
create index event_by_type_and_date on event (type, date_earliest nulls first, id);
create index event_by_status_and_date on event (status, date_earliest nulls first, id);

create table event_term (
    event_id bigint      not null references event (id),
    term     varchar(60) not null,
    primary key (event_id, term)
);
create index event_term_by_term on event_term (term, event_id);

create table participation (
    id       bigint      not null primary key,
    event_id bigint      not null references event (id),
    position integer     not null,
    actor_id bigint      not null references actor (id),
    role     varchar(20) not null
);
create index participation_by_event on participation (event_id);
create index participation_by_actor on participation (actor_id, event_id);

create table event_citation (
    id          bigint  not null primary key,
    event_id    bigint  not null references event (id),
    position    integer not null,
    source_id   bigint  not null references source (id),
    locator     varchar(200),
    quotation   varchar(1000),
    credibility integer not null
);
create index event_citation_by_event on event_citation (event_id);
create index event_citation_by_source on event_citation (source_id);

create table event_history as select * from event with no data;
alter table event_history add column recorded_from timestamp(6) with time zone not null;
alter table event_history add column recorded_to timestamp(6) with time zone;
create index event_history_by_record on event_history (id, recorded_from);
create index event_history_by_date on event_history (date_earliest, id);

create table event_term_history as select * from event_term with no data;
alter table event_term_history add column recorded_from timestamp(6) with time zone not null;
alter table event_term_history add column recorded_to timestamp(6) with time zone;
create index event_term_history_by_term on event_term_history (term, event_id);
create index event_term_history_by_record on event_term_history (event_id, recorded_from);

create table participation_history as select * from participation with no data;
alter table participation_history add column recorded_from timestamp(6) with time zone not null;
alter table participation_history add column recorded_to timestamp(6) with time zone;
create index participation_history_by_record on participation_history (id, recorded_from);
create index participation_history_by_event on participation_history (event_id, recorded_from);
create index participation_history_by_actor on participation_history (actor_id, recorded_from);

create table event_citation_history as select * from event_citation with no data;
alter table event_citation_history add column recorded_from timestamp(6) with time zone not null;
alter table event_citation_history add column recorded_to timestamp(6) with time zone;
create index event_citation_history_by_record on event_citation_history (id, recorded_from);
create index event_citation_history_by_event on event_citation_history (event_id, recorded_from);
create index event_citation_history_by_source on event_citation_history (source_id, recorded_from);
