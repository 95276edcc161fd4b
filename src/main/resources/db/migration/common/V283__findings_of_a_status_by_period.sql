-- In the order of the list (as V090's of events): from an index that has what is empty at the other end no order is taken, not even of
-- a column in which nothing is empty.
drop index finding_by_status;
create index finding_by_status on finding (status, period_last nulls first, id);
