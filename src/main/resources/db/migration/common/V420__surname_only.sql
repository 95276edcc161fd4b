-- Marks matches of a surname alone; unknown in batches screened before.
alter table screening_name_hit add column surname_only boolean;
