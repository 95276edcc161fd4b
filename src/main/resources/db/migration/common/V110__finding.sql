-- What figures disagree on, and what became of it. The key is that of the rule on these figures, the fingerprint that of what
-- they state; sentence and sum are kept as numbers and names (JSON), so that they can be said in any language.
create table finding (
    id                    bigint                      not null primary key,
    version               integer                     not null,
    modified_by           varchar(100)                not null,
    modified_at           timestamp(6) with time zone not null,
    finding_key           varchar(2000)               not null unique,
    fingerprint           varchar(32)                 not null,
    rule                  varchar(20)                 not null,
    severity              varchar(10)                 not null,
    variant               varchar(60)                 not null,
    terms                 varchar(10000)              not null,
    arithmetic            varchar(100000)             not null,
    -- Of severity, variant, terms and arithmetic: whether they say the same can be told without reading them.
    digest                varchar(32)                 not null,
    -- Whose trade with whom, in the order of the alphabet, in what and of which year: what a changed figure can meet.
    country               varchar(3)                  not null,
    other                 varchar(3)                  not null,
    commodity             varchar(12)                 not null,
    finding_year          integer                     not null,
    period_first          date                        not null,
    period_last           date                        not null,
    found_at              timestamp(6) with time zone not null,
    status                varchar(10)                 not null,
    explanation           varchar(500),
    explained_by          varchar(100),
    explained_at          timestamp(6) with time zone,
    explained_fingerprint varchar(32)
);
create index finding_by_trade on finding (country, other, commodity, finding_year);
create index finding_by_period on finding (period_last nulls first, id);
create index finding_by_status on finding (status, period_last, id);
create index finding_by_found on finding (found_at nulls first, id);

-- What the figures stated when they were found to disagree, in the order of the sum. A figure may be deleted since.
create table finding_input (
    id                 bigint      not null primary key,
    finding_id         bigint      not null references finding (id),
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

create table finding_history as select * from finding with no data;
alter table finding_history add column recorded_from timestamp(6) with time zone not null;
alter table finding_history add column recorded_to timestamp(6) with time zone;
create index finding_history_by_record on finding_history (id, recorded_from);
create index finding_history_by_period on finding_history (period_last nulls first, id);

create table finding_input_history as select * from finding_input with no data;
alter table finding_input_history add column recorded_from timestamp(6) with time zone not null;
alter table finding_input_history add column recorded_to timestamp(6) with time zone;
create index finding_input_history_by_record on finding_input_history (id, recorded_from);
create index finding_input_history_by_finding on finding_input_history (finding_id, recorded_from);
create index finding_input_history_by_figure on finding_input_history (figure_id, recorded_from);

-- Whoever holds this row holds figures against each other: of two who change figures at one moment, the second sees what the
-- first has written.
create table finding_turn (
    id integer not null primary key
);
insert into finding_turn (id) values (1);

-- One row per check of all figures, written once, at its end.
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
