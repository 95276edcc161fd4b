-- The original source moves from the source to the citation: one article may repeat an agency in one statement only.
alter table actor_citation add column original_source_id bigint;
alter table actor_citation_history add column original_source_id bigint;
update actor_citation set original_source_id = (select s.derives_from_id from source s where s.id = actor_citation.source_id);
update actor_citation_history set original_source_id = (select max(s.derives_from_id) from source_history s where s.id = actor_citation_history.source_id
    and s.recorded_from < coalesce(actor_citation_history.recorded_to, current_timestamp) and (s.recorded_to is null or s.recorded_to >= actor_citation_history.recorded_to));
create index actor_citation_by_original_source on actor_citation (original_source_id);
create index actor_citation_history_by_original_source on actor_citation_history (original_source_id, recorded_from);
alter table actor_citation add constraint actor_citation_original_source_id_fkey foreign key (original_source_id) references source (id);

alter table relationship_citation add column original_source_id bigint;
alter table relationship_citation_history add column original_source_id bigint;
update relationship_citation set original_source_id = (select s.derives_from_id from source s where s.id = relationship_citation.source_id);
update relationship_citation_history set original_source_id = (select max(s.derives_from_id) from source_history s where s.id = relationship_citation_history.source_id
    and s.recorded_from < coalesce(relationship_citation_history.recorded_to, current_timestamp) and (s.recorded_to is null or s.recorded_to >= relationship_citation_history.recorded_to));
create index relationship_citation_by_original_source on relationship_citation (original_source_id);
create index relationship_citation_history_by_original_source on relationship_citation_history (original_source_id, recorded_from);
alter table relationship_citation add constraint relationship_citation_original_source_id_fkey foreign key (original_source_id) references source (id);

alter table event_citation add column original_source_id bigint;
alter table event_citation_history add column original_source_id bigint;
update event_citation set original_source_id = (select s.derives_from_id from source s where s.id = event_citation.source_id);
update event_citation_history set original_source_id = (select max(s.derives_from_id) from source_history s where s.id = event_citation_history.source_id
    and s.recorded_from < coalesce(event_citation_history.recorded_to, current_timestamp) and (s.recorded_to is null or s.recorded_to >= event_citation_history.recorded_to));
create index event_citation_by_original_source on event_citation (original_source_id);
create index event_citation_history_by_original_source on event_citation_history (original_source_id, recorded_from);
alter table event_citation add constraint event_citation_original_source_id_fkey foreign key (original_source_id) references source (id);

alter table figure_citation add column original_source_id bigint;
alter table figure_citation_history add column original_source_id bigint;
update figure_citation set original_source_id = (select s.derives_from_id from source s where s.id = figure_citation.source_id);
update figure_citation_history set original_source_id = (select max(s.derives_from_id) from source_history s where s.id = figure_citation_history.source_id
    and s.recorded_from < coalesce(figure_citation_history.recorded_to, current_timestamp) and (s.recorded_to is null or s.recorded_to >= figure_citation_history.recorded_to));
create index figure_citation_by_original_source on figure_citation (original_source_id);
create index figure_citation_history_by_original_source on figure_citation_history (original_source_id, recorded_from);
alter table figure_citation add constraint figure_citation_original_source_id_fkey foreign key (original_source_id) references source (id);

alter table programme_citation add column original_source_id bigint;
alter table programme_citation_history add column original_source_id bigint;
update programme_citation set original_source_id = (select s.derives_from_id from source s where s.id = programme_citation.source_id);
update programme_citation_history set original_source_id = (select max(s.derives_from_id) from source_history s where s.id = programme_citation_history.source_id
    and s.recorded_from < coalesce(programme_citation_history.recorded_to, current_timestamp) and (s.recorded_to is null or s.recorded_to >= programme_citation_history.recorded_to));
create index programme_citation_by_original_source on programme_citation (original_source_id);
create index programme_citation_history_by_original_source on programme_citation_history (original_source_id, recorded_from);
alter table programme_citation add constraint programme_citation_original_source_id_fkey foreign key (original_source_id) references source (id);

alter table measure_citation add column original_source_id bigint;
alter table measure_citation_history add column original_source_id bigint;
update measure_citation set original_source_id = (select s.derives_from_id from source s where s.id = measure_citation.source_id);
update measure_citation_history set original_source_id = (select max(s.derives_from_id) from source_history s where s.id = measure_citation_history.source_id
    and s.recorded_from < coalesce(measure_citation_history.recorded_to, current_timestamp) and (s.recorded_to is null or s.recorded_to >= measure_citation_history.recorded_to));
create index measure_citation_by_original_source on measure_citation (original_source_id);
create index measure_citation_history_by_original_source on measure_citation_history (original_source_id, recorded_from);
alter table measure_citation add constraint measure_citation_original_source_id_fkey foreign key (original_source_id) references source (id);

alter table designation_citation add column original_source_id bigint;
alter table designation_citation_history add column original_source_id bigint;
update designation_citation set original_source_id = (select s.derives_from_id from source s where s.id = designation_citation.source_id);
update designation_citation_history set original_source_id = (select max(s.derives_from_id) from source_history s where s.id = designation_citation_history.source_id
    and s.recorded_from < coalesce(designation_citation_history.recorded_to, current_timestamp) and (s.recorded_to is null or s.recorded_to >= designation_citation_history.recorded_to));
create index designation_citation_by_original_source on designation_citation (original_source_id);
create index designation_citation_history_by_original_source on designation_citation_history (original_source_id, recorded_from);
alter table designation_citation add constraint designation_citation_original_source_id_fkey foreign key (original_source_id) references source (id);

alter table source drop constraint source_derives_from_id_fkey;
drop index source_by_derives_from;
alter table source drop column derives_from_id;
alter table source_history drop column derives_from_id;

create view source_repetition as
select source_id, original_source_id from actor_citation where original_source_id is not null
union all
select source_id, original_source_id from relationship_citation where original_source_id is not null
union all
select source_id, original_source_id from event_citation where original_source_id is not null
union all
select source_id, original_source_id from figure_citation where original_source_id is not null
union all
select source_id, original_source_id from programme_citation where original_source_id is not null
union all
select source_id, original_source_id from measure_citation where original_source_id is not null
union all
select source_id, original_source_id from designation_citation where original_source_id is not null;

create view source_repetition_history as
select source_id, original_source_id, recorded_from, recorded_to from actor_citation_history where original_source_id is not null
union all
select source_id, original_source_id, recorded_from, recorded_to from relationship_citation_history where original_source_id is not null
union all
select source_id, original_source_id, recorded_from, recorded_to from event_citation_history where original_source_id is not null
union all
select source_id, original_source_id, recorded_from, recorded_to from figure_citation_history where original_source_id is not null
union all
select source_id, original_source_id, recorded_from, recorded_to from programme_citation_history where original_source_id is not null
union all
select source_id, original_source_id, recorded_from, recorded_to from measure_citation_history where original_source_id is not null
union all
select source_id, original_source_id, recorded_from, recorded_to from designation_citation_history where original_source_id is not null;

