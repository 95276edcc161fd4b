-- A suspension ends by a recorded return into force, or on the day until which it was stated to last.
alter table measure add column suspended_until_kind varchar(20);
alter table measure_history add column suspended_until_kind varchar(20);
alter table designation add column suspended_until_kind varchar(20);
alter table designation_history add column suspended_until_kind varchar(20);
update measure set suspended_until_kind = 'SUSPENDED_UNTIL' where suspended_until_edtf is not null;
update measure_history set suspended_until_kind = 'SUSPENDED_UNTIL' where suspended_until_edtf is not null;
update designation set suspended_until_kind = 'SUSPENDED_UNTIL' where suspended_until_edtf is not null;
update designation_history set suspended_until_kind = 'SUSPENDED_UNTIL' where suspended_until_edtf is not null;
