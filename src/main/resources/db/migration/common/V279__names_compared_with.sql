-- The numbers of the releases with which names were compared, by space; null for names that were screened before.
alter table screening_names add column compared_with varchar(400);
