-- Whoever holds this row says what answers what: of two who would close a circle from both sides, the second sees what the first has
-- written.
create table answer_turn (
    id integer not null primary key
);
insert into answer_turn (id) values (1);
