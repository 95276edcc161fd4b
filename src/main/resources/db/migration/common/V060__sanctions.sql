create table authority (
    id          bigint                      not null primary key,
    version     integer                     not null,
    modified_by varchar(100)                not null,
    modified_at timestamp(6) with time zone not null,
    code        varchar(20)                 not null unique,
    name        varchar(200)                not null,
    country     varchar(2),
    actor_id    bigint references actor (id)
);
create index authority_by_name on authority (name nulls first, id);
create index authority_by_country on authority (country nulls first, id);
create index authority_by_actor on authority (actor_id);

create table programme (
    id               bigint                      not null primary key,
    version          integer                     not null,
    modified_by      varchar(100)                not null,
    modified_at      timestamp(6) with time zone not null,
    authority_id     bigint                      not null references authority (id),
    code             varchar(40)                 not null,
    name             varchar(300)                not null,
    started_edtf     varchar(60),
    started_earliest date,
    started_latest   date,
    unique (authority_id, code)
);
create index programme_by_code on programme (code nulls first, id);
create index programme_by_name on programme (name nulls first, id);
create index programme_by_started on programme (started_earliest nulls first, id);

create table programme_term (
    programme_id bigint      not null references programme (id),
    term         varchar(60) not null,
    primary key (programme_id, term)
);
create index programme_term_by_term on programme_term (term, programme_id);

create table programme_citation (
    id           bigint  not null primary key,
    programme_id bigint  not null references programme (id),
    position     integer not null,
    source_id    bigint  not null references source (id),
    locator      varchar(200),
    quotation    varchar(1000),
    credibility  integer not null
);
create index programme_citation_by_programme on programme_citation (programme_id);
create index programme_citation_by_source on programme_citation (source_id);

create table measure (
    id                      bigint                      not null primary key,
    version                 integer                     not null,
    modified_by             varchar(100)                not null,
    modified_at             timestamp(6) with time zone not null,
    programme_id            bigint                      not null references programme (id),
    kind                    varchar(20)                 not null,
    title                   varchar(300)                not null,
    act                     varchar(200),
    description             varchar(4000),
    answers_id              bigint references measure (id),
    -- What the life-cycle dates say together (org.amur.sanctions.LifeCycle), for filters and sorting.
    in_force_from_edtf       varchar(60),
    in_force_from_earliest   date,
    in_force_from_latest     date,
    in_force_from_kind       varchar(20),
    in_force_until_edtf      varchar(60),
    in_force_until_earliest  date,
    in_force_until_latest    date,
    in_force_until_kind      varchar(20),
    suspended_from_edtf      varchar(60),
    suspended_from_earliest  date,
    suspended_from_latest    date,
    suspended_until_edtf     varchar(60),
    suspended_until_earliest date,
    suspended_until_latest   date
);
create index measure_by_programme on measure (programme_id);
create index measure_by_answers on measure (answers_id);
create index measure_by_title on measure (title nulls first, id);
create index measure_by_modified on measure (modified_at nulls first, id);
create index measure_by_in_force_from on measure (in_force_from_earliest nulls first, id);
create index measure_by_in_force_until on measure (in_force_until_latest);

create table measure_target (
    measure_id bigint     not null references measure (id),
    country    varchar(2) not null,
    primary key (measure_id, country)
);
create index measure_target_by_country on measure_target (country, measure_id);

create table measure_term (
    measure_id bigint      not null references measure (id),
    term       varchar(60) not null,
    primary key (measure_id, term)
);
create index measure_term_by_term on measure_term (term, measure_id);

create table measure_citation (
    id          bigint  not null primary key,
    measure_id  bigint  not null references measure (id),
    position    integer not null,
    source_id   bigint  not null references source (id),
    locator     varchar(200),
    quotation   varchar(1000),
    credibility integer not null
);
create index measure_citation_by_measure on measure_citation (measure_id);
create index measure_citation_by_source on measure_citation (source_id);

create table measure_date (
    id            bigint      not null primary key,
    measure_id    bigint      not null references measure (id),
    position      integer     not null,
    kind          varchar(20) not null,
    date_edtf     varchar(60) not null,
    date_earliest date,
    date_latest   date,
    citation_id   bigint references measure_citation (id)
);
create index measure_date_by_measure on measure_date (measure_id);
create index measure_date_by_citation on measure_date (citation_id);

create table designation (
    id                       bigint                      not null primary key,
    version                  integer                     not null,
    modified_by              varchar(100)                not null,
    modified_at              timestamp(6) with time zone not null,
    measure_id               bigint                      not null references measure (id),
    target_id                bigint                      not null references actor (id),
    reason                   varchar(2000),
    -- What the life-cycle dates say together (org.amur.sanctions.LifeCycle), for filters and sorting.
    in_force_from_edtf       varchar(60),
    in_force_from_earliest   date,
    in_force_from_latest     date,
    in_force_from_kind       varchar(20),
    in_force_until_edtf      varchar(60),
    in_force_until_earliest  date,
    in_force_until_latest    date,
    in_force_until_kind      varchar(20),
    suspended_from_edtf      varchar(60),
    suspended_from_earliest  date,
    suspended_from_latest    date,
    suspended_until_edtf     varchar(60),
    suspended_until_earliest date,
    suspended_until_latest   date
);
create index designation_by_measure on designation (measure_id);
create index designation_by_target on designation (target_id);
create index designation_by_modified on designation (modified_at nulls first, id);
create index designation_by_in_force_from on designation (in_force_from_earliest nulls first, id);
create index designation_by_in_force_until on designation (in_force_until_latest);

create table designation_citation (
    id             bigint  not null primary key,
    designation_id bigint  not null references designation (id),
    position       integer not null,
    source_id      bigint  not null references source (id),
    locator        varchar(200),
    quotation      varchar(1000),
    credibility    integer not null
);
create index designation_citation_by_designation on designation_citation (designation_id);
create index designation_citation_by_source on designation_citation (source_id);

create table designation_date (
    id             bigint      not null primary key,
    designation_id bigint      not null references designation (id),
    position       integer     not null,
    kind           varchar(20) not null,
    date_edtf      varchar(60) not null,
    date_earliest  date,
    date_latest    date,
    citation_id    bigint references designation_citation (id)
);
create index designation_date_by_designation on designation_date (designation_id);
create index designation_date_by_citation on designation_date (citation_id);

-- The twins.
create table authority_history as select * from authority with no data;
alter table authority_history add column recorded_from timestamp(6) with time zone not null;
alter table authority_history add column recorded_to timestamp(6) with time zone;
create index authority_history_by_record on authority_history (id, recorded_from);

create table programme_history as select * from programme with no data;
alter table programme_history add column recorded_from timestamp(6) with time zone not null;
alter table programme_history add column recorded_to timestamp(6) with time zone;
create index programme_history_by_record on programme_history (id, recorded_from);

create table programme_term_history as select * from programme_term with no data;
alter table programme_term_history add column recorded_from timestamp(6) with time zone not null;
alter table programme_term_history add column recorded_to timestamp(6) with time zone;
create index programme_term_history_by_term on programme_term_history (term, programme_id);
create index programme_term_history_by_record on programme_term_history (programme_id, recorded_from);

create table programme_citation_history as select * from programme_citation with no data;
alter table programme_citation_history add column recorded_from timestamp(6) with time zone not null;
alter table programme_citation_history add column recorded_to timestamp(6) with time zone;
create index programme_citation_history_by_record on programme_citation_history (id, recorded_from);
create index programme_citation_history_by_programme on programme_citation_history (programme_id, recorded_from);
create index programme_citation_history_by_source on programme_citation_history (source_id, recorded_from);

create table measure_history as select * from measure with no data;
alter table measure_history add column recorded_from timestamp(6) with time zone not null;
alter table measure_history add column recorded_to timestamp(6) with time zone;
create index measure_history_by_record on measure_history (id, recorded_from);
create index measure_history_by_programme on measure_history (programme_id, recorded_from);
create index measure_history_by_answers on measure_history (answers_id, recorded_from);
create index measure_history_by_in_force_from on measure_history (in_force_from_earliest, id);

create table measure_target_history as select * from measure_target with no data;
alter table measure_target_history add column recorded_from timestamp(6) with time zone not null;
alter table measure_target_history add column recorded_to timestamp(6) with time zone;
create index measure_target_history_by_country on measure_target_history (country, measure_id);
create index measure_target_history_by_record on measure_target_history (measure_id, recorded_from);

create table measure_term_history as select * from measure_term with no data;
alter table measure_term_history add column recorded_from timestamp(6) with time zone not null;
alter table measure_term_history add column recorded_to timestamp(6) with time zone;
create index measure_term_history_by_term on measure_term_history (term, measure_id);
create index measure_term_history_by_record on measure_term_history (measure_id, recorded_from);

create table measure_citation_history as select * from measure_citation with no data;
alter table measure_citation_history add column recorded_from timestamp(6) with time zone not null;
alter table measure_citation_history add column recorded_to timestamp(6) with time zone;
create index measure_citation_history_by_record on measure_citation_history (id, recorded_from);
create index measure_citation_history_by_measure on measure_citation_history (measure_id, recorded_from);
create index measure_citation_history_by_source on measure_citation_history (source_id, recorded_from);

create table measure_date_history as select * from measure_date with no data;
alter table measure_date_history add column recorded_from timestamp(6) with time zone not null;
alter table measure_date_history add column recorded_to timestamp(6) with time zone;
create index measure_date_history_by_record on measure_date_history (id, recorded_from);
create index measure_date_history_by_measure on measure_date_history (measure_id, recorded_from);

create table designation_history as select * from designation with no data;
alter table designation_history add column recorded_from timestamp(6) with time zone not null;
alter table designation_history add column recorded_to timestamp(6) with time zone;
create index designation_history_by_record on designation_history (id, recorded_from);
create index designation_history_by_measure on designation_history (measure_id, recorded_from);
create index designation_history_by_target on designation_history (target_id, recorded_from);
create index designation_history_by_in_force_from on designation_history (in_force_from_earliest, id);

create table designation_citation_history as select * from designation_citation with no data;
alter table designation_citation_history add column recorded_from timestamp(6) with time zone not null;
alter table designation_citation_history add column recorded_to timestamp(6) with time zone;
create index designation_citation_history_by_record on designation_citation_history (id, recorded_from);
create index designation_citation_history_by_designation on designation_citation_history (designation_id, recorded_from);
create index designation_citation_history_by_source on designation_citation_history (source_id, recorded_from);

create table designation_date_history as select * from designation_date with no data;
alter table designation_date_history add column recorded_from timestamp(6) with time zone not null;
alter table designation_date_history add column recorded_to timestamp(6) with time zone;
create index designation_date_history_by_record on designation_date_history (id, recorded_from);
create index designation_date_history_by_designation on designation_date_history (designation_id, recorded_from);
