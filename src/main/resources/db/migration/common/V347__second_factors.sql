-- Authenticator app of an account (TOTP). The secret is encrypted. Without history; the change log records set-up and removal.
create table authenticator_app (
    account_id bigint                      not null primary key references account (id),
    secret     varchar(200)                not null,
    set_up_at  timestamp(6) with time zone not null,
    -- Time step of the last code that was used; a code of the same or an earlier step is refused.
    last_step  bigint                      not null
);

-- Unused recovery codes, as hashes.
create table recovery_code (
    code_hash  varchar(64) not null primary key,
    account_id bigint      not null
);
create index recovery_code_by_account on recovery_code (account_id);
-- After the index: H2 would create another one.
alter table recovery_code add foreign key (account_id) references account (id);
