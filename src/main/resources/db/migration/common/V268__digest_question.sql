-- The question that went to an address whether it is whose it is said to be, one for each account. It stands beside the digest, which
-- goes to the address of before meanwhile, and stays when that ends: when somebody asked last is not forgotten by it.
create table digest_question (
    account      varchar(60)  not null primary key,
    address      varchar(254) not null,
    rhythm       varchar(10)  not null,
    asked_at     timestamp(6) with time zone,
    confirm_hash varchar(64) unique
);

insert into digest_question (account, address, rhythm, asked_at, confirm_hash)
select account, address, rhythm, asked_at, confirm_hash from digest;

-- They stay as what was asked before; nothing is written there any more. A digest that nobody has confirmed is none.
alter table digest alter column asked_at drop not null;
