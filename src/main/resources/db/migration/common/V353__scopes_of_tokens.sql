-- What a program may do with its API token: names of scopes, separated by spaces. Tokens so far could use the whole API.
alter table access_token add column scopes varchar(100) default '' not null;
update access_token set scopes = 'READ WRITE SCREENING INTAKE' where purpose = 'API';
