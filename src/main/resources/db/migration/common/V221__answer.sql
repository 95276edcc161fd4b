-- What a measure or a designation was taken in answer to: a measure, a designation or an event, each with the citation
-- that says so. It belongs to the one that answers; of the references on either side one is set.
create table answer (
    id                      bigint  not null primary key,
    measure_id              bigint references measure (id),
    designation_id          bigint references designation (id),
    position                integer not null,
    answered_measure_id     bigint references measure (id),
    answered_designation_id bigint references designation (id),
    answered_event_id       bigint references event (id),
    measure_citation_id     bigint references measure_citation (id),
    designation_citation_id bigint references designation_citation (id)
);
create index answer_by_measure on answer (measure_id);
create index answer_by_designation on answer (designation_id);
create index answer_by_answered_measure on answer (answered_measure_id);
create index answer_by_answered_designation on answer (answered_designation_id);
create index answer_by_answered_event on answer (answered_event_id);
create index answer_by_measure_citation on answer (measure_citation_id);
create index answer_by_designation_citation on answer (designation_citation_id);

create table answer_history as select * from answer with no data;
alter table answer_history add column recorded_from timestamp(6) with time zone not null;
alter table answer_history add column recorded_to timestamp(6) with time zone;
create index answer_history_by_record on answer_history (id, recorded_from);
create index answer_history_by_measure on answer_history (measure_id, recorded_from);
create index answer_history_by_designation on answer_history (designation_id, recorded_from);
create index answer_history_by_answered_measure on answer_history (answered_measure_id, recorded_from);
create index answer_history_by_answered_designation on answer_history (answered_designation_id, recorded_from);
create index answer_history_by_answered_event on answer_history (answered_event_id, recorded_from);

-- The one measure that a measure could answer before, without a citation. All numbers are of one sequence, so that the
-- number of the measure is no other answer's.
insert into answer (id, measure_id, position, answered_measure_id)
select id, id, 0, answers_id from measure where answers_id is not null;
insert into answer_history (id, measure_id, position, answered_measure_id, recorded_from, recorded_to)
select id, id, 0, answers_id, recorded_from, recorded_to from measure_history where answers_id is not null;

drop index measure_history_by_answers;
alter table measure drop column answers_id;
alter table measure_history drop column answers_id;
