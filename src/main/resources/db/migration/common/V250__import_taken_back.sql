-- That an import was taken back, when and by whom, how many of its figures were deleted then and how many stayed.
alter table import_report add column taken_back_at timestamp(6) with time zone;
alter table import_report add column taken_back_by varchar(100);
alter table import_report add column taken_back integer default 0 not null;
alter table import_report add column changed_since integer default 0 not null;
