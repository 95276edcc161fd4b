-- What a person said of a finding: that it is explained, or resolved since the mistake is the rule's or an outside source's.
alter table finding add column verdict varchar(20);
alter table finding_history add column verdict varchar(20);
update finding set verdict = 'EXPLAINED' where explained_fingerprint is not null;
update finding_history set verdict = 'EXPLAINED' where explained_fingerprint is not null;
