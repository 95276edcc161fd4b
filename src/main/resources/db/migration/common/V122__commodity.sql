-- What publishers call the goods of a code; written by imports, the first name of a code stays.
create table commodity (
    code        varchar(6)    not null primary key,
    description varchar(1000) not null,
    source      varchar(200)  not null
);
