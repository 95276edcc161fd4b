-- API tokens and feed keys in one table, each with an expiry; of the secret itself only its SHA-256. Outside the record: without
-- history, but each is issued and revoked with an entry in the account's history.
create table access_token (
    account_id bigint                      not null references account (id),
    purpose    varchar(10)                 not null,
    token_hash varchar(64)                 not null,
    issued_at  timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    primary key (account_id, purpose),
    unique (purpose, token_hash)
);

-- Those issued before go on for 90 days, so that no program stops at the upgrade.
insert into access_token (account_id, purpose, token_hash, issued_at, expires_at)
select account_id, 'API', token_hash, made_at, current_timestamp + interval '90' day from account_token;

insert into access_token (account_id, purpose, token_hash, issued_at, expires_at)
select a.id, 'FEED', k.key_hash, k.made_at, current_timestamp + interval '90' day
from feed_key k join account a on a.name = k.account;

drop table account_token;
drop table feed_key;

-- For the actions that are longer than the first ones.
alter table record_change alter column action set data type varchar(20);
