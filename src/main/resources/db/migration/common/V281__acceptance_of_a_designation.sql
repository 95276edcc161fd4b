-- The page of a designation asks by what it was accepted, to take that back from there.
create index acceptance_designation_by_designation on acceptance_designation (designation_id);
