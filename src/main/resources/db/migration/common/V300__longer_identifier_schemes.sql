-- AIRCRAFT_REGISTRATION has 21 characters.
alter table actor_identifier alter column scheme set data type varchar(40);
alter table actor_identifier_history alter column scheme set data type varchar(40);
