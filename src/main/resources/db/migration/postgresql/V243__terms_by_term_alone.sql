-- Terms are looked up by themselves alone: a key that begins with the entry was a second index of as many rows, which an import
-- paid for and nobody read.
create table list_entry_term_now (
    entry_id bigint      not null,
    term     varchar(60) not null
);
insert into list_entry_term_now (entry_id, term) select entry_id, term from list_entry_term order by term, entry_id;
drop table list_entry_term;
alter table list_entry_term_now rename to list_entry_term;
create index list_entry_term_by_term on list_entry_term (term varchar_pattern_ops, entry_id);
