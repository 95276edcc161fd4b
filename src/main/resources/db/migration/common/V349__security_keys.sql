-- Security keys and passkeys of accounts (WebAuthn). Only public data. Without history; the change log records set-up and removal.
create table security_key (
    credential_id   varchar(1400)               not null primary key,
    account_id      bigint                      not null references account (id),
    name            varchar(60)                 not null,
    public_key      varchar(4000)               not null,
    backup_eligible boolean                     not null,
    -- Use counter of the key; a smaller one means a copy.
    sign_count      bigint                      not null,
    added_at        timestamp(6) with time zone not null
);
create index security_key_by_account on security_key (account_id, added_at);
