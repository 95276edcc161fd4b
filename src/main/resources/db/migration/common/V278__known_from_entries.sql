-- Which designations from other entries say the same as an accepted entry: once one of these is taken back, that is true no more.
create table acceptance_known (
    acceptance_id  bigint  not null,
    position       integer not null,
    designation_id bigint  not null,
    primary key (acceptance_id, position, designation_id),
    foreign key (acceptance_id, position) references acceptance_item (acceptance_id, position)
);

-- Of what was accepted before, when the entry was declined, and what the same acceptance wrote of its actor before that.
update acceptance_item set written_at = (select d.modified_at from declined_entry d where d.list = acceptance_item.list
    and d.entry_ref = acceptance_item.entry_ref and d.reason like 'Recorded already: designation %')
where outcome = 'KNOWN';

insert into acceptance_known (acceptance_id, position, designation_id)
select distinct k.acceptance_id, k.position, a.designation_id
from acceptance_item k
join acceptance_item i on i.acceptance_id = k.acceptance_id and i.actor_id = k.actor_id and i.position < k.position
join acceptance_designation a on a.acceptance_id = i.acceptance_id and a.position = i.position
where k.outcome = 'KNOWN' and k.written_at is not null;
