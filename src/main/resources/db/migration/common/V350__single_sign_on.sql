-- Users of a provider of OpenID Connect: the account they sign in to, or, without linked_at, the one they ask to be linked to.
-- Without history; the change log records links.
create table account_identity (
    account_id   bigint                      not null primary key references account (id),
    issuer       varchar(500)                not null,
    subject      varchar(255)                not null,
    display_name varchar(100)                not null,
    asked_at     timestamp(6) with time zone not null,
    linked_at    timestamp(6) with time zone,
    unique (issuer, subject)
);
