-- The token by which a person's programs ask; of the token itself only its SHA-256. Outside the record: without history.
create table account_token (
    account_id bigint                      not null primary key references account (id),
    token_hash varchar(64)                 not null unique,
    made_at    timestamp(6) with time zone not null
);
