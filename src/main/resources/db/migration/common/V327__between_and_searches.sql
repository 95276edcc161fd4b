-- The actors of a country, for events between two sides.
create index actor_by_country on actor (country, id);
create index actor_history_by_country on actor_history (country, id);

-- Latest searches of an account, for its search page. Without history.
create table recent_search (
    id          bigint                      not null primary key,
    account     varchar(60)                 not null,
    query       varchar(200)                not null,
    searched_at timestamp(6) with time zone not null
);
create index recent_search_by_account on recent_search (account, searched_at);

-- Searches that an account saved under a name. Without history.
create table saved_search (
    id      bigint       not null primary key,
    account varchar(60)  not null,
    name    varchar(100) not null,
    query   varchar(200) not null
);
create index saved_search_by_account on saved_search (account, id);
