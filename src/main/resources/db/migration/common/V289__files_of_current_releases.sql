-- Of which release they are: the files of one that is current or waits stay, so that another version of Amur can read them again. The index
-- comes first, or H2 would make another for the foreign key.
alter table list_upload add column release_id bigint;
create index list_upload_by_release on list_upload (release_id);
alter table list_upload add constraint list_upload_release_fkey foreign key (release_id) references list_release (id);
