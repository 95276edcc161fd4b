-- By which version of the reader of its format a release was read: another reads the same file otherwise. 0 is what was read before
-- these were counted.
alter table list_release add column reader_version integer default 0 not null;
