-- Which designations an accepted entry made, and which that were there before are said to come from it since.
create table acceptance_designation (
    acceptance_id  bigint  not null,
    position       integer not null,
    designation_id bigint  not null,
    linked         boolean not null,
    primary key (acceptance_id, position, designation_id),
    foreign key (acceptance_id, position) references acceptance_item (acceptance_id, position)
);

-- Of what was accepted before, the journal says what was made or changed by the same command.
insert into acceptance_designation (acceptance_id, position, designation_id, linked)
select i.acceptance_id, i.position, c.record_id, min(case when c.action = 'CREATE' then 0 else 1 end) = 1
from acceptance_item i
join designation d on d.list_code = i.list and d.entry_ref = i.entry_ref and d.target_id = i.actor_id
join record_change c on c.kind = 'designation' and c.record_id = d.id and c.changed_at = i.written_at
where c.action in ('CREATE', 'UPDATE')
group by i.acceptance_id, i.position, c.record_id;

-- What came of an entry before somebody took it back, or tried to, and when that was.
alter table acceptance_item add column outcome_before varchar(20);
alter table acceptance_item add column back_at timestamp(6) with time zone;
