-- To which address somebody's notices go by mail, and how often; not before the address is confirmed. Secrets are kept as hashes.
create table digest (
    account       varchar(60)                 not null primary key,
    address       varchar(254)                not null,
    rhythm        varchar(10)                 not null,
    asked_at      timestamp(6) with time zone not null,
    confirm_hash  varchar(64) unique,
    confirmed_at  timestamp(6) with time zone,
    next_at       timestamp(6) with time zone,
    claimed_until timestamp(6) with time zone,
    sent_at       timestamp(6) with time zone,
    sent_change   bigint,
    failures      integer                     not null
);

-- By which a digest is ended without signing in, one for each mail.
create table digest_link (
    link_hash varchar(64)                 not null primary key,
    account   varchar(60)                 not null,
    made_at   timestamp(6) with time zone not null
);
create index digest_link_by_account on digest_link (account);
