create table figure (
    id                 bigint                      not null primary key,
    version            integer                     not null,
    modified_by        varchar(100)                not null,
    modified_at        timestamp(6) with time zone not null,
    reporter           varchar(10)                 not null,
    declarant          varchar(2)                  not null,
    partner            varchar(2)                  not null,
    commodity          varchar(12)                 not null,
    flow               varchar(10)                 not null,
    currency           varchar(3)                  not null,
    period_kind        varchar(10)                 not null,
    period_first       date                        not null,
    period_last        date                        not null,
    -- As text, because 1.28 and 1.280 are two statements; amount is the same in yuan or dollars, for sorting.
    stated_value       varchar(40)                 not null,
    scale              varchar(20)                 not null,
    amount             numeric(38, 6)              not null,
    stated_text        varchar(200),
    claimed_growth     varchar(40),
    published_edtf     varchar(60)                 not null,
    published_earliest date,
    published_latest   date,
    beside             varchar(500),
    note               varchar(4000)
);
create index figure_by_series on figure (reporter, declarant, commodity, period_last);
create index figure_by_period on figure (period_last nulls first, id);
create index figure_by_published on figure (published_earliest nulls first, id);
create index figure_by_amount on figure (amount nulls first, id);
create index figure_by_modified on figure (modified_at nulls first, id);

create table figure_citation (
    id          bigint  not null primary key,
    figure_id   bigint  not null references figure (id),
    position    integer not null,
    source_id   bigint  not null references source (id),
    locator     varchar(200),
    quotation   varchar(1000),
    credibility integer not null
);
create index figure_citation_by_figure on figure_citation (figure_id);
create index figure_citation_by_source on figure_citation (source_id);

create table figure_history as select * from figure with no data;
alter table figure_history add column recorded_from timestamp(6) with time zone not null;
alter table figure_history add column recorded_to timestamp(6) with time zone;
create index figure_history_by_record on figure_history (id, recorded_from);
create index figure_history_by_series on figure_history (reporter, declarant, commodity, period_last);
create index figure_history_by_period on figure_history (period_last, id);

create table figure_citation_history as select * from figure_citation with no data;
alter table figure_citation_history add column recorded_from timestamp(6) with time zone not null;
alter table figure_citation_history add column recorded_to timestamp(6) with time zone;
create index figure_citation_history_by_record on figure_citation_history (id, recorded_from);
create index figure_citation_history_by_figure on figure_citation_history (figure_id, recorded_from);
create index figure_citation_history_by_source on figure_citation_history (source_id, recorded_from);
