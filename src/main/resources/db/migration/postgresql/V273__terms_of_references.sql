-- Entries are found by what their list calls them, too: each word of it is a term, as import writes them. The EU's list calls its
-- parties by another number in print than in the file.
insert into list_entry_term (entry_id, term)
select distinct w.id, w.term from (
    select e.id, left(lower(t), 60) as term from list_entry e, regexp_split_to_table(e.reference, '[^[:alnum:]]+') t
    union all
    select e.id, lower(t) from list_entry e join list_entry_body b on b.entry_id = e.id,
        regexp_matches(b.body, '"(EU\.\d+\.\d+)"', 'g') m, regexp_split_to_table(m[1], '[^[:alnum:]]+') t
    where e.list = 'EU_FSF') w
where w.term <> '' and not exists (select 1 from list_entry_term x where x.term = w.term and x.entry_id = w.id)
order by 2, 1;
