-- An actor and an entry of an official list that may be one, and what became of it. The entry is known by how its list names it,
-- so that a case outlives the releases; entry_id is what the list said of it last. An actor may be deleted since. The evidence is
-- kept as it was compared (JSON), that of the decision beside it.
create table screening_case (
    id                  bigint                      not null primary key,
    version             integer                     not null,
    modified_by         varchar(100)                not null,
    modified_at         timestamp(6) with time zone not null,
    actor_id            bigint                      not null,
    actor_name          varchar(300)                not null,
    list                varchar(20)                 not null,
    reference           varchar(200)                not null,
    entry_id            bigint                      not null,
    entry_title         varchar(1000)               not null,
    kind                varchar(20)                 not null,
    state               varchar(10)                 not null,
    standing            boolean                     not null,
    score               integer                     not null,
    evidence            varchar(500000)             not null,
    fingerprint         varchar(32)                 not null,
    found_at            timestamp(6) with time zone not null,
    decision            varchar(10),
    reason              varchar(500),
    decided_by          varchar(100),
    decided_at          timestamp(6) with time zone,
    decided_evidence    varchar(500000),
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

-- Up to when actors are screened. Whoever holds this row settles cases: of two nodes the second sees what the first has written.
create table screening_turn (
    id           integer not null primary key,
    actors_until timestamp(6) with time zone
);
insert into screening_turn (id) values (1);

-- The release of a list against which actors were screened last.
create table screening_release (
    list       varchar(20) not null primary key,
    release_id bigint      not null
);

-- One row per screening of all actors, written once, at its end.
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
