-- A job stops at its next step once this is set, on whichever node it runs.
alter table job add column cancel_requested boolean default false not null;

-- Servers that use this database, and their last signs of life. Not needed after a crash of the database, so not logged.
${only_postgresql}create unlogged table node (name varchar(64) not null primary key, alive_at timestamp(6) with time zone not null);
