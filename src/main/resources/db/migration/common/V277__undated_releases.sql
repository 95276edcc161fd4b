-- A release that came without a day is replaced when the same files are brought with one: from when on, and by which release.
alter table list_release add column replaced_at timestamp(6) with time zone;
alter table list_release add column replaced_by bigint references list_release (id);

-- A release without a day stood at the day on which it came, above older and newer ones alike. Now all of these come before those
-- with a day, by as much as org.amur.lists.imports.Place says. Lists that have both keep their order: who knows the day of such a
-- release brings its files again with it.
create table undated_list as select list from list_release where position is not null group by list having max(published) is null;

update list_entry_span set first_position = first_position - 4000000000, last_position = last_position - 4000000000
    where entry_id in (select e.id from list_entry e join undated_list u on u.list = e.list);
update designation set let_stand_position = let_stand_position - 4000000000
    where let_stand_position is not null and list_code in (select list from undated_list);
update designation_history set let_stand_position = let_stand_position - 4000000000
    where let_stand_position is not null and list_code in (select list from undated_list);
update list_release set position = position - 4000000000
    where position is not null and list in (select list from undated_list);
drop table undated_list;
