-- What differs between a release that stands and the one before it, a row for each party. A release that comes late takes its place
-- between two others: what was said of the later one then ends to be known, and is said anew against the one between.
create table list_change (
    id                bigint                      not null primary key,
    list              varchar(20)                 not null,
    release_id        bigint                      not null references list_release (id),
    before_release_id bigint                      not null references list_release (id),
    known_from        timestamp(6) with time zone not null,
    known_to          timestamp(6) with time zone,
    change            varchar(10)                 not null,
    reference         varchar(200)                not null,
    kind              varchar(20)                 not null,
    title             varchar(1000)               not null,
    before_id         bigint references list_entry (id),
    after_id          bigint references list_entry (id),
    before_hash       varchar(64),
    after_hash        varchar(64)
);
create index list_change_by_release on list_change (release_id, id);
create index list_change_by_list on list_change (list, id);
create index list_change_by_reference on list_change (list, reference, id);

-- Of either side.
create table list_change_programme (
    change_id bigint       not null references list_change (id),
    code      varchar(200) not null,
    primary key (change_id, code)
);
create index list_change_programme_by_code on list_change_programme (code, change_id);

create table list_change_country (
    change_id bigint     not null references list_change (id),
    country   varchar(2) not null,
    primary key (change_id, country)
);
create index list_change_country_by_country on list_change_country (country, change_id);

alter table list_turn add column next_change bigint default 1 not null;
