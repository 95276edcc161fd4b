-- What no other party in the world has, by which actors and entries are known to be one, under the names of actors' registers. Of
-- entries that are there it is taken from what they say, as import writes it.
create table list_entry_number (
    entry_id bigint      not null references list_entry (id),
    scheme   varchar(20) not null,
    code     varchar(60) not null,
    primary key (entry_id, scheme, code)
);
insert into list_entry_number (entry_id, scheme, code)
select distinct w.entry_id, w.scheme, w.code from (
    select b.entry_id, 'IMO' as scheme, m[1] as code from list_entry_body b, regexp_matches(b.body,
        '"kind":"[^"]*(?:IMO|vessel registration)[^"]*","number":"[^0-9"]*([0-9]{7})[^0-9"]*"', 'gi') m
    union all
    select b.entry_id, 'LEI', m[1] from list_entry_body b, regexp_matches(b.body,
        '"kind":"(?:[Ll][Ee][Ii]\M|[Ll]egal [Ee]ntity [Ii]dentifier)[^"]*","number":"([A-Z0-9]{18}[0-9]{2})"', 'g') m
    union all
    select b.entry_id, 'EU_REFERENCE', m[1] from list_entry_body b, regexp_matches(b.body,
        '"kind":"[^"]*EU reference[^"]*","number":"(EU\.[0-9]{1,9}\.[0-9]{1,9})"', 'g') m
    union all
    select b.entry_id, 'UK_REFERENCE', m[1] from list_entry_body b, regexp_matches(b.body,
        '"kind":"[^"]*UK reference[^"]*","number":"([A-Z]{3}[0-9]{4,5})"', 'g') m
    union all
    select b.entry_id, 'UN_REFERENCE', m[1] from list_entry_body b, regexp_matches(b.body,
        '"kind":"[^"]*UN reference[^"]*","number":"([A-Z]{2}[a-z]\.[0-9]{3})"', 'g') m
    union all
    select e.id, 'OFAC_UID', m[1] from list_entry e, regexp_matches(e.reference, '^([0-9]{1,9})(?:/.*)?$') m
        where e.list = 'US_SCREENING') w;
create index list_entry_number_by_code on list_entry_number (code, scheme, entry_id);
