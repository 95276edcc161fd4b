-- Releases of official lists. A release is written once; only one that waits is decided on later. Its position orders the releases
-- of a list that stand: by the day of publication, then by when they came.
create table list_release (
    id             bigint                      not null primary key,
    list           varchar(20)                 not null,
    state          varchar(20)                 not null,
    position       bigint,
    published      date,
    retrieved_at   timestamp(6) with time zone not null,
    retrieved_by   varchar(100)                not null,
    decided_at     timestamp(6) with time zone,
    decided_by     varchar(100),
    file_names     varchar(1000)               not null,
    sha256         varchar(64),
    format         varchar(20),
    parties        integer                     not null,
    names          integer                     not null,
    addresses      integer                     not null,
    identifiers    integer                     not null,
    skipped        integer                     not null,
    unique (list, position)
);
create index list_release_by_time on list_release (list, retrieved_at, id);

-- Why a release was refused or waits, what of it was skipped and what is remarkable, so that it can be said in any language.
create table list_release_problem (
    release_id bigint       not null references list_release (id),
    position   integer      not null,
    part       varchar(20)  not null,
    reason     varchar(40)  not null,
    file_name  varchar(200) not null,
    line       bigint       not null,
    detail     varchar(200) not null,
    primary key (release_id, position)
);

-- What a list says of a party, once for all releases that say the same. The hash is that of its canonical form.
create table list_entry (
    id        bigint           not null primary key,
    list      varchar(20)      not null,
    reference varchar(200)     not null,
    hash      varchar(64)      not null,
    kind      varchar(20)      not null,
    title     varchar(1000)    not null,
    body      varchar(1000000) not null
);
create index list_entry_by_reference on list_entry (list, reference);
create index list_entry_by_title on list_entry (title, id);

-- In which releases an entry stands: from one position to another, both inclusive; null is up to the newest.
create table list_entry_span (
    entry_id       bigint not null references list_entry (id),
    first_position bigint not null,
    last_position  bigint,
    primary key (entry_id, first_position)
);

create table list_entry_name (
    entry_id bigint        not null references list_entry (id),
    position integer       not null,
    text     varchar(4000) not null,
    kind     varchar(20),
    quality  varchar(20),
    script   varchar(20),
    primary key (entry_id, position)
);

create table list_entry_programme (
    entry_id bigint       not null references list_entry (id),
    code     varchar(200) not null,
    primary key (entry_id, code)
);
create index list_entry_programme_by_code on list_entry_programme (code, entry_id);

-- The entries of a release that waits.
create table list_waiting_entry (
    release_id bigint not null references list_release (id),
    entry_id   bigint not null references list_entry (id),
    primary key (release_id, entry_id)
);
create index list_waiting_entry_by_entry on list_waiting_entry (entry_id);

-- Whoever holds this row imports or decides; it also numbers what imports write.
create table list_turn (
    id           integer not null primary key,
    next_release bigint  not null,
    next_entry   bigint  not null
);
insert into list_turn (id, next_release, next_entry) values (1, 1, 1);
