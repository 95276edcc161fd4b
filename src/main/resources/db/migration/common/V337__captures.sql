-- Documents that were read for the record: the original bytes, and the article that was separated from them.
create table capture (
    id          bigint                      not null primary key,
    version     integer                     not null,
    sha256      varchar(64)                 not null unique,
    content     ${binary}                   not null,
    file_name   varchar(200),
    media_type  varchar(100),
    captured_by varchar(100)                not null,
    captured_at timestamp(6) with time zone not null,
    title       varchar(500),
    author      varchar(300),
    publisher   varchar(200),
    published   date,
    address     varchar(1000),
    language    varchar(2)                  not null,
    -- In UTF-8, because an article has no largest length.
    article     ${binary}                   not null,
    damaged     ${binary},
    encoding    varchar(100),
    -- Sentences that name both countries or their actors.
    relevance   integer                     not null,
    state       varchar(10)                 not null,
    source_id   bigint,
    source_created boolean              default false not null,
    saved_by    varchar(100),
    saved_at    timestamp(6) with time zone
);
create index capture_by_state on capture (state, relevance, captured_at);
create index capture_by_source on capture (source_id);

-- Captures are added one after the other, because equal documents are one capture.
create table capture_turn (id integer not null primary key);
insert into capture_turn (id) values (1);

-- What became of the proposals that were decided.
create table capture_decision (
    id          bigint                      not null primary key,
    capture_id  bigint                      not null references capture (id),
    -- Its kind and characters: the same text always has the same proposals.
    proposal    varchar(60)                 not null,
    outcome     varchar(10)                 not null,
    record_kind varchar(20),
    record_id   bigint,
    title       varchar(500),
    decided_by  varchar(100)                not null,
    decided_at  timestamp(6) with time zone not null,
    unique (capture_id, proposal)
);
