-- Changes are shown in the order of their releases: one that is imported later than a newer one is no news.
alter table list_change add column position bigint default 0 not null;
update list_change set position = coalesce((select r.position from list_release r where r.id = list_change.release_id), 0);
create index list_change_by_position on list_change (position, id);
create index list_change_by_list_position on list_change (list, position, id);
