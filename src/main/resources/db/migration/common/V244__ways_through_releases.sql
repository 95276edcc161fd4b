-- What differs between two releases begins or ends between them.
create index list_entry_span_by_first on list_entry_span (first_position, entry_id);
create index list_entry_span_by_last on list_entry_span (last_position, entry_id);
-- One list by its titles.
create index list_entry_by_list_title on list_entry (list, title, id);
