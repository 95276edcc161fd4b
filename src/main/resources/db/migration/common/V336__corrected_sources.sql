drop view source_repetition;
drop view source_repetition_history;

-- Since when a source is corrected or retracted, and which citations an editor has confirmed since.
alter table source add column status_at timestamp(6) with time zone;
alter table source_history add column status_at timestamp(6) with time zone;
update source set status_at = modified_at where status <> 'CURRENT';
update source_history set status_at = modified_at where status <> 'CURRENT';
create index source_by_status on source (status, id);

alter table actor_citation add column upheld_at timestamp(6) with time zone;
alter table actor_citation add column upheld_by varchar(100);
alter table actor_citation add column upheld_why varchar(500);
alter table actor_citation add column own_report boolean default false not null;
alter table actor_citation_history add column upheld_at timestamp(6) with time zone;
alter table actor_citation_history add column upheld_by varchar(100);
alter table actor_citation_history add column upheld_why varchar(500);
alter table actor_citation_history add column own_report boolean default false not null;

alter table relationship_citation add column upheld_at timestamp(6) with time zone;
alter table relationship_citation add column upheld_by varchar(100);
alter table relationship_citation add column upheld_why varchar(500);
alter table relationship_citation add column own_report boolean default false not null;
alter table relationship_citation_history add column upheld_at timestamp(6) with time zone;
alter table relationship_citation_history add column upheld_by varchar(100);
alter table relationship_citation_history add column upheld_why varchar(500);
alter table relationship_citation_history add column own_report boolean default false not null;

alter table event_citation add column upheld_at timestamp(6) with time zone;
alter table event_citation add column upheld_by varchar(100);
alter table event_citation add column upheld_why varchar(500);
alter table event_citation add column own_report boolean default false not null;
alter table event_citation_history add column upheld_at timestamp(6) with time zone;
alter table event_citation_history add column upheld_by varchar(100);
alter table event_citation_history add column upheld_why varchar(500);
alter table event_citation_history add column own_report boolean default false not null;

alter table figure_citation add column upheld_at timestamp(6) with time zone;
alter table figure_citation add column upheld_by varchar(100);
alter table figure_citation add column upheld_why varchar(500);
alter table figure_citation add column own_report boolean default false not null;
alter table figure_citation_history add column upheld_at timestamp(6) with time zone;
alter table figure_citation_history add column upheld_by varchar(100);
alter table figure_citation_history add column upheld_why varchar(500);
alter table figure_citation_history add column own_report boolean default false not null;

alter table programme_citation add column upheld_at timestamp(6) with time zone;
alter table programme_citation add column upheld_by varchar(100);
alter table programme_citation add column upheld_why varchar(500);
alter table programme_citation add column own_report boolean default false not null;
alter table programme_citation_history add column upheld_at timestamp(6) with time zone;
alter table programme_citation_history add column upheld_by varchar(100);
alter table programme_citation_history add column upheld_why varchar(500);
alter table programme_citation_history add column own_report boolean default false not null;

alter table measure_citation add column upheld_at timestamp(6) with time zone;
alter table measure_citation add column upheld_by varchar(100);
alter table measure_citation add column upheld_why varchar(500);
alter table measure_citation add column own_report boolean default false not null;
alter table measure_citation_history add column upheld_at timestamp(6) with time zone;
alter table measure_citation_history add column upheld_by varchar(100);
alter table measure_citation_history add column upheld_why varchar(500);
alter table measure_citation_history add column own_report boolean default false not null;

alter table designation_citation add column upheld_at timestamp(6) with time zone;
alter table designation_citation add column upheld_by varchar(100);
alter table designation_citation add column upheld_why varchar(500);
alter table designation_citation add column own_report boolean default false not null;
alter table designation_citation_history add column upheld_at timestamp(6) with time zone;
alter table designation_citation_history add column upheld_by varchar(100);
alter table designation_citation_history add column upheld_why varchar(500);
alter table designation_citation_history add column own_report boolean default false not null;

-- A row for each source on which a citation depends: the cited one, and its original.
create view source_dependency as
select id as citation_id, 'ACTOR' as kind, actor_id as fact_id, source_id as depends_on_id, source_id, upheld_at from actor_citation
union all
select id, 'ACTOR', actor_id, original_source_id, source_id, upheld_at from actor_citation where original_source_id is not null
union all
select id, 'RELATIONSHIP', relationship_id, source_id, source_id, upheld_at from relationship_citation
union all
select id, 'RELATIONSHIP', relationship_id, original_source_id, source_id, upheld_at from relationship_citation where original_source_id is not null
union all
select id, 'EVENT', event_id, source_id, source_id, upheld_at from event_citation
union all
select id, 'EVENT', event_id, original_source_id, source_id, upheld_at from event_citation where original_source_id is not null
union all
select id, 'FIGURE', figure_id, source_id, source_id, upheld_at from figure_citation
union all
select id, 'FIGURE', figure_id, original_source_id, source_id, upheld_at from figure_citation where original_source_id is not null
union all
select id, 'PROGRAMME', programme_id, source_id, source_id, upheld_at from programme_citation
union all
select id, 'PROGRAMME', programme_id, original_source_id, source_id, upheld_at from programme_citation where original_source_id is not null
union all
select id, 'MEASURE', measure_id, source_id, source_id, upheld_at from measure_citation
union all
select id, 'MEASURE', measure_id, original_source_id, source_id, upheld_at from measure_citation where original_source_id is not null
union all
select id, 'DESIGNATION', designation_id, source_id, source_id, upheld_at from designation_citation
union all
select id, 'DESIGNATION', designation_id, original_source_id, source_id, upheld_at from designation_citation where original_source_id is not null;

create view source_dependency_history as
select id as citation_id, 'ACTOR' as kind, actor_id as fact_id, source_id as depends_on_id, source_id, upheld_at, recorded_from, recorded_to from actor_citation_history
union all
select id, 'ACTOR', actor_id, original_source_id, source_id, upheld_at, recorded_from, recorded_to from actor_citation_history where original_source_id is not null
union all
select id, 'RELATIONSHIP', relationship_id, source_id, source_id, upheld_at, recorded_from, recorded_to from relationship_citation_history
union all
select id, 'RELATIONSHIP', relationship_id, original_source_id, source_id, upheld_at, recorded_from, recorded_to from relationship_citation_history where original_source_id is not null
union all
select id, 'EVENT', event_id, source_id, source_id, upheld_at, recorded_from, recorded_to from event_citation_history
union all
select id, 'EVENT', event_id, original_source_id, source_id, upheld_at, recorded_from, recorded_to from event_citation_history where original_source_id is not null
union all
select id, 'FIGURE', figure_id, source_id, source_id, upheld_at, recorded_from, recorded_to from figure_citation_history
union all
select id, 'FIGURE', figure_id, original_source_id, source_id, upheld_at, recorded_from, recorded_to from figure_citation_history where original_source_id is not null
union all
select id, 'PROGRAMME', programme_id, source_id, source_id, upheld_at, recorded_from, recorded_to from programme_citation_history
union all
select id, 'PROGRAMME', programme_id, original_source_id, source_id, upheld_at, recorded_from, recorded_to from programme_citation_history where original_source_id is not null
union all
select id, 'MEASURE', measure_id, source_id, source_id, upheld_at, recorded_from, recorded_to from measure_citation_history
union all
select id, 'MEASURE', measure_id, original_source_id, source_id, upheld_at, recorded_from, recorded_to from measure_citation_history where original_source_id is not null
union all
select id, 'DESIGNATION', designation_id, source_id, source_id, upheld_at, recorded_from, recorded_to from designation_citation_history
union all
select id, 'DESIGNATION', designation_id, original_source_id, source_id, upheld_at, recorded_from, recorded_to from designation_citation_history where original_source_id is not null;
