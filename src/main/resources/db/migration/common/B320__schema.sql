-- The whole schema at version 320, for new installations. An installation at version 320 skips this script.
--
-- A table that users edit is followed by its history table: the same columns without constraints, and the time span of each version.
-- A foreign key whose column has an index of its own comes after that index; otherwise H2 would create a second one.
-- Placeholders (see Migrations): ${binary} is the type of files. ${prefix_search} makes PostgreSQL use an index for LIKE 'word%' in any
-- locale. ${only_postgresql} skips a line on H2.


-- ==================== Records of every kind ====================

-- IDs of all records. EclipseLink reserves 50 at a time and counts down from the value it gets.
create sequence amur_id start with 50 increment by 50;

-- Change log: one row per command on a record. Append only.
create table record_change (
    id         bigint                      not null primary key,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(100)                not null,
    kind       varchar(30)                 not null,
    record_id  bigint                      not null,
    title      varchar(500)                not null,
    action     varchar(20)                 not null,
    why        varchar(500),
    -- ID of the submitted form, so that the same form sent twice creates one record.
    submission varchar(36)                 unique
);
create index record_change_by_time on record_change (changed_at, id);
create index record_change_by_record on record_change (kind, record_id, changed_at);
-- For the latest changes in the tracker, despite imports of many figures.
create index record_change_by_kind on record_change (kind, changed_at, id);


-- ==================== Accounts ====================

-- User accounts.
create table account (
    id           bigint                      not null primary key,
    version      integer                     not null,
    modified_by  varchar(100)                not null,
    modified_at  timestamp(6) with time zone not null,
    name         varchar(60)                 not null unique,
    display_name varchar(100)                not null,
    role         varchar(10)                 not null,
    enabled      boolean                     not null
);
create table account_history as select * from account with no data;
alter table account_history add column recorded_from timestamp(6) with time zone not null;
alter table account_history add column recorded_to timestamp(6) with time zone;
create index account_history_by_record on account_history (id, recorded_from);

-- Password hash and failed attempts of an account. Without history.
create table account_credential (
    account_id      bigint                      not null primary key references account (id),
    hash            varchar(300)                not null,
    changed_at      timestamp(6) with time zone not null,
    -- From all unknown devices together, within a day.
    failed_attempts integer                     not null,
    locked_until    timestamp(6) with time zone,
    failed_at       timestamp(6) with time zone
);

-- Links for setting a password, as hashes; without an account: the first administrator's.
create table one_time_link (
    token_hash varchar(64)                 not null primary key,
    account_id bigint,
    expires_at timestamp(6) with time zone not null
);
create index one_time_link_by_account on one_time_link (account_id);
alter table one_time_link add constraint one_time_link_account_id_fkey foreign key (account_id) references account (id);

-- API tokens and feed keys with their expiry, as hashes. Without history; the change log records issue and revocation.
create table access_token (
    account_id bigint                      not null references account (id),
    purpose    varchar(10)                 not null,
    token_hash varchar(64)                 not null,
    issued_at  timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    primary key (account_id, purpose),
    unique (purpose, token_hash)
);

-- Failed sign-ins of an account within the last day, per network and per known device. Without history.
create table sign_in_failure (
    account_id   bigint                      not null references account (id),
    origin       varchar(80)                 not null,
    failures     integer                     not null,
    failed_at    timestamp(6) with time zone not null,
    paused_until timestamp(6) with time zone,
    primary key (account_id, origin)
);


-- ==================== Sources ====================

-- Documents, data sets and other sources that records cite.
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
    derives_from_id    bigint,
    status             varchar(10)                 not null,
    reliability        varchar(1)                  not null,
    note               varchar(4000)
);
-- "nulls first" is the order of the lists on both databases (see Sort).
create index source_by_published on source (published_earliest nulls first, id);
create index source_by_title on source (title nulls first, id);
create index source_by_publisher on source (publisher nulls first, id);
create index source_by_modified on source (modified_at nulls first, id);
create index source_by_derives_from on source (derives_from_id);
create index source_by_address on source (address, id);
alter table source add constraint source_derives_from_id_fkey foreign key (derives_from_id) references source (id);
create table source_history as select * from source with no data;
alter table source_history add column recorded_from timestamp(6) with time zone not null;
alter table source_history add column recorded_to timestamp(6) with time zone;
create index source_history_by_record on source_history (id, recorded_from);
create index source_history_by_published on source_history (published_earliest nulls first, id);

-- Search terms of a source.
create table source_term (
    source_id bigint      not null,
    term      varchar(60) not null,
    primary key (source_id, term)
);
create index source_term_by_term on source_term (term ${prefix_search}, source_id);
${only_postgresql} alter table source_term add foreign key (source_id) references source (id);
create table source_term_history as select * from source_term with no data;
alter table source_term_history add column recorded_from timestamp(6) with time zone not null;
alter table source_term_history add column recorded_to timestamp(6) with time zone;
create index source_term_history_by_term on source_term_history (term ${prefix_search}, source_id);
create index source_term_history_by_record on source_term_history (source_id, recorded_from);


-- ==================== Actors ====================

-- Persons, organisations, states and other actors.
create table actor (
    id            bigint                      not null primary key,
    version       integer                     not null,
    modified_by   varchar(100)                not null,
    modified_at   timestamp(6) with time zone not null,
    kind          varchar(30)                 not null,
    name          varchar(300)                not null,
    country       varchar(2),
    born_edtf     varchar(60),
    born_earliest date,
    born_latest   date,
    description   varchar(4000)
);
create index actor_by_name on actor (name nulls first, id);
create index actor_by_modified on actor (modified_at nulls first, id);
create table actor_history as select * from actor with no data;
alter table actor_history add column recorded_from timestamp(6) with time zone not null;
alter table actor_history add column recorded_to timestamp(6) with time zone;
create index actor_history_by_record on actor_history (id, recorded_from);
create index actor_history_by_name on actor_history (name nulls first, id);

-- Search terms of an actor.
create table actor_term (
    actor_id bigint      not null,
    term     varchar(60) not null,
    primary key (actor_id, term)
);
create index actor_term_by_term on actor_term (term ${prefix_search}, actor_id);
${only_postgresql} alter table actor_term add foreign key (actor_id) references actor (id);
create table actor_term_history as select * from actor_term with no data;
alter table actor_term_history add column recorded_from timestamp(6) with time zone not null;
alter table actor_term_history add column recorded_to timestamp(6) with time zone;
create index actor_term_history_by_term on actor_term_history (term ${prefix_search}, actor_id);
create index actor_term_history_by_record on actor_term_history (actor_id, recorded_from);

-- Further names of an actor, in any language and script.
create table actor_name (
    id       bigint       not null primary key,
    actor_id bigint       not null,
    position integer      not null,
    text     varchar(300) not null,
    language varchar(35)  not null,
    script   varchar(4)   not null,
    kind     varchar(20)  not null
);
create index actor_name_by_actor on actor_name (actor_id);
alter table actor_name add constraint actor_name_actor_id_fkey foreign key (actor_id) references actor (id);
create table actor_name_history as select * from actor_name with no data;
alter table actor_name_history add column recorded_from timestamp(6) with time zone not null;
alter table actor_name_history add column recorded_to timestamp(6) with time zone;
create index actor_name_history_by_record on actor_name_history (id, recorded_from);
create index actor_name_history_by_actor on actor_name_history (actor_id, recorded_from);

-- Identifiers of an actor, such as IMO or LEI.
create table actor_identifier (
    id       bigint       not null primary key,
    actor_id bigint       not null,
    position integer      not null,
    scheme   varchar(40)  not null,
    code     varchar(100) not null
);
create index actor_identifier_by_actor on actor_identifier (actor_id);
create index actor_identifier_by_code on actor_identifier (code, actor_id);
alter table actor_identifier add constraint actor_identifier_actor_id_fkey foreign key (actor_id) references actor (id);
create table actor_identifier_history as select * from actor_identifier with no data;
alter table actor_identifier_history add column recorded_from timestamp(6) with time zone not null;
alter table actor_identifier_history add column recorded_to timestamp(6) with time zone;
create index actor_identifier_history_by_record on actor_identifier_history (id, recorded_from);
create index actor_identifier_history_by_actor on actor_identifier_history (actor_id, recorded_from);
create index actor_identifier_history_by_code on actor_identifier_history (code, recorded_from);

-- Sources of an actor.
create table actor_citation (
    id          bigint  not null primary key,
    actor_id    bigint  not null,
    position    integer not null,
    source_id   bigint  not null,
    locator     varchar(200),
    quotation   varchar(1000),
    credibility integer not null
);
create index actor_citation_by_actor on actor_citation (actor_id);
create index actor_citation_by_source on actor_citation (source_id);
alter table actor_citation add constraint actor_citation_actor_id_fkey foreign key (actor_id) references actor (id);
alter table actor_citation add constraint actor_citation_source_id_fkey foreign key (source_id) references source (id);
create table actor_citation_history as select * from actor_citation with no data;
alter table actor_citation_history add column recorded_from timestamp(6) with time zone not null;
alter table actor_citation_history add column recorded_to timestamp(6) with time zone;
create index actor_citation_history_by_record on actor_citation_history (id, recorded_from);
create index actor_citation_history_by_actor on actor_citation_history (actor_id, recorded_from);
create index actor_citation_history_by_source on actor_citation_history (source_id, recorded_from);

-- Relationships from one actor to another.
create table relationship (
    id             bigint      not null primary key,
    from_actor_id  bigint      not null,
    position       integer     not null,
    kind           varchar(20) not null,
    to_actor_id    bigint      not null,
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
alter table relationship add constraint relationship_from_actor_id_fkey foreign key (from_actor_id) references actor (id);
alter table relationship add constraint relationship_to_actor_id_fkey foreign key (to_actor_id) references actor (id);
create table relationship_history as select * from relationship with no data;
alter table relationship_history add column recorded_from timestamp(6) with time zone not null;
alter table relationship_history add column recorded_to timestamp(6) with time zone;
create index relationship_history_by_record on relationship_history (id, recorded_from);
create index relationship_history_by_from on relationship_history (from_actor_id, recorded_from);
create index relationship_history_by_to on relationship_history (to_actor_id, recorded_from);

-- Sources of a relationship.
create table relationship_citation (
    id              bigint  not null primary key,
    relationship_id bigint  not null,
    position        integer not null,
    source_id       bigint  not null,
    locator         varchar(200),
    quotation       varchar(1000),
    credibility     integer not null
);
create index relationship_citation_by_relationship on relationship_citation (relationship_id);
create index relationship_citation_by_source on relationship_citation (source_id);
alter table relationship_citation add constraint relationship_citation_relationship_id_fkey foreign key (relationship_id) references relationship (id);
alter table relationship_citation add constraint relationship_citation_source_id_fkey foreign key (source_id) references source (id);
create table relationship_citation_history as select * from relationship_citation with no data;
alter table relationship_citation_history add column recorded_from timestamp(6) with time zone not null;
alter table relationship_citation_history add column recorded_to timestamp(6) with time zone;
create index relationship_citation_history_by_record on relationship_citation_history (id, recorded_from);
create index relationship_citation_history_by_relationship on relationship_citation_history (relationship_id, recorded_from);
create index relationship_citation_history_by_source on relationship_citation_history (source_id, recorded_from);

-- Merges of two actors, and their undoing. The absorbed actor no longer exists, so both names are stored.
create table actor_merge (
    id            bigint                      not null primary key,
    version       integer                     not null,
    modified_by   varchar(100)                not null,
    modified_at   timestamp(6) with time zone not null,
    survivor_id   bigint                      not null,
    survivor_name varchar(300)                not null,
    absorbed_id   bigint                      not null,
    absorbed_name varchar(300)                not null,
    reason        varchar(500)                not null,
    merged_by     varchar(100)                not null,
    merged_at     timestamp(6) with time zone not null,
    apart_reason  varchar(500),
    apart_by      varchar(100),
    apart_at      timestamp(6) with time zone
);
create index actor_merge_by_survivor on actor_merge (survivor_id);
create index actor_merge_by_absorbed on actor_merge (absorbed_id);
create table actor_merge_history as select * from actor_merge with no data;
alter table actor_merge_history add column recorded_from timestamp(6) with time zone not null;
alter table actor_merge_history add column recorded_to timestamp(6) with time zone;
create index actor_merge_history_by_record on actor_merge_history (id, recorded_from);
create index actor_merge_history_by_survivor on actor_merge_history (survivor_id, recorded_from);
create index actor_merge_history_by_absorbed on actor_merge_history (absorbed_id, recorded_from);

-- What a merge did with each row of the absorbed actor or pointing at it; met_id is the survivor's row of equal content.
create table actor_merge_item (
    merge_id bigint        not null references actor_merge (id),
    kind     varchar(20)   not null,
    row_id   bigint        not null,
    owner_id bigint        not null,
    title    varchar(4000) not null,
    fate     varchar(10),
    met_id   bigint,
    outcome  varchar(10),
    primary key (merge_id, kind, row_id)
);
create index actor_merge_item_by_row on actor_merge_item (row_id);
create index actor_merge_item_by_met on actor_merge_item (met_id);

-- Accounts that watched the absorbed actor.
create table actor_merge_watch (
    merge_id bigint                      not null references actor_merge (id),
    account  varchar(60)                 not null,
    since    timestamp(6) with time zone not null,
    met      boolean                     not null,
    primary key (merge_id, account)
);


-- ==================== Events ====================

-- Events.
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
-- The filter columns follow the sort columns, so that rows that do not match are skipped within the index.
create index event_by_date on event (date_earliest nulls first, id, date_latest, type, status, realis);
create index event_by_title on event (title nulls first, id, date_earliest, date_latest, type, status, realis);
create index event_by_type on event (type nulls first, id, date_earliest, date_latest, status, realis);
create index event_by_modified on event (modified_at nulls first, id, date_earliest, date_latest, type, status, realis);
create index event_by_status_and_date on event (status, date_earliest nulls first, id, date_latest, type, realis);
-- For the nearest events of the same actors: reads dates without the rows.
create index event_by_id_and_date on event (id, date_earliest);
create table event_history as select * from event with no data;
alter table event_history add column recorded_from timestamp(6) with time zone not null;
alter table event_history add column recorded_to timestamp(6) with time zone;
create index event_history_by_record on event_history (id, recorded_from);
create index event_history_by_date on event_history (date_earliest nulls first, id);

-- Search terms of an event.
create table event_term (
    event_id bigint      not null,
    term     varchar(60) not null,
    primary key (event_id, term)
);
create index event_term_by_term on event_term (term ${prefix_search}, event_id);
${only_postgresql} alter table event_term add foreign key (event_id) references event (id);
create table event_term_history as select * from event_term with no data;
alter table event_term_history add column recorded_from timestamp(6) with time zone not null;
alter table event_term_history add column recorded_to timestamp(6) with time zone;
create index event_term_history_by_term on event_term_history (term ${prefix_search}, event_id);
create index event_term_history_by_record on event_term_history (event_id, recorded_from);

-- Sources of an event.
create table event_citation (
    id          bigint  not null primary key,
    event_id    bigint  not null,
    position    integer not null,
    source_id   bigint  not null,
    locator     varchar(200),
    quotation   varchar(1000),
    credibility integer not null
);
create index event_citation_by_event on event_citation (event_id);
create index event_citation_by_source on event_citation (source_id);
alter table event_citation add constraint event_citation_event_id_fkey foreign key (event_id) references event (id);
alter table event_citation add constraint event_citation_source_id_fkey foreign key (source_id) references source (id);
create table event_citation_history as select * from event_citation with no data;
alter table event_citation_history add column recorded_from timestamp(6) with time zone not null;
alter table event_citation_history add column recorded_to timestamp(6) with time zone;
create index event_citation_history_by_record on event_citation_history (id, recorded_from);
create index event_citation_history_by_event on event_citation_history (event_id, recorded_from);
create index event_citation_history_by_source on event_citation_history (source_id, recorded_from);

-- Actors that take part in an event.
create table participation (
    id       bigint      not null primary key,
    event_id bigint      not null,
    position integer     not null,
    actor_id bigint      not null references actor (id),
    role     varchar(20) not null
);
create index participation_by_event on participation (event_id);
create index participation_by_actor on participation (actor_id, event_id);
alter table participation add constraint participation_event_id_fkey foreign key (event_id) references event (id);
create table participation_history as select * from participation with no data;
alter table participation_history add column recorded_from timestamp(6) with time zone not null;
alter table participation_history add column recorded_to timestamp(6) with time zone;
create index participation_history_by_record on participation_history (id, recorded_from);
create index participation_history_by_event on participation_history (event_id, recorded_from);
create index participation_history_by_actor on participation_history (actor_id, recorded_from);


-- ==================== Figures ====================

-- Trade figures as a source states them.
create table figure (
    id                 bigint                      not null primary key,
    version            integer                     not null,
    modified_by        varchar(100)                not null,
    modified_at        timestamp(6) with time zone not null,
    reporter           varchar(10)                 not null,
    declarant          varchar(3)                  not null,
    partner            varchar(3)                  not null,
    commodity          varchar(12)                 not null,
    flow               varchar(10)                 not null,
    currency           varchar(3)                  not null,
    period_kind        varchar(10)                 not null,
    period_first       date                        not null,
    period_last        date                        not null,
    -- Text, because 1.28 and 1.280 are different statements. The amount, for sorting, is in units of the currency.
    stated_value       varchar(40)                 not null,
    scale              varchar(20)                 not null,
    amount             numeric(38, 6)              not null,
    stated_text        varchar(1000),
    claimed_growth     varchar(40),
    published_edtf     varchar(60)                 not null,
    published_earliest date,
    published_latest   date,
    beside             varchar(500),
    note               varchar(4000)
);
create index figure_by_period on figure (period_last nulls first, id);
create index figure_by_published on figure (published_earliest nulls first, id);
create index figure_by_modified on figure (modified_at nulls first, id);
create index figure_by_pair on figure (declarant, partner, commodity, period_last);
-- For one year of a pair's goods, and of all partners.
create index figure_by_goods on figure (declarant, partner, flow, period_kind, period_last, commodity);
create index figure_by_partner on figure (declarant, commodity, period_last, partner);
create table figure_history as select * from figure with no data;
alter table figure_history add column recorded_from timestamp(6) with time zone not null;
alter table figure_history add column recorded_to timestamp(6) with time zone;
create index figure_history_by_record on figure_history (id, recorded_from);
create index figure_history_by_period on figure_history (period_last nulls first, id);
create index figure_history_by_pair on figure_history (declarant, partner, commodity, period_last);

-- Sources of a figure.
create table figure_citation (
    id          bigint  not null primary key,
    figure_id   bigint  not null,
    position    integer not null,
    source_id   bigint  not null,
    locator     varchar(200),
    quotation   varchar(1000),
    credibility integer not null
);
create index figure_citation_by_figure on figure_citation (figure_id);
create index figure_citation_by_source on figure_citation (source_id);
alter table figure_citation add constraint figure_citation_figure_id_fkey foreign key (figure_id) references figure (id);
alter table figure_citation add constraint figure_citation_source_id_fkey foreign key (source_id) references source (id);
create table figure_citation_history as select * from figure_citation with no data;
alter table figure_citation_history add column recorded_from timestamp(6) with time zone not null;
alter table figure_citation_history add column recorded_to timestamp(6) with time zone;
create index figure_citation_history_by_record on figure_citation_history (id, recorded_from);
create index figure_citation_history_by_figure on figure_citation_history (figure_id, recorded_from);
create index figure_citation_history_by_source on figure_citation_history (source_id, recorded_from);

-- Names of commodity codes; the first imported name of a code stays.
create table commodity (
    code        varchar(6)    not null primary key,
    description varchar(1000) not null,
    source      varchar(200)  not null
);


-- ==================== Figure import ====================

-- Uploaded files between preview and import, with the reading options of their uploader.
create table import_file (
    id                bigint                      not null primary key,
    token             varchar(43)                 not null unique,
    account           varchar(100)                not null,
    file_name         varchar(200)                not null,
    sha256            varchar(64)                 not null,
    content           ${binary}                   not null,
    uploaded_at       timestamp(6) with time zone not null,
    source_id         bigint,
    published_edtf    varchar(60),
    charset_name      varchar(40),
    sheet             varchar(100),
    mapping           varchar(60000),
    amounts_confirmed boolean                     default false not null
);
create index import_file_by_time on import_file (uploaded_at);

-- Imports of figures. The unique token prevents a file that is confirmed twice from being imported twice.
create table import_report (
    id            bigint                      not null primary key,
    token         varchar(43)                 not null unique,
    imported_at   timestamp(6) with time zone not null,
    imported_by   varchar(100)                not null,
    file_name     varchar(200)                not null,
    sha256        varchar(64)                 not null,
    layout        varchar(20)                 not null,
    rows_read     bigint                      not null,
    written       integer                     not null,
    known         integer                     not null,
    sources_made  integer                     not null,
    remark_count  integer                     not null,
    -- Time at which change log and history record the import.
    written_at    timestamp(6) with time zone,
    taken_back_at timestamp(6) with time zone,
    taken_back_by varchar(100),
    taken_back    integer                     default 0 not null,
    changed_since integer                     default 0 not null
);
create index import_report_by_time on import_report (imported_at, id);

-- Remarks on the rows of an imported file.
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

-- Number of skipped cells of an imported file, per reason.
create table import_passed_over (
    report_id bigint      not null references import_report (id),
    reason    varchar(40) not null,
    cells     integer     not null,
    primary key (report_id, reason)
);

-- Row lock that serialises imports of figures.
create table import_turn (
    id integer not null primary key
);
insert into import_turn (id) values (1);

-- Column mappings, saved per publisher.
create table table_mapping (
    id          bigint                      not null primary key,
    version     integer                     not null,
    modified_by varchar(100)                not null,
    modified_at timestamp(6) with time zone not null,
    publisher   varchar(200)                not null,
    -- Of the column names in any order; years count as equal.
    fingerprint varchar(64)                 not null unique,
    header      varchar(4000)               not null,
    definition  varchar(60000)              not null
);
create table table_mapping_history as select * from table_mapping with no data;
alter table table_mapping_history add column recorded_from timestamp(6) with time zone not null;
alter table table_mapping_history add column recorded_to timestamp(6) with time zone;
create index table_mapping_history_by_record on table_mapping_history (id, recorded_from);


-- ==================== Reconciliation ====================

-- Discrepancies between figures. Terms and arithmetic are JSON, so that they can be worded in any language.
create table finding (
    id                    bigint                      not null primary key,
    version               integer                     not null,
    modified_by           varchar(100)                not null,
    modified_at           timestamp(6) with time zone not null,
    finding_key           varchar(2000)               not null unique,
    -- Findings of one cause are shown as one; built by org.amur.reconciliation.rules.CauseKey.
    cause                 varchar(2000)               not null,
    -- Of the rule's key and of the values of the figures.
    fingerprint           varchar(32)                 not null,
    rule                  varchar(20)                 not null,
    severity              varchar(10)                 not null,
    variant               varchar(60)                 not null,
    terms                 varchar(10000)              not null,
    arithmetic            varchar(100000)             not null,
    -- Of severity, variant, terms and arithmetic, to compare findings without reading these.
    digest                varchar(32)                 not null,
    -- Pair of countries in alphabetical order, goods and year: the findings that a changed figure may affect.
    country               varchar(3)                  not null,
    other                 varchar(3)                  not null,
    commodity             varchar(12)                 not null,
    finding_year          integer                     not null,
    period_first          date                        not null,
    period_last           date                        not null,
    found_at              timestamp(6) with time zone not null,
    status                varchar(10)                 not null,
    verdict               varchar(20),
    explanation           varchar(500),
    explained_by          varchar(100),
    explained_at          timestamp(6) with time zone,
    explained_fingerprint varchar(32)
);
create index finding_by_trade on finding (country, other, commodity, finding_year);
create index finding_by_period on finding (period_last nulls first, id);
create index finding_by_found on finding (found_at nulls first, id);
create index finding_by_status on finding (status, period_last nulls first, id);
create index finding_by_cause on finding (cause);
create table finding_history as select * from finding with no data;
alter table finding_history add column recorded_from timestamp(6) with time zone not null;
alter table finding_history add column recorded_to timestamp(6) with time zone;
create index finding_history_by_record on finding_history (id, recorded_from);
create index finding_history_by_period on finding_history (period_last nulls first, id);
create index finding_history_by_cause on finding_history (cause);

-- Figures of a finding as they were when it was found, in the order of its arithmetic. A figure may be deleted since.
create table finding_input (
    id                 bigint      not null primary key,
    finding_id         bigint      not null,
    position           integer     not null,
    figure_id          bigint      not null,
    reporter           varchar(10) not null,
    declarant          varchar(3)  not null,
    partner            varchar(3)  not null,
    commodity          varchar(12) not null,
    flow               varchar(10) not null,
    currency           varchar(3)  not null,
    period_kind        varchar(10) not null,
    period_first       date        not null,
    period_last        date        not null,
    stated_value       varchar(40) not null,
    scale              varchar(20) not null,
    claimed_growth     varchar(40),
    published_edtf     varchar(60) not null,
    published_earliest date,
    published_latest   date
);
create index finding_input_by_finding on finding_input (finding_id);
create index finding_input_by_figure on finding_input (figure_id);
alter table finding_input add constraint finding_input_finding_id_fkey foreign key (finding_id) references finding (id);
create table finding_input_history as select * from finding_input with no data;
alter table finding_input_history add column recorded_from timestamp(6) with time zone not null;
alter table finding_input_history add column recorded_to timestamp(6) with time zone;
create index finding_input_history_by_record on finding_input_history (id, recorded_from);
create index finding_input_history_by_finding on finding_input_history (finding_id, recorded_from);
create index finding_input_history_by_figure on finding_input_history (figure_id, recorded_from);

-- Row lock that serialises reconciliation.
create table finding_turn (
    id integer not null primary key
);
insert into finding_turn (id) values (1);

-- Completed reconciliations of all figures.
create table ledger_check (
    id         bigint                      not null primary key,
    begun_at   timestamp(6) with time zone not null,
    ended_at   timestamp(6) with time zone not null,
    checked_by varchar(100)                not null,
    figures    bigint                      not null,
    found      integer                     not null,
    returned   integer                     not null,
    changed    integer                     not null,
    resolved   integer                     not null,
    left_open  bigint                      not null
);
create index ledger_check_by_time on ledger_check (ended_at, id);


-- ==================== Sanctions ====================

-- Authorities that impose measures.
create table authority (
    id          bigint                      not null primary key,
    version     integer                     not null,
    modified_by varchar(100)                not null,
    modified_at timestamp(6) with time zone not null,
    code        varchar(20)                 not null unique,
    name        varchar(200)                not null,
    country     varchar(2),
    actor_id    bigint
);
create index authority_by_name on authority (name nulls first, id);
create index authority_by_country on authority (country nulls first, id);
create index authority_by_actor on authority (actor_id);
alter table authority add constraint authority_actor_id_fkey foreign key (actor_id) references actor (id);
create table authority_history as select * from authority with no data;
alter table authority_history add column recorded_from timestamp(6) with time zone not null;
alter table authority_history add column recorded_to timestamp(6) with time zone;
create index authority_history_by_record on authority_history (id, recorded_from);

-- Sanctions programmes of an authority.
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
create table programme_history as select * from programme with no data;
alter table programme_history add column recorded_from timestamp(6) with time zone not null;
alter table programme_history add column recorded_to timestamp(6) with time zone;
create index programme_history_by_record on programme_history (id, recorded_from);

-- Search terms of a programme.
create table programme_term (
    programme_id bigint      not null,
    term         varchar(60) not null,
    primary key (programme_id, term)
);
create index programme_term_by_term on programme_term (term ${prefix_search}, programme_id);
${only_postgresql} alter table programme_term add foreign key (programme_id) references programme (id);
create table programme_term_history as select * from programme_term with no data;
alter table programme_term_history add column recorded_from timestamp(6) with time zone not null;
alter table programme_term_history add column recorded_to timestamp(6) with time zone;
create index programme_term_history_by_term on programme_term_history (term ${prefix_search}, programme_id);
create index programme_term_history_by_record on programme_term_history (programme_id, recorded_from);

-- Sources of a programme.
create table programme_citation (
    id           bigint  not null primary key,
    programme_id bigint  not null,
    position     integer not null,
    source_id    bigint  not null,
    locator      varchar(200),
    quotation    varchar(1000),
    credibility  integer not null
);
create index programme_citation_by_programme on programme_citation (programme_id);
create index programme_citation_by_source on programme_citation (source_id);
alter table programme_citation add constraint programme_citation_programme_id_fkey foreign key (programme_id) references programme (id);
alter table programme_citation add constraint programme_citation_source_id_fkey foreign key (source_id) references source (id);
create table programme_citation_history as select * from programme_citation with no data;
alter table programme_citation_history add column recorded_from timestamp(6) with time zone not null;
alter table programme_citation_history add column recorded_to timestamp(6) with time zone;
create index programme_citation_history_by_record on programme_citation_history (id, recorded_from);
create index programme_citation_history_by_programme on programme_citation_history (programme_id, recorded_from);
create index programme_citation_history_by_source on programme_citation_history (source_id, recorded_from);

-- Measures: sanctions, export controls and their countermeasures.
create table measure (
    id                       bigint                      not null primary key,
    version                  integer                     not null,
    modified_by              varchar(100)                not null,
    modified_at              timestamp(6) with time zone not null,
    programme_id             bigint                      not null,
    kind                     varchar(20)                 not null,
    title                    varchar(300)                not null,
    act                      varchar(200),
    description              varchar(4000),
    -- Derived from the dates (org.amur.sanctions.LifeCycle), for filters and sorting.
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
    suspended_until_latest   date,
    -- Date of listing, and days from signature to listing; derived like the above.
    listed_edtf              varchar(60),
    listed_earliest          date,
    listed_latest            date,
    listed_kind              varchar(20),
    lag_least                integer,
    lag_most                 integer,
    lag_about                boolean
);
create index measure_by_programme on measure (programme_id);
create index measure_by_title on measure (title nulls first, id);
create index measure_by_modified on measure (modified_at nulls first, id);
create index measure_by_in_force_from on measure (in_force_from_earliest nulls first, id);
create index measure_by_in_force_until on measure (in_force_until_latest);
alter table measure add constraint measure_programme_id_fkey foreign key (programme_id) references programme (id);
create table measure_history as select * from measure with no data;
alter table measure_history add column recorded_from timestamp(6) with time zone not null;
alter table measure_history add column recorded_to timestamp(6) with time zone;
create index measure_history_by_record on measure_history (id, recorded_from);
create index measure_history_by_programme on measure_history (programme_id, recorded_from);
create index measure_history_by_in_force_from on measure_history (in_force_from_earliest nulls first, id);

-- Countries that a measure targets.
create table measure_target (
    measure_id bigint     not null references measure (id),
    country    varchar(2) not null,
    primary key (measure_id, country)
);
create index measure_target_by_country on measure_target (country, measure_id);
create table measure_target_history as select * from measure_target with no data;
alter table measure_target_history add column recorded_from timestamp(6) with time zone not null;
alter table measure_target_history add column recorded_to timestamp(6) with time zone;
create index measure_target_history_by_country on measure_target_history (country, measure_id);
create index measure_target_history_by_record on measure_target_history (measure_id, recorded_from);

-- Search terms of a measure.
create table measure_term (
    measure_id bigint      not null,
    term       varchar(60) not null,
    primary key (measure_id, term)
);
create index measure_term_by_term on measure_term (term ${prefix_search}, measure_id);
${only_postgresql} alter table measure_term add foreign key (measure_id) references measure (id);
create table measure_term_history as select * from measure_term with no data;
alter table measure_term_history add column recorded_from timestamp(6) with time zone not null;
alter table measure_term_history add column recorded_to timestamp(6) with time zone;
create index measure_term_history_by_term on measure_term_history (term ${prefix_search}, measure_id);
create index measure_term_history_by_record on measure_term_history (measure_id, recorded_from);

-- Sources of a measure.
create table measure_citation (
    id          bigint  not null primary key,
    measure_id  bigint  not null,
    position    integer not null,
    source_id   bigint  not null,
    locator     varchar(200),
    quotation   varchar(1000),
    credibility integer not null
);
create index measure_citation_by_measure on measure_citation (measure_id);
create index measure_citation_by_source on measure_citation (source_id);
alter table measure_citation add constraint measure_citation_measure_id_fkey foreign key (measure_id) references measure (id);
alter table measure_citation add constraint measure_citation_source_id_fkey foreign key (source_id) references source (id);
create table measure_citation_history as select * from measure_citation with no data;
alter table measure_citation_history add column recorded_from timestamp(6) with time zone not null;
alter table measure_citation_history add column recorded_to timestamp(6) with time zone;
create index measure_citation_history_by_record on measure_citation_history (id, recorded_from);
create index measure_citation_history_by_measure on measure_citation_history (measure_id, recorded_from);
create index measure_citation_history_by_source on measure_citation_history (source_id, recorded_from);

-- Life-cycle dates of a measure.
create table measure_date (
    id            bigint      not null primary key,
    measure_id    bigint      not null,
    position      integer     not null,
    kind          varchar(20) not null,
    date_edtf     varchar(60) not null,
    date_earliest date,
    date_latest   date,
    citation_id   bigint
);
create index measure_date_by_measure on measure_date (measure_id);
create index measure_date_by_citation on measure_date (citation_id);
alter table measure_date add constraint measure_date_measure_id_fkey foreign key (measure_id) references measure (id);
alter table measure_date add constraint measure_date_citation_id_fkey foreign key (citation_id) references measure_citation (id);
create table measure_date_history as select * from measure_date with no data;
alter table measure_date_history add column recorded_from timestamp(6) with time zone not null;
alter table measure_date_history add column recorded_to timestamp(6) with time zone;
create index measure_date_history_by_record on measure_date_history (id, recorded_from);
create index measure_date_history_by_measure on measure_date_history (measure_id, recorded_from);

-- Designations of actors under a measure.
create table designation (
    id                       bigint                      not null primary key,
    version                  integer                     not null,
    modified_by              varchar(100)                not null,
    modified_at              timestamp(6) with time zone not null,
    measure_id               bigint                      not null,
    target_id                bigint                      not null,
    reason                   varchar(2000),
    -- Derived from the dates (org.amur.sanctions.LifeCycle), for filters and sorting.
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
    suspended_until_latest   date,
    -- Date of listing, and days from signature to listing; derived like the above.
    listed_edtf              varchar(60),
    listed_earliest          date,
    listed_latest            date,
    listed_kind              varchar(20),
    lag_least                integer,
    lag_most                 integer,
    lag_about                boolean,
    -- The entry that it comes from. A party that is listed again under the measure has a second listing.
    list_code                varchar(20),
    entry_ref                varchar(200),
    entry_listing            integer,
    entry_id                 bigint,
    -- Approval to keep the designation although its entry changed or is gone: release, content then, reason.
    let_stand_position       bigint,
    let_stand_entry          bigint,
    let_stand_reason         varchar(500),
    let_stand_by             varchar(100),
    let_stand_at             timestamp(6) with time zone
);
create index designation_by_measure on designation (measure_id);
create index designation_by_target on designation (target_id);
create index designation_by_modified on designation (modified_at nulls first, id);
create index designation_by_in_force_from on designation (in_force_from_earliest nulls first, id);
create index designation_by_in_force_until on designation (in_force_until_latest);
create index designation_by_listed on designation (listed_earliest nulls first, id);
create index designation_by_lag on designation (lag_least nulls first, id);
-- For the first listing of a target, without reading the rows.
create index designation_by_target_listed on designation (target_id, listed_latest, measure_id);
-- Prevents two editors from accepting the same entry.
create unique index designation_by_entry on designation (list_code, entry_ref, measure_id, entry_listing);
create index designation_by_reference on designation (entry_ref);
alter table designation add constraint designation_measure_id_fkey foreign key (measure_id) references measure (id);
alter table designation add constraint designation_target_id_fkey foreign key (target_id) references actor (id);
create table designation_history as select * from designation with no data;
alter table designation_history add column recorded_from timestamp(6) with time zone not null;
alter table designation_history add column recorded_to timestamp(6) with time zone;
create index designation_history_by_record on designation_history (id, recorded_from);
create index designation_history_by_measure on designation_history (measure_id, recorded_from);
create index designation_history_by_target on designation_history (target_id, recorded_from);
create index designation_history_by_in_force_from on designation_history (in_force_from_earliest nulls first, id);
create index designation_history_by_listed on designation_history (listed_earliest, id);
create index designation_history_by_entry on designation_history (list_code, entry_ref, recorded_from);

-- Sources of a designation.
create table designation_citation (
    id             bigint  not null primary key,
    designation_id bigint  not null,
    position       integer not null,
    source_id      bigint  not null,
    locator        varchar(200),
    quotation      varchar(1000),
    credibility    integer not null
);
create index designation_citation_by_designation on designation_citation (designation_id);
create index designation_citation_by_source on designation_citation (source_id);
alter table designation_citation add constraint designation_citation_designation_id_fkey foreign key (designation_id) references designation (id);
alter table designation_citation add constraint designation_citation_source_id_fkey foreign key (source_id) references source (id);
create table designation_citation_history as select * from designation_citation with no data;
alter table designation_citation_history add column recorded_from timestamp(6) with time zone not null;
alter table designation_citation_history add column recorded_to timestamp(6) with time zone;
create index designation_citation_history_by_record on designation_citation_history (id, recorded_from);
create index designation_citation_history_by_designation on designation_citation_history (designation_id, recorded_from);
create index designation_citation_history_by_source on designation_citation_history (source_id, recorded_from);

-- Life-cycle dates of a designation.
create table designation_date (
    id             bigint      not null primary key,
    designation_id bigint      not null,
    position       integer     not null,
    kind           varchar(20) not null,
    date_edtf      varchar(60) not null,
    date_earliest  date,
    date_latest    date,
    citation_id    bigint
);
create index designation_date_by_designation on designation_date (designation_id);
create index designation_date_by_citation on designation_date (citation_id);
alter table designation_date add constraint designation_date_designation_id_fkey foreign key (designation_id) references designation (id);
alter table designation_date add constraint designation_date_citation_id_fkey foreign key (citation_id) references designation_citation (id);
create table designation_date_history as select * from designation_date with no data;
alter table designation_date_history add column recorded_from timestamp(6) with time zone not null;
alter table designation_date_history add column recorded_to timestamp(6) with time zone;
create index designation_date_history_by_record on designation_date_history (id, recorded_from);
create index designation_date_history_by_designation on designation_date_history (designation_id, recorded_from);

-- Retaliation: the answering measure or designation, and the measure, designation or event answered. One of each side is set.
create table answer (
    id                      bigint  not null primary key,
    measure_id              bigint,
    designation_id          bigint,
    position                integer not null,
    answered_measure_id     bigint,
    answered_designation_id bigint,
    answered_event_id       bigint,
    measure_citation_id     bigint,
    designation_citation_id bigint
);
create index answer_by_measure on answer (measure_id);
create index answer_by_designation on answer (designation_id);
create index answer_by_answered_measure on answer (answered_measure_id);
create index answer_by_answered_designation on answer (answered_designation_id);
create index answer_by_answered_event on answer (answered_event_id);
create index answer_by_measure_citation on answer (measure_citation_id);
create index answer_by_designation_citation on answer (designation_citation_id);
alter table answer add constraint answer_measure_id_fkey foreign key (measure_id) references measure (id);
alter table answer add constraint answer_designation_id_fkey foreign key (designation_id) references designation (id);
alter table answer add constraint answer_answered_measure_id_fkey foreign key (answered_measure_id) references measure (id);
alter table answer add constraint answer_answered_designation_id_fkey foreign key (answered_designation_id) references designation (id);
alter table answer add constraint answer_answered_event_id_fkey foreign key (answered_event_id) references event (id);
alter table answer add constraint answer_measure_citation_id_fkey foreign key (measure_citation_id) references measure_citation (id);
alter table answer add constraint answer_designation_citation_id_fkey foreign key (designation_citation_id) references designation_citation (id);
create table answer_history as select * from answer with no data;
alter table answer_history add column recorded_from timestamp(6) with time zone not null;
alter table answer_history add column recorded_to timestamp(6) with time zone;
create index answer_history_by_record on answer_history (id, recorded_from);
create index answer_history_by_measure on answer_history (measure_id, recorded_from);
create index answer_history_by_designation on answer_history (designation_id, recorded_from);
create index answer_history_by_answered_measure on answer_history (answered_measure_id, recorded_from);
create index answer_history_by_answered_designation on answer_history (answered_designation_id, recorded_from);
create index answer_history_by_answered_event on answer_history (answered_event_id, recorded_from);

-- Row lock that serialises changes to answers, so that two editors cannot close a circle.
create table answer_turn (
    id integer not null primary key
);
insert into answer_turn (id) values (1);


-- ==================== Official lists ====================

-- Releases of official lists. Position orders the releases of a list: by date of publication, then by arrival.
create table list_release (
    id             bigint                      not null primary key,
    list           varchar(20)                 not null,
    state          varchar(20)                 not null,
    position       bigint,
    published      date,
    retrieved_at   timestamp(6) with time zone not null,
    retrieved_by   varchar(100)                not null,
    decided_at     timestamp(6) with time zone,
    decided_by     varchar(100),
    file_names     varchar(1000)               not null,
    sha256         varchar(64),
    format         varchar(20),
    parties        integer                     not null,
    names          integer                     not null,
    addresses      integer                     not null,
    identifiers    integer                     not null,
    skipped        integer                     not null,
    -- An undated release is replaced when the same files are imported with a date.
    replaced_at    timestamp(6) with time zone,
    replaced_by    bigint                      references list_release (id),
    -- Version of the reader of its format; 0 is older than the count.
    reader_version integer                     default 0 not null,
    unique (list, position)
);
create index list_release_by_time on list_release (list, retrieved_at, id);

-- Reasons why a release was refused or waits, and warnings on its content.
create table list_release_problem (
    release_id bigint       not null references list_release (id),
    position   integer      not null,
    part       varchar(20)  not null,
    reason     varchar(40)  not null,
    file_name  varchar(200) not null,
    line       bigint       not null,
    detail     varchar(200) not null,
    primary key (release_id, position)
);

-- The source that stands for a release in citations. It may be deleted since.
create table list_release_source (
    release_id bigint not null primary key references list_release (id),
    source_id  bigint not null
);

-- Parties on a list; one row for all releases with the same content. The hash is that of the canonical form.
create table list_entry (
    id        bigint        not null primary key,
    list      varchar(20)   not null,
    reference varchar(200)  not null,
    hash      varchar(64)   not null,
    kind      varchar(20)   not null,
    title     varchar(1000) not null
);
create index list_entry_by_reference on list_entry (list, reference);
create index list_entry_by_title on list_entry (title, id);
create index list_entry_by_list_title on list_entry (list, title, id);

-- Content of an entry (JSON). A table of its own, because H2 would read it with every title.
create table list_entry_body (
    entry_id bigint           not null primary key references list_entry (id),
    body     varchar(1000000) not null
);

-- Releases that contain an entry: first and last position, both inclusive; open up to the newest release.
create table list_entry_span (
    entry_id       bigint not null references list_entry (id),
    first_position bigint not null,
    last_position  bigint,
    primary key (entry_id, first_position)
);
-- For the differences of two releases.
create index list_entry_span_by_first on list_entry_span (first_position, entry_id);
create index list_entry_span_by_last on list_entry_span (last_position, entry_id);

-- Names of an entry.
create table list_entry_name (
    entry_id bigint        not null references list_entry (id),
    position integer       not null,
    text     varchar(4000) not null,
    kind     varchar(20),
    quality  varchar(20),
    script   varchar(20),
    primary key (entry_id, position)
);

-- Unique identifiers of an entry, under the schemes of actor_identifier.
create table list_entry_number (
    entry_id bigint      not null references list_entry (id),
    scheme   varchar(20) not null,
    code     varchar(60) not null,
    primary key (entry_id, scheme, code)
);
create index list_entry_number_by_code on list_entry_number (code, scheme, entry_id);

-- Programmes of an entry by the publisher's codes; with the list, so that queries need not read the entry.
create table list_entry_programme (
    entry_id bigint       not null references list_entry (id),
    code     varchar(200) not null,
    list     varchar(20)  not null,
    primary key (entry_id, code)
);
create index list_entry_programme_by_code on list_entry_programme (code, list, entry_id);

-- Search terms of an entry. Without a primary key: only looked up by term, and a second index would slow imports.
create table list_entry_term (
    entry_id bigint      not null,
    term     varchar(60) not null
);
create index list_entry_term_by_term on list_entry_term (term ${prefix_search}, entry_id);

-- Entries of a release that waits for approval.
create table list_waiting_entry (
    release_id bigint not null references list_release (id),
    entry_id   bigint not null,
    primary key (release_id, entry_id)
);
create index list_waiting_entry_by_entry on list_waiting_entry (entry_id);
alter table list_waiting_entry add constraint list_waiting_entry_entry_id_fkey foreign key (entry_id) references list_entry (id);

-- Row lock that serialises imports of lists, with their next IDs.
create table list_turn (
    id           integer not null primary key,
    next_release bigint  not null,
    next_entry   bigint  not null,
    next_change  bigint  default 1 not null
);
insert into list_turn (id, next_release, next_entry) values (1, 1, 1);

-- Uploads of list files. Those of current and waiting releases are kept, so that another version can read them again.
create table list_upload (
    id          bigint                      not null primary key,
    token       varchar(43)                 not null unique,
    account     varchar(100)                not null,
    list        varchar(20)                 not null,
    published   date,
    uploaded_at timestamp(6) with time zone not null,
    begun_at    timestamp(6) with time zone,
    release_id  bigint
);
create index list_upload_by_time on list_upload (uploaded_at);
create index list_upload_by_release on list_upload (release_id);
alter table list_upload add constraint list_upload_release_fkey foreign key (release_id) references list_release (id);

-- Files of an upload.
create table list_upload_file (
    id        bigint       not null primary key,
    upload_id bigint       not null,
    file_name varchar(200) not null,
    content   ${binary}    not null
);
create index list_upload_file_by_upload on list_upload_file (upload_id);
alter table list_upload_file add constraint list_upload_file_upload_id_fkey foreign key (upload_id) references list_upload (id);

-- Where new releases of a list are fetched from: a folder on the server, addresses of the publisher, or both.
create table list_supply (
    id          bigint                      not null primary key,
    version     integer                     not null,
    modified_by varchar(100)                not null,
    modified_at timestamp(6) with time zone not null,
    list        varchar(20)                 not null unique,
    enabled     boolean                     not null,
    folder      varchar(100),
    addresses   varchar(4000),
    rhythm      varchar(3)                  not null
);
create table list_supply_history as select * from list_supply with no data;
alter table list_supply_history add column recorded_from timestamp(6) with time zone not null;
alter table list_supply_history add column recorded_to timestamp(6) with time zone;
create index list_supply_history_by_record on list_supply_history (id, recorded_from);

-- Outcome of the last fetch and time of the next. A node claims the row while it fetches. Without history.
create table list_supply_state (
    supply_id      bigint  not null primary key references list_supply (id),
    next_at        timestamp(6) with time zone,
    claimed_until  timestamp(6) with time zone,
    fetched_at     timestamp(6) with time zone,
    outcome        varchar(20),
    reason         varchar(20),
    detail         varchar(500),
    release_id     bigint,
    failures       integer not null,
    -- What the publisher's server needs to tell whether the files changed, and their hash.
    validators     varchar(4000),
    sha256         varchar(64),
    looked_at      timestamp(6) with time zone,
    folder_outcome varchar(20),
    folder_reason  varchar(20),
    folder_detail  varchar(500),
    folder_release bigint
);

-- Files that were imported from a folder and could not be moved out of it.
create table list_supply_file (
    supply_id bigint      not null references list_supply (id),
    sha256    varchar(64) not null,
    primary key (supply_id, sha256)
);

-- Differences between a release and the one before it, one row per party. A late release ends the validity of those it affects.
create table list_change (
    id                bigint                      not null primary key,
    list              varchar(20)                 not null,
    release_id        bigint                      not null references list_release (id),
    before_release_id bigint                      not null references list_release (id),
    known_from        timestamp(6) with time zone not null,
    known_to          timestamp(6) with time zone,
    change            varchar(10)                 not null,
    reference         varchar(200)                not null,
    kind              varchar(20)                 not null,
    title             varchar(1000)               not null,
    before_id         bigint                      references list_entry (id),
    after_id          bigint                      references list_entry (id),
    before_hash       varchar(64),
    after_hash        varchar(64),
    position          bigint                      default 0 not null
);
create index list_change_by_release on list_change (release_id, id);
create index list_change_by_list on list_change (list, id);
create index list_change_by_reference on list_change (list, reference, id);
create index list_change_by_position on list_change (position, id);
create index list_change_by_list_position on list_change (list, position, id);

-- Programmes of a changed party, before or after.
create table list_change_programme (
    change_id bigint       not null references list_change (id),
    code      varchar(200) not null,
    primary key (change_id, code)
);
create index list_change_programme_by_code on list_change_programme (code, change_id);

-- Countries of a changed party, before or after.
create table list_change_country (
    change_id bigint     not null references list_change (id),
    country   varchar(2) not null,
    primary key (change_id, country)
);
create index list_change_country_by_country on list_change_country (country, change_id);


-- ==================== Designations from list entries ====================

-- Subject of a publisher's programme, and the measure under which its entries are designated.
create table listed_programme (
    id          bigint                      not null primary key,
    version     integer                     not null,
    modified_by varchar(100)                not null,
    modified_at timestamp(6) with time zone not null,
    list        varchar(20)                 not null,
    code        varchar(200)                not null,
    concern     varchar(20),
    measure_id  bigint,
    unique (list, code)
);
create index listed_programme_by_code on listed_programme (code, list);
create index listed_programme_by_measure on listed_programme (measure_id);
alter table listed_programme add constraint listed_programme_measure_id_fkey foreign key (measure_id) references measure (id);
create table listed_programme_history as select * from listed_programme with no data;
alter table listed_programme_history add column recorded_from timestamp(6) with time zone not null;
alter table listed_programme_history add column recorded_to timestamp(6) with time zone;
create index listed_programme_history_by_record on listed_programme_history (id, recorded_from);
create index listed_programme_history_by_code on listed_programme_history (code, list, recorded_from);
create index listed_programme_history_by_measure on listed_programme_history (measure_id, recorded_from);

-- Entries that must not become designations, with the reason.
create table declined_entry (
    id          bigint                      not null primary key,
    version     integer                     not null,
    modified_by varchar(100)                not null,
    modified_at timestamp(6) with time zone not null,
    list        varchar(20)                 not null,
    entry_ref   varchar(200)                not null,
    title       varchar(1000)               not null,
    reason      varchar(500)                not null,
    unique (list, entry_ref)
);
create table declined_entry_history as select * from declined_entry with no data;
alter table declined_entry_history add column recorded_from timestamp(6) with time zone not null;
alter table declined_entry_history add column recorded_to timestamp(6) with time zone;
create index declined_entry_history_by_record on declined_entry_history (id, recorded_from);
create index declined_entry_history_by_entry on declined_entry_history (list, entry_ref, recorded_from);

-- Batches of accepted entries.
create table acceptance (
    id       bigint                      not null primary key,
    begun_at timestamp(6) with time zone not null,
    begun_by varchar(100)                not null,
    ended_at timestamp(6) with time zone,
    total    integer                     not null
);
create index acceptance_by_time on acceptance (begun_at, id);

-- Entries of a batch with their outcome.
create table acceptance_item (
    acceptance_id  bigint        not null references acceptance (id),
    position       integer       not null,
    list           varchar(20)   not null,
    entry_ref      varchar(200)  not null,
    entry_id       bigint        not null,
    title          varchar(1000) not null,
    outcome        varchar(20)   not null,
    detail         varchar(500),
    actor_id       bigint,
    actor_made     boolean       not null,
    written_at     timestamp(6) with time zone,
    -- Outcome before the acceptance was undone.
    outcome_before varchar(20),
    back_at        timestamp(6) with time zone,
    primary key (acceptance_id, position)
);

-- Designations that an accepted entry created or was linked to.
create table acceptance_designation (
    acceptance_id  bigint  not null,
    position       integer not null,
    designation_id bigint  not null,
    linked         boolean not null,
    primary key (acceptance_id, position, designation_id),
    foreign key (acceptance_id, position) references acceptance_item (acceptance_id, position)
);
create index acceptance_designation_by_designation on acceptance_designation (designation_id);

-- Designations from other entries that already cover an accepted entry.
create table acceptance_known (
    acceptance_id  bigint  not null,
    position       integer not null,
    designation_id bigint  not null,
    primary key (acceptance_id, position, designation_id),
    foreign key (acceptance_id, position) references acceptance_item (acceptance_id, position)
);


-- ==================== Watches and notices ====================

-- Watched actors of an account. Without history.
create table actor_watch (
    account  varchar(60)                 not null,
    actor_id bigint                      not null,
    since    timestamp(6) with time zone not null,
    primary key (account, actor_id)
);
create index actor_watch_by_actor on actor_watch (actor_id, account);

-- Saved filters of list changes of an account. Without history.
create table feed_filter (
    id        bigint       not null primary key,
    account   varchar(60)  not null,
    name      varchar(100) not null,
    list      varchar(20),
    change    varchar(10),
    kind      varchar(20),
    programme varchar(200),
    country   varchar(2)
);
create index feed_filter_by_account on feed_filter (account, id);

-- Notices on list changes; one per account and change.
create table notice (
    account   varchar(60)                 not null,
    change_id bigint                      not null,
    actor_id  bigint,
    filter_id bigint,
    noted_at  timestamp(6) with time zone not null,
    read_at   timestamp(6) with time zone,
    primary key (account, change_id)
);
create index notice_by_change on notice (change_id);
create index notice_by_reading on notice (account, read_at);
alter table notice add constraint notice_change_id_fkey foreign key (change_id) references list_change (id);

-- Confirmed email address of an account's digest, and its schedule.
create table digest (
    account       varchar(60)  not null primary key,
    address       varchar(254) not null,
    rhythm        varchar(10)  not null,
    -- No longer written.
    asked_at      timestamp(6) with time zone,
    confirm_hash  varchar(64)  unique,
    confirmed_at  timestamp(6) with time zone,
    next_at       timestamp(6) with time zone,
    claimed_until timestamp(6) with time zone,
    sent_at       timestamp(6) with time zone,
    sent_change   bigint,
    failures      integer      not null
);

-- Confirmation emails for digests; kept when a digest ends, because their number is limited.
create table digest_question (
    account      varchar(60)  not null primary key,
    address      varchar(254) not null,
    rhythm       varchar(10)  not null,
    asked_at     timestamp(6) with time zone,
    confirm_hash varchar(64)  unique
);

-- Links that unsubscribe without signing in, one per email, as hashes.
create table digest_link (
    link_hash varchar(64)                 not null primary key,
    account   varchar(60)                 not null,
    made_at   timestamp(6) with time zone not null
);
create index digest_link_by_account on digest_link (account);


-- ==================== Screening ====================

-- Batches of names that a user screens. Deleted after a month; without history.
create table screening_names (
    id             bigint                      not null primary key,
    token          varchar(43)                 not null unique,
    account        varchar(100)                not null,
    title          varchar(200)                not null,
    made_at        timestamp(6) with time zone not null,
    names          integer                     not null,
    columns_read   varchar(200)                not null,
    ended_at       timestamp(6) with time zone,
    columns_unread varchar(300),
    -- Releases that the names were compared with, separated by spaces.
    compared_with  varchar(400)
);
create index screening_names_by_account on screening_names (account, made_at);
create index screening_names_by_time on screening_names (made_at);

-- Names of a batch in their order. Best and found are null until the name is screened.
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

-- Entries that match a name, best first, as they were titled at the time.
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

-- Possible matches of an actor and an entry, with the decision. The list's reference identifies the entry in all releases.
create table screening_case (
    id               bigint                      not null primary key,
    version          integer                     not null,
    modified_by      varchar(100)                not null,
    modified_at      timestamp(6) with time zone not null,
    actor_id         bigint                      not null,
    actor_name       varchar(300)                not null,
    list             varchar(20)                 not null,
    reference        varchar(200)                not null,
    entry_id         bigint                      not null,
    entry_title      varchar(1000)               not null,
    kind             varchar(20)                 not null,
    state            varchar(10)                 not null,
    standing         boolean                     not null,
    score            integer                     not null,
    -- The comparison (JSON), as it is now and at the time of the decision.
    evidence         varchar(500000)             not null,
    fingerprint      varchar(32)                 not null,
    found_at         timestamp(6) with time zone not null,
    decision         varchar(10),
    reason           varchar(500),
    decided_by       varchar(100),
    decided_at       timestamp(6) with time zone,
    decided_evidence varchar(500000),
    unique (actor_id, list, reference)
);
create index screening_case_by_entry on screening_case (list, reference);
create index screening_case_by_score on screening_case (score nulls first, id);
create index screening_case_by_state on screening_case (state, standing, score nulls first, id);
create index screening_case_by_found on screening_case (found_at nulls first, id);
create table screening_case_history as select * from screening_case with no data;
alter table screening_case_history add column recorded_from timestamp(6) with time zone not null;
alter table screening_case_history add column recorded_to timestamp(6) with time zone;
create index screening_case_history_by_record on screening_case_history (id, recorded_from);
create index screening_case_history_by_actor on screening_case_history (actor_id, recorded_from);
create index screening_case_history_by_entry on screening_case_history (list, reference);
create index screening_case_history_by_score on screening_case_history (score nulls first, id);

-- Row lock that serialises changes to cases, with the time up to which actors are screened.
create table screening_turn (
    id           integer not null primary key,
    actors_until timestamp(6) with time zone
);
insert into screening_turn (id) values (1);

-- Last release of a list that actors were screened against.
create table screening_release (
    list       varchar(20) not null primary key,
    release_id bigint      not null
);

-- Completed screenings of all actors.
create table screening_run (
    id        bigint                      not null primary key,
    begun_at  timestamp(6) with time zone not null,
    ended_at  timestamp(6) with time zone not null,
    begun_by  varchar(100)                not null,
    actors    integer                     not null,
    found     integer                     not null,
    returned  integer                     not null,
    changed   integer                     not null,
    settled   integer                     not null,
    left_open bigint                      not null
);
create index screening_run_by_time on screening_run (ended_at, id);
