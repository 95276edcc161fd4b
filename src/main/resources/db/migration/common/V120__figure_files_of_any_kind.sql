-- How the person who uploaded a file wants it read.
alter table import_file add column charset_name varchar(40);
alter table import_file add column sheet varchar(100);
alter table import_file add column mapping varchar(60000);
alter table import_file add column amounts_confirmed boolean default false not null;

-- The instant at which the journal and the history have what the import wrote; null for imports before this version.
alter table import_report add column written_at timestamp(6) with time zone;
