-- What an entry says stands apart from what it is found and listed by: H2 keeps a row in one piece, and a list of titles
-- would read all of it.
create table list_entry_body (
    entry_id bigint           not null primary key references list_entry (id),
    body     varchar(1000000) not null
);
insert into list_entry_body (entry_id, body) select id, body from list_entry;
alter table list_entry drop column body;

-- A publisher's code is that of a list: what is asked of it needs no look at the entry.
alter table list_entry_programme add column list varchar(20);
update list_entry_programme set list = (select e.list from list_entry e where e.id = list_entry_programme.entry_id);
alter table list_entry_programme alter column list set not null;
drop index list_entry_programme_by_code;
create index list_entry_programme_by_code on list_entry_programme (code, list, entry_id);
