-- Entries are found by what their list calls them, too: each word of it is a term, as import writes them. The EU's list calls its
-- parties by another number in print than in the file.
insert into list_entry_term (entry_id, term)
select distinct w.id, left(w.term, 60) as term from (
    select id, lower(regexp_substr(reference, '[A-Za-z0-9]+', 1, 1)) as term from list_entry
    union all
    select id, lower(regexp_substr(reference, '[A-Za-z0-9]+', 1, 2)) as term from list_entry
    union all
    select id, lower(regexp_substr(reference, '[A-Za-z0-9]+', 1, 3)) as term from list_entry
    union all
    select id, lower(regexp_substr(reference, '[A-Za-z0-9]+', 1, 4)) as term from list_entry
    union all
    select e.id, lower(regexp_substr(regexp_substr(b.body, '"EU\.[0-9]+\.[0-9]+"'), '[A-Za-z0-9]+', 1, 1)) from list_entry e
        join list_entry_body b on b.entry_id = e.id where e.list = 'EU_FSF'
    union all
    select e.id, lower(regexp_substr(regexp_substr(b.body, '"EU\.[0-9]+\.[0-9]+"'), '[A-Za-z0-9]+', 1, 2)) from list_entry e
        join list_entry_body b on b.entry_id = e.id where e.list = 'EU_FSF'
    union all
    select e.id, lower(regexp_substr(regexp_substr(b.body, '"EU\.[0-9]+\.[0-9]+"'), '[A-Za-z0-9]+', 1, 3)) from list_entry e
        join list_entry_body b on b.entry_id = e.id where e.list = 'EU_FSF') w
where w.term is not null and not exists (select 1 from list_entry_term x where x.term = left(w.term, 60) and x.entry_id = w.id)
order by 2, 1;
