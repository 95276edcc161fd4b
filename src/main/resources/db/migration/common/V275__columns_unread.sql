-- Who brings a file of names sees which of its columns nobody read.
alter table screening_names add column columns_unread varchar(300);
