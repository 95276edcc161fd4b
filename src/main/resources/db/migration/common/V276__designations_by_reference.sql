-- Which designations came of the entries on a page of lists/outdated, by the publishers' references.
create index designation_by_reference on designation (entry_ref);
